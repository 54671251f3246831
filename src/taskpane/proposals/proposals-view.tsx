import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { Place } from '../ledger-port';
import { FailureBar, useTexts, ViewHead } from '../look';
import { WrittenResult } from '../steps';
import type { ToolViewProps } from '../tool-view-props';
import { ProposalOutcome } from './proposal-outcome';
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
  const { summary, undoable, isBusy, failure, outcome, ...deeds } = useProposals(ledger, checked !== null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState(SHOWN);
  const [jumpFailure, setJumpFailure] = useState<Failure | null>(null);
  const groups = summary?.groups ?? [];
  const total = groups.reduce((sum, { count }) => sum + count, 0);

  const choose = (indexes: readonly number[], isChosen: boolean): void => {
    setChosen((before) => {
      const next = new Set(before);
      for (const index of indexes) {
        if (isChosen) next.add(index);
        else next.delete(index);
      }
      return next;
    });
  };
  const jump = (place: Place): void => {
    setJumpFailure(null);
    ledger.jumpTo(place).catch((error: unknown) => {
      setJumpFailure(failureOf(error));
    });
  };
  const isNothing = summary !== null && total + summary.short.length + summary.placeless === 0;
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
        <div className={styles.actions}>
          {total > 0 && (
            <>
              <Button
                appearance="primary"
                disabledFocusable={isBusy || chosen.size === 0}
                onClick={() => {
                  deeds.accept([...chosen].sort((a, b) => a - b));
                }}
              >
                {words.accept(chosen.size)}
              </Button>
              <Button
                disabledFocusable={isBusy || chosen.size === total}
                onClick={() => {
                  choose([...Array(total).keys()], true);
                }}
              >
                {words.chooseAll}
              </Button>
            </>
          )}
          {summary && !isNothing && (
            <Button disabledFocusable={isBusy} onClick={deeds.writeSheet}>
              {words.write}
            </Button>
          )}
          {undoable !== null && (
            <Button disabledFocusable={isBusy} onClick={deeds.undo}>
              {words.undo(undoable)}
            </Button>
          )}
        </div>
        <div role="status">
          {isBusy && <Spinner size="extra-tiny" label={words.working} />}
          {!isBusy && <ProposalOutcome outcome={outcome} onRecheck={onRecheck} />}
          {!isBusy && summary && (
            <p className={styles.quiet}>{isNothing ? words.none : words.totals(summary)}</p>
          )}
        </div>
        {outcome?.kind === 'written' && (
          <WrittenResult sheets={outcome.sheets} activate={(sheet) => ledger.activate(sheet)} />
        )}
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
        {groups.slice(0, shown).map((group) => (
          <ProposalGroupList
            key={group.from}
            ledger={ledger}
            group={group}
            chosen={chosen}
            locked={isBusy}
            onChoose={choose}
            onJump={jump}
          />
        ))}
        {groups.length > shown && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setShown(shown + SHOWN);
            }}
          >
            {words.more(groups.slice(shown).reduce((sum, { count }) => sum + count, 0))}
          </Button>
        )}
      </div>
    </main>
  );
}
