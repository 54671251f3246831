import { useMemo, useState } from 'react';
import type { CheckSummary, FoundPlace, ListedFinding } from '../../core/tasks';
import { useTask, type Task } from '../kit';
import type { LedgerPort, Written } from '../ledger-port';
import type { LineActions } from './finding-line';

/** What was opened from a line. */
interface Opened {
  readonly kind: 'rule' | 'waive';
  readonly finding: ListedFinding;
}

interface Lines {
  /** Keeps its identity. */
  readonly actions: LineActions;
  readonly opened: Opened | null;
  readonly task: Task<Written | null>;
  /** What became of the fix that was written last. */
  readonly told: Written | null;
  waive(finding: ListedFinding, reason: string): void;
  close(): void;
}

/** What is done with the finding of a line. `onChecked` must keep its identity. */
export function useLineActions(
  desk: Pick<LedgerPort['findings'], 'mend' | 'waive'>,
  onChecked: (summary: CheckSummary) => void,
): Lines {
  const [opened, setOpened] = useState<Opened | null>(null);
  const task = useTask<Written | null>();
  const { run } = task;
  const actions = useMemo<LineActions>(
    () => ({
      onMend: (_, fix) => {
        focusLine();
        run(async () => {
          const { written, summary } = await desk.mend(fix);
          if (summary) onChecked(summary);
          return written;
        });
      },
      onWaive: (finding) => {
        setOpened({ kind: 'waive', finding });
      },
      onExplain: (finding) => {
        setOpened((before) =>
          before?.kind === 'rule' && isSameFinding(before.finding, finding)
            ? null
            : { kind: 'rule', finding },
        );
      },
    }),
    [desk, onChecked, run],
  );
  const close = (): void => {
    focusLine();
    setOpened(null);
  };
  return {
    actions,
    opened,
    task,
    told: task.failure ? null : task.outcome,
    waive: (finding, reason) => {
      close();
      run(async () => {
        onChecked(await desk.waive([finding], reason));
        return null;
      });
    },
    close,
  };
}

export function isSameFinding(one: FoundPlace, other: FoundPlace): boolean {
  return (
    one.rule === other.rule && one.sheet === other.sheet && one.row === other.row && one.field === other.field
  );
}

/** What has the focus is about to go: its line keeps it. */
function focusLine(): void {
  document.activeElement?.closest<HTMLElement>('[role=row]')?.focus({ preventScroll: true });
}
