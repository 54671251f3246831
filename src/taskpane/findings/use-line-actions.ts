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

/** What was done; null where that was undone. */
export type Deed =
  | { readonly kind: 'mended'; readonly written: Written }
  | { readonly kind: 'waived'; readonly found: readonly FoundPlace[] }
  | null;

interface Lines {
  /** Keeps its identity. */
  readonly actions: LineActions;
  readonly opened: Opened | null;
  readonly task: Task<Deed>;
  /** What was done last. */
  readonly told: Deed;
  waive(found: readonly FoundPlace[], reason: string): void;
  /** Lists again what was left as it is last. */
  restore(found: readonly FoundPlace[]): void;
  close(): void;
}

/** What is done with the finding of a line. `onChecked` must keep its identity. */
export function useLineActions(
  desk: Pick<LedgerPort['findings'], 'mend' | 'waive' | 'restore'>,
  onChecked: (summary: CheckSummary) => void,
): Lines {
  const [opened, setOpened] = useState<Opened | null>(null);
  const task = useTask<Deed>();
  const { run } = task;
  const actions = useMemo<LineActions>(
    () => ({
      onMend: (_, fix) => {
        focusLine();
        run(async () => {
          const { written, summary } = await desk.mend(fix);
          if (summary) onChecked(summary);
          return { kind: 'mended', written };
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
    waive: (found, reason) => {
      close();
      run(async () => {
        onChecked(await desk.waive(found, reason));
        return { kind: 'waived', found };
      });
    },
    restore: (found) => {
      run(async () => {
        onChecked(await desk.restore(found));
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
