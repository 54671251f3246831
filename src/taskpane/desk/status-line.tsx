import { makeStyles, tokens } from '@fluentui/react-components';
import { StaleLine } from '../freshness';
import { LastChangeLine } from '../history';
import type { LedgerPort, Stale } from '../ledger-port';

interface StatusLineProps {
  readonly ledger: LedgerPort;
  /** Why results are out of date; of none where they are not. */
  readonly stale: readonly Stale[];
  /** Nobody knows yet whether results are out of date. */
  readonly isUnknown: boolean;
  /** While a run is under way. */
  readonly locked: boolean;
  onRecheck(): void;
  onOpenHistory(): void;
}

const useStyles = makeStyles({
  root: {
    padding: `0 ${tokens.spacingHorizontalL}`,
    // With something to say it keeps clear of the tabs and of what lies below.
    ':has(button)': {
      display: 'grid',
      gap: tokens.spacingVerticalXS,
      paddingTop: tokens.spacingVerticalS,
      paddingBottom: tokens.spacingVerticalS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** What stays in sight wherever the clerk is: that results are old, and the latest change, each with its way out. */
export function StatusLine({ ledger, stale, isUnknown, locked, onRecheck, onOpenHistory }: StatusLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <StaleLine stale={stale} isUnknown={isUnknown} locked={locked} onRecheck={onRecheck} />
      <LastChangeLine ledger={ledger} locked={locked} onOpen={onOpenHistory} />
    </div>
  );
}
