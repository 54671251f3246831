import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { OldMark } from '../freshness';
import { HISTORY_TEXTS, useLastChange } from '../history';
import { Failures, useViewStyles } from '../kit';
import type { LedgerPort, Stale } from '../ledger-port';
import { useTexts, useWords } from '../look';

interface StatusLineProps {
  readonly ledger: LedgerPort;
  /** Why results are out of date; of none where they are not. */
  readonly stale: readonly Stale[];
  /** While a run is under way. */
  readonly locked: boolean;
  onRecheck(): void;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '&:not(:empty)': { paddingBottom: tokens.spacingVerticalXS },
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: 0 },
});

/** What stays in sight wherever the clerk is: that results are old, and the latest change, each with its way out. */
export function StatusLine({ ledger, stale, locked, onRecheck }: StatusLineProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(HISTORY_TEXTS);
  const { entry, undoing, undo } = useLastChange(ledger);
  const { outcome, isBusy } = undoing;
  return (
    <div className={styles.root}>
      {stale.length > 0 && (
        <div className={styles.line}>
          <span className={styles.words}>
            <OldMark stale={stale} />
          </span>
          <Button className={styles.button} size="small" disabledFocusable={locked} onClick={onRecheck}>
            {texts.steps.check.again}
          </Button>
        </div>
      )}
      {entry && (
        <div className={styles.line}>
          <span className={styles.words}>{words.last(words.kinds[entry.kind], words.counts(entry))}</span>
          <Button
            className={styles.button}
            size="small"
            aria-label={words.undoThis(words.kinds[entry.kind])}
            disabledFocusable={locked || isBusy}
            onClick={undo}
          >
            {words.undo}
          </Button>
        </div>
      )}
      <div role="status" className={view.quiet}>
        {isBusy ? words.undoing : outcome && words.undone(words.kinds[outcome.entry.kind], outcome.taken)}
      </div>
      <Failures of={[undoing]} />
    </div>
  );
}
