import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { Fix } from '../../core/fixes';
import type { CarrySummary } from '../../core/tasks';
import { FixGroup } from '../fixes';
import type { Place, WrittenSheet } from '../ledger-port';
import { FailureBar, useTexts, ViewHead } from '../look';
import { RunProgress, WrittenResult } from '../steps';
import type { ToolViewProps } from '../tool-view-props';
import { useWork } from './use-work';

const useStyles = makeStyles({
  body: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Goes on into the next year: old → new for each cell that starts afresh; only what is ticked is written. */
export function CarryView({ ledger, onBack }: ToolViewProps) {
  const styles = useStyles();
  const { carry: words, fixes } = useTexts().texts;
  const [summary, setSummary] = useState<CarrySummary | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<Fix>>(new Set());
  const [done, setDone] = useState<{
    readonly sheets: readonly WrittenSheet[];
    readonly words: string;
  } | null>(null);
  const [jumpFailure, setJumpFailure] = useState<Failure | null>(null);
  const [undoable, setUndoable] = useState<number | null>(null);
  const { running, failure, work, cancel } = useWork();
  const isBusy = running !== null;
  const choose = (fixes: readonly Fix[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const fix of fixes) {
      if (isChosen) next.add(fix);
      else next.delete(fix);
    }
    setChosen(next);
  };
  const jump = (place: Place): void => {
    setJumpFailure(null);
    ledger.jumpTo(place).catch((error: unknown) => {
      setJumpFailure(failureOf(error));
    });
  };
  const carry = (): void => {
    work(async (watch) => {
      const { sheets, written } = await ledger.years.carry([...chosen], watch);
      setSummary(null);
      setChosen(new Set());
      setDone({ sheets, words: words.done(written.changed, written.left) });
      setUndoable(await ledger.lastBatch());
    });
  };
  const undo = (): void => {
    work(async () => {
      const written = await ledger.undoLastBatch();
      setUndoable(null);
      setDone({ sheets: [], words: fixes.undone(written) });
    });
  };
  const resets = summary?.resets ?? [];
  const ended = Object.values(summary?.ended ?? {}).reduce((sum, rows) => sum + rows, 0);
  return (
    <main>
      <ViewHead heading={words.heading} about={words.about} onBack={onBack}>
        <div className={styles.actions}>
          {summary ? (
            <>
              <Button appearance="primary" disabledFocusable={isBusy} onClick={carry}>
                {words.action(summary.next, chosen.size)}
              </Button>
              <Button
                disabledFocusable={isBusy}
                onClick={() => {
                  choose(resets, true);
                }}
              >
                {words.chooseAll}
              </Button>
            </>
          ) : (
            <Button
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => {
                setUndoable(null);
                work(async (watch) => {
                  setSummary(await ledger.years.prepare(watch));
                });
              }}
            >
              {words.prepare}
            </Button>
          )}
          {undoable !== null && (
            <Button disabledFocusable={isBusy} onClick={undo}>
              {fixes.undo(undoable)}
            </Button>
          )}
        </div>
        {running && <RunProgress run={running} onCancel={cancel} />}
        <div role="status" className={styles.quiet}>
          {!isBusy && summary && words.facts(summary.year, ended)}
          {!isBusy && !summary && done?.words}
        </div>
        <WrittenResult sheets={done?.sheets ?? []} activate={(sheet) => ledger.activate(sheet)} />
        {failure && <FailureBar failure={failure} />}
        {jumpFailure && <FailureBar failure={jumpFailure} />}
      </ViewHead>
      <div className={styles.body}>
        {[...new Set(resets.map(({ reason }) => reason))].map((reason) => (
          <FixGroup
            key={reason}
            name={reason}
            fixes={resets.filter((fix) => fix.reason === reason)}
            chosen={chosen}
            locked={isBusy}
            onChoose={choose}
            onJump={jump}
          />
        ))}
      </div>
    </main>
  );
}
