import { Failure } from '../core/words/failure';
import type { CheckSummary } from '../core/tasks';
import type { SheetChanges, Verification } from '../core/verification';
import { readResult, readSeals, readWorkbook, sealYear } from '../excel';
import { runOptions, watchOf, type LedgerSetup, type StepOptions } from './steps';

/** What would be sealed. */
export interface SealDraft {
  readonly year: number;
  readonly sheets: readonly string[];
  /** Sheets that hold other values than the registry gives now. */
  readonly differing: readonly SheetChanges[];
}

export interface Sealed {
  readonly year: number;
  /** To be written down beside the printed result. */
  readonly code: string;
  readonly sheets: readonly string[];
}

/** Freezes a year's result, and says later whether anything has changed since. */
export class Sealing {
  constructor(
    private readonly setup: LedgerSetup,
    private readonly examine: (options: StepOptions) => Promise<CheckSummary>,
  ) {}

  /** Checks; tells what would be sealed and whether it is what the registry gives. Writes nothing. */
  async prepare(options: StepOptions = {}): Promise<SealDraft> {
    const { year } = (await this.examine(options)).settings;
    const sheets = (await readResult(watchOf(options, 'reading'))).filter((sheet) => sheet.year === year);
    if (sheets.length === 0) throw new Failure('NothingToSeal', { year });
    if ((await readSeals()).some((seal) => seal.year === year)) throw new Failure('YearSealed', { year });
    return {
      year,
      sheets: sheets.map(({ sheet }) => sheet),
      differing: await this.setup.engine.differing(sheets),
    };
  }

  /** Seals the year of the workbook's settings as everything is now. */
  async seal(options: StepOptions = {}): Promise<Sealed> {
    const { engine } = this.setup;
    await readWorkbook(engine, watchOf(options, 'reading'));
    const sheets = await readResult(watchOf(options, 'reading'));
    options.onProgress?.({ phase: 'calculating', done: 0, total: 0 });
    const seal = await engine.seal(sheets, runOptions(this.setup, options));
    return { year: seal.year, code: seal.code, sheets: await sealYear(seal) };
  }

  /** How the workbook stands to each of its seals, by year. Writes nothing. */
  async verify(options: StepOptions = {}): Promise<readonly Verification[]> {
    const { engine } = this.setup;
    const seals = await readSeals();
    if (seals.length === 0) throw new Failure('NotSealed');
    await readWorkbook(engine, watchOf(options, 'reading'));
    const sheets = await readResult(watchOf(options, 'reading'));
    options.onProgress?.({ phase: 'calculating', done: 0, total: 0 });
    const verifications: Verification[] = [];
    for (const seal of seals) {
      const verification = await engine.verify(seal, sheets, runOptions(this.setup, options));
      if (!verification) throw new Failure('SealBroken', { year: seal.year });
      verifications.push(verification);
    }
    return verifications;
  }
}
