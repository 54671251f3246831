import type { Engine } from '../core/engine';
import type { GeneratedKind } from '../core/report';
import type { CheckSummary, PaperChoice } from '../core/tasks';
import { readSelectedRows, type WrittenSheet } from '../excel';
import type { StepOptions } from './steps';

/** For whom papers about single ones are made; `selected`: for what the rows selected in Excel are about. */
export type PapersFor = PaperChoice | { readonly by: 'selected' } | { readonly by: 'all' };

/** What papers ask of the ledger. */
interface Steps {
  examine(options: StepOptions): Promise<CheckSummary>;
  write(
    kinds: readonly GeneratedKind[],
    options: StepOptions,
    choice?: PaperChoice,
  ): Promise<readonly WrittenSheet[]>;
}

/** What an office hands out beside the year's tables: letters, cards, rosters, appraisals. */
export class Papers {
  constructor(
    private readonly engine: Engine,
    private readonly steps: Steps,
  ) {}

  /** The townships that papers may be made for. */
  async townships(): Promise<readonly string[]> {
    return this.engine.townships();
  }

  /** Reads and checks; writes papers of these kinds, those about single ones for the chosen. */
  async write(
    kinds: readonly GeneratedKind[],
    chosen: PapersFor = { by: 'all' },
    options: StepOptions = {},
  ): Promise<readonly WrittenSheet[]> {
    const selected = chosen.by === 'selected' ? await readSelectedRows() : [];
    await this.steps.examine(options);
    switch (chosen.by) {
      case 'all':
        return this.steps.write(kinds, options);
      case 'selected':
        return this.steps.write(kinds, options, { by: 'rows', rows: selected });
      default:
        return this.steps.write(kinds, options, chosen);
    }
  }

  /** The return slips of the last check, by the places that they go to. */
  async slips(): Promise<Awaited<ReturnType<Engine['slips']>>> {
    return this.engine.slips();
  }

  /** Writes one of them into whatever workbook is open now, which need not be the one that was checked. */
  async writeSlip(slip: number): Promise<readonly WrittenSheet[]> {
    return this.steps.write(['returnSlips'], {}, { by: 'slip', slip });
  }
}
