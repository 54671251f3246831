import type { Engine } from '../core/engine';
import type { Fix } from '../core/fixes';
import { kindsWrittenBy, type GeneratedKind, type PlanOutline } from '../core/report';
import type { CarrySummary, PreviousSummary } from '../core/tasks';
import { beginYear, type Watch, type Written, type WrittenSheet } from '../excel';
import type { Freshness } from './freshness';
import type { StepOptions } from './steps';

/** What years ask of the ledger: a reading, sheets written, the time of a record. */
interface Steps {
  examine(options: StepOptions): Promise<unknown>;
  write(kinds: readonly GeneratedKind[], options: StepOptions): Promise<readonly WrittenSheet[]>;
  /** Lays sheets out, and has them written by somebody. */
  laidOut<T>(
    kinds: readonly GeneratedKind[],
    options: StepOptions,
    write: (plans: readonly PlanOutline[], watch: Watch) => Promise<T>,
  ): Promise<T>;
  runAt(): string;
  onChanged(sheets: readonly string[]): void;
  readonly freshness: Pick<Freshness, 'previousChanged'>;
}

/** What became of going on into the next year. */
export interface Carried {
  readonly sheets: readonly WrittenSheet[];
  /** 参数, where the workbook had none. */
  readonly added: readonly string[];
  readonly written: Written;
}

/** From one year to the other: last year's registry beside this one, 对比, and 新年度. */
export class Years {
  /** What is set beside the workbook, for as long as the program runs. */
  previous: PreviousSummary | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly steps: Steps,
  ) {}

  /** Sets the registry of a file beside the workbook from the next check on. The bytes are handed over. */
  async usePrevious(name: string, bytes: Uint8Array): Promise<PreviousSummary> {
    this.previous = await this.engine.usePrevious(name, bytes);
    this.steps.freshness.previousChanged();
    return this.previous;
  }

  async dropPrevious(): Promise<void> {
    await this.engine.dropPrevious();
    this.previous = null;
    this.steps.freshness.previousChanged();
  }

  /** Writes 年度对比: this workbook against the one that is set beside it. */
  async compare(options: StepOptions = {}): Promise<readonly WrittenSheet[]> {
    await this.steps.examine({ ...options, compares: true });
    return this.steps.write(kindsWrittenBy('compare'), options);
  }

  /** What going on into the next year would change; writes nothing. */
  async prepare(options: StepOptions = {}): Promise<CarrySummary> {
    await this.steps.examine(options);
    return this.engine.carryForward();
  }

  /**
   * Writes 年度结转 of the year that ends, the next year into 参数 and the accepted cells, all or none; all cells are
   * one batch to undo. No row is ended or deleted.
   */
  async carry(accepted: readonly Fix[], options: StepOptions = {}): Promise<Carried> {
    const { settings } = await this.prepare(options);
    const own = settings.sheet ? [settings.sheet] : [];
    const fixes = [...settings.fixes, ...accepted];
    const begun = await this.steps.laidOut(kindsWrittenBy('carryForward'), options, (plans, watch) =>
      beginYear({ settings: own, fixes, plans }, this.engine, this.steps.runAt(), watch),
    );
    this.steps.onChanged([...new Set([...own.map(({ name }) => name), ...fixes.map(({ sheet }) => sheet)])]);
    options.onWritten?.(begun.sheets);
    return begun;
  }
}
