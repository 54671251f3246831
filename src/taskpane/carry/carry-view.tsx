import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fix } from '../../core/fixes';
import type { CarrySummary } from '../../core/tasks';
import { FIX_TEXTS, FixGroups } from '../fixes';
import {
  Failures,
  RunProgress,
  TaskStatus,
  useJump,
  useLongWork,
  useSelection,
  useTask,
  useViewStyles,
  ViewHead,
  WrittenSheets,
  type ToolViewProps,
} from '../kit';
import { useWords } from '../look';
import { CARRY_TEXTS } from './texts';

/** What was done in words, and the sheets that were written. */
interface Done {
  readonly sentence: string;
  readonly sheets: readonly string[];
}

/** Goes on into the next year: old → new for each cell that starts afresh; only what is ticked is written. */
export function CarryView({ ledger, onBack }: ToolViewProps) {
  const view = useViewStyles();
  const words = useWords(CARRY_TEXTS);
  const fixes = useWords(FIX_TEXTS);
  const [summary, setSummary] = useState<CarrySummary | null>(null);
  const [undoable, setUndoable] = useState<number | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const selection = useSelection<Fix>();
  const task = useTask({ isLong: true });
  const { isUnderWay } = useLongWork();
  const jump = useJump(ledger);
  const { isBusy, running } = task;
  const prepare = (): void => {
    setUndoable(null);
    task.run(async (watch) => {
      setSummary(await ledger.years.prepare(watch));
    });
  };
  const carry = (): void => {
    task.run(async (watch) => {
      const { sheets, written } = await ledger.years.carry([...selection.chosen], watch);
      setSummary(null);
      selection.clear();
      setDone({
        sentence: words.done(written),
        sheets: sheets.map(({ sheet }) => sheet),
      });
      setUndoable(await ledger.lastBatch());
    });
  };
  const undo = (): void => {
    task.run(async () => {
      const written = await ledger.undoLastBatch();
      setUndoable(null);
      setDone({ sentence: fixes.undone(written), sheets: [] });
    });
  };
  const resets = summary?.resets ?? [];
  const ended = Object.values(summary?.ended ?? {}).reduce((sum, rows) => sum + rows, 0);
  return (
    <div>
      <ViewHead help="guide-carry" heading={words.heading} about={words.about} onBack={onBack}>
        <div className={view.actions}>
          {summary ? (
            <>
              <Button appearance="primary" disabledFocusable={isUnderWay} onClick={carry}>
                {words.action(summary.next, selection.chosen.size)}
              </Button>
              {resets.length > 0 && (
                <Button
                  disabledFocusable={isUnderWay || resets.every((fix) => selection.chosen.has(fix))}
                  onClick={() => {
                    selection.choose(resets, true);
                  }}
                >
                  {words.chooseAll}
                </Button>
              )}
            </>
          ) : (
            <Button appearance="primary" disabledFocusable={isUnderWay} onClick={prepare}>
              {words.prepare}
            </Button>
          )}
          {undoable !== null && (
            <Button disabledFocusable={isUnderWay} onClick={undo}>
              {fixes.undo(undoable)}
            </Button>
          )}
        </div>
        {running && <RunProgress run={running} onCancel={task.cancel} />}
        <TaskStatus isBusy={isBusy}>
          <div className={view.quiet}>{summary ? words.facts(summary.year, ended) : done?.sentence}</div>
        </TaskStatus>
        <WrittenSheets ledger={ledger} sheets={done?.sheets ?? []} />
        <Failures of={[task, jump]} />
      </ViewHead>
      <div className={view.body}>
        <FixGroups fixes={resets} selection={selection} locked={isUnderWay} onJump={jump.goTo} />
      </div>
    </div>
  );
}
