import type { SheetChange } from '../core/book';
import type { Fix } from '../core/fixes';
import type { CheckSummary, FindingFilter, FoundPlace, WaivedFinding, WaiverChange } from '../core/tasks';
import { applyFixes, rememberWaivers, type Written } from '../excel';
import { filterTo, type Filtered } from './filter-to';
import type { Freshness } from './freshness';
import type { LiveCheck } from './live-check';
import type { DeskSetup } from './steps';

/** Characters of 2014-12-31. */
const ISO_DAY = 10;

/** What is done with single findings of the last check, each with what the check has become by it. */
export class FindingDesk {
  constructor(
    private readonly setup: DeskSetup,
    private readonly live: LiveCheck,
    private readonly freshness: Pick<Freshness, 'reading'>,
    /** Findings are other than before. */
    private readonly onChanged: () => Promise<void>,
  ) {}

  /** What the last check has left as it is. */
  async waived(): Promise<readonly WaivedFinding[]> {
    return this.setup.engine.waived();
  }

  /** 已核实，不改: leaves findings as they are. Kept in the workbook. */
  async waive(found: readonly FoundPlace[], reason: string): Promise<CheckSummary> {
    const day = this.setup.describeRun().runAt.slice(0, ISO_DAY);
    return this.change(() => this.setup.engine.waive(found, { reason, day }));
  }

  /** 恢复: lists them again. */
  async restore(found: readonly FoundPlace[]): Promise<CheckSummary> {
    return this.change(() => this.setup.engine.restore(found));
  }

  /** Writes a fix and looks again at what hangs on its cells; null where the cell was left as it is. */
  async mend(fix: Fix): Promise<{ readonly written: Written; readonly summary: CheckSummary | null }> {
    const { engine } = this.setup;
    const written = await applyFixes([fix], { occasion: 'fixes', at: this.setup.describeRun().runAt });
    if (written.changed === 0) return { written, summary: null };
    const { sheet, row } = fix;
    this.setup.onChanged([sheet]);
    const changes = [fix, ...(fix.with ?? [])].map(({ column, to }): SheetChange => {
      return { kind: 'cells', sheet, cells: { row: row - 1, column, values: [[to]] } };
    });
    const { summary } = await this.freshness.reading(() => engine.recheck(changes), null);
    await this.onChanged();
    return { written, summary };
  }

  /** 只看有问题的行: filters the registry to the rows with the findings that a filter lets through. */
  async filterRows(
    filter: FindingFilter,
    mayReplace: boolean,
  ): Promise<Filtered | { readonly inTheWay: string } | null> {
    return filterTo(await this.setup.engine.findingRows(filter), mayReplace);
  }

  private change(asked: () => Promise<WaiverChange>): Promise<CheckSummary> {
    return this.live.during(async () => {
      const waivers = await rememberWaivers(await asked());
      const checkAgain = async () => ({ summary: await this.setup.engine.useWaivers(waivers) });
      const { summary } = await this.freshness.reading(checkAgain, null);
      await this.onChanged();
      return summary;
    });
  }
}
