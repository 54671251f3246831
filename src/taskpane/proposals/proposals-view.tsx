import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { Place } from '../ledger-port';
import { FailureBar, useTexts, ViewHead } from '../look';
import { WrittenResult } from '../steps';
import type { ToolViewProps } from '../tool-view-props';
import { ProposalGroupList } from './proposal-group-list';
import { useProposals } from './use-proposals';

/** Townships that are shown at first, and added at a time. */
const SHOWN = 10;

const useStyles = makeStyles({
  body: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Who could help the households that have nobody, and take over from cadres who have too many. */
export function ProposalsView({ ledger, summary: checked, onBack, onRecheck }: ToolViewProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.proposals;
  const { summary, isBusy, failure, sheets, writeSheet } = useProposals(ledger, checked !== null);
  const [shown, setShown] = useState(SHOWN);
  const [jumpFailure, setJumpFailure] = useState<Failure | null>(null);

  const jump = (place: Place): void => {
    setJumpFailure(null);
    ledger.jumpTo(place).catch((error: unknown) => {
      setJumpFailure(failureOf(error));
    });
  };
  const isNothing = summary?.groups.length === 0 && summary.short.length === 0 && summary.placeless === 0;
  return (
    <main>
      <ViewHead heading={words.heading} about={words.about} onBack={onBack}>
        {checked === null && (
          <div className={styles.actions}>
            <p className={styles.quiet}>{words.uncheckedHint}</p>
            <Button size="small" onClick={onRecheck}>
              {words.check}
            </Button>
          </div>
        )}
        {summary && !isNothing && (
          <div className={styles.actions}>
            <Button size="small" disabledFocusable={isBusy} onClick={writeSheet}>
              {words.write}
            </Button>
          </div>
        )}
        <div role="status">
          {isBusy && <Spinner size="extra-tiny" label={words.working} />}
          {!isBusy && isNothing && <p className={styles.quiet}>{words.none}</p>}
          {!isBusy && summary && !isNothing && <p className={styles.quiet}>{words.totals(summary)}</p>}
        </div>
        <WrittenResult sheets={sheets} activate={(sheet) => ledger.activate(sheet)} />
        {failure && <FailureBar failure={failure} />}
        {jumpFailure && <FailureBar failure={jumpFailure} />}
      </ViewHead>
      <div className={styles.body}>
        {summary?.short.map((short) => (
          <p key={`${short.county} ${short.township}`} className={styles.quiet}>
            {words.short(short)}
          </p>
        ))}
        {summary && summary.placeless > 0 && (
          <p className={styles.quiet}>{words.placeless(summary.placeless)}</p>
        )}
        {summary?.groups.slice(0, shown).map((group) => (
          <ProposalGroupList key={group.from} ledger={ledger} group={group} onJump={jump} />
        ))}
        {summary && summary.groups.length > shown && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setShown(shown + SHOWN);
            }}
          >
            {words.more(summary.groups.slice(shown).reduce((sum, { count }) => sum + count, 0))}
          </Button>
        )}
      </div>
    </main>
  );
}
