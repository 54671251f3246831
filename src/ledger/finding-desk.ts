import type { Engine } from '../core/engine';
import type { Fix } from '../core/fixes';
import type { CheckSummary, FindingFilter, FoundPlace, WaivedFinding, WaiverChange } from '../core/tasks';
import { rememberWaivers, type Written } from '../excel';
import { filterTo, type Filtered } from './filter-to';
import type { LiveCheck } from './live-check';

interface Around {
  readonly engine: Engine;
  readonly live: LiveCheck;
  readonly write: (fixes: readonly Fix[]) => Promise<Written>;
  /** ISO. */
  readonly today: () => string;
  /** Findings are other than before. */
  readonly onChanged: () => Promise<void>;
}

/** What is done with single findings of the last check, each with what the check has become by it. */
export class FindingDesk {
  constructor(private readonly around: Around) {}

  /** What the last check has left as it is. */
  async waived(): Promise<readonly WaivedFinding[]> {
    return this.around.engine.waived();
  }

  /** 已核实，不改: leaves findings as they are. Kept in the workbook. */
  async waive(found: readonly FoundPlace[], reason: string): Promise<CheckSummary> {
    const { engine, today } = this.around;
    return this.change(() => engine.waive(found, { reason, day: today() }));
  }

  /** 恢复: lists them again. */
  async restore(found: readonly FoundPlace[]): Promise<CheckSummary> {
    return this.change(() => this.around.engine.restore(found));
  }

  /** Writes a fix and looks again at what hangs on its cells; null where the cell was left as it is. */
  async mend(fix: Fix): Promise<{ readonly written: Written; readonly summary: CheckSummary | null }> {
    const { engine, write, onChanged } = this.around;
    const written = await write([fix]);
    if (written.changed === 0) return { written, summary: null };
    const { sheet, row } = fix;
    const { summary } = await engine.recheck(
      [fix, ...(fix.with ?? [])].map(({ column, to }) => ({
        kind: 'cells',
        sheet,
        cells: { row: row - 1, column, values: [[to]] },
      })),
    );
    await onChanged();
    return { written, summary };
  }

  /** 只看有问题的行: filters the registry to the rows with the findings that a filter lets through. */
  async filterRows(
    filter: FindingFilter,
    mayReplace: boolean,
  ): Promise<Filtered | { readonly inTheWay: string } | null> {
    return filterTo(await this.around.engine.findingRows(filter), mayReplace);
  }

  private change(asked: () => Promise<WaiverChange>): Promise<CheckSummary> {
    const { engine, live, onChanged } = this.around;
    return live.during(async () => {
      const summary = await engine.useWaivers(await rememberWaivers(await asked()));
      await onChanged();
      return summary;
    });
  }
}
