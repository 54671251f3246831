import { Failure } from '../core/words/failure';
import type { CheckSummary, RuleCount } from '../core/tasks';
import { isOfEarlierForm, printedCode, type BookImage, type PackedSeal } from '../core/seal';
import type { SheetChanges, Verification } from '../core/verification';
import { readResult, readSeals, readWorkbook, sealYear } from '../excel';
import { sealFooter } from '../locales';
import { runOptions, watchOf, type DeskSetup, type StepOptions } from './steps';

/** What would be sealed. */
export interface SealDraft {
  readonly year: number;
  readonly sheets: readonly string[];
  /** Sheets that hold other values than the registry gives now. */
  readonly differing: readonly SheetChanges[];
  /** Rules whose errors the registry still has. */
  readonly errors: readonly RuleCount[];
  /** The year has a seal of an earlier form, whose place this one takes. */
  readonly replaces: boolean;
}

export interface Sealed {
  readonly year: number;
  /** As it is printed below the sheets. */
  readonly code: string;
  /** The so-manieth seal of the workbook. */
  readonly number: number;
  readonly sheets: readonly string[];
}

/** Freezes a year's result, and says later whether anything has changed since. */
export class Sealing {
  constructor(
    private readonly setup: DeskSetup,
    private readonly examine: (options: StepOptions) => Promise<CheckSummary>,
  ) {}

  /** Checks; tells what would be sealed and whether it is what the registry gives. Writes nothing. */
  async prepare(options: StepOptions = {}): Promise<SealDraft> {
    const { settings, rules } = await this.examine(options);
    const { year } = settings;
    const { result } = await readResult(watchOf(options, 'reading'));
    const sheets = result.filter((sheet) => sheet.year === year);
    if (sheets.length === 0) throw new Failure('NothingToSeal', { year });
    return {
      year,
      sheets: sheets.map(({ sheet }) => sheet),
      errors: rules.filter(({ severity }) => severity === 'error'),
      differing: await this.setup.engine.differing(sheets),
      replaces: replaces(year, await readSeals()),
    };
  }

  /** Seals the year of the workbook's settings as everything is now. */
  async seal(options: StepOptions = {}): Promise<Sealed> {
    return this.setup.inTurn(() => this.sealNow(options), options.signal);
  }

  /** How the workbook stands to each of its seals, by year. Writes nothing. */
  async verify(options: StepOptions = {}): Promise<readonly Verification[]> {
    return this.setup.inTurn(() => this.verifyNow(options), options.signal);
  }

  private async sealNow(options: StepOptions): Promise<Sealed> {
    const { engine } = this.setup;
    await readWorkbook(engine, watchOf(options, 'reading'));
    const seals = await readSeals();
    const followed = seals.filter((seal) => !isOfEarlierForm(seal));
    const image = await imageOf(followed, options);
    options.onProgress?.({ phase: 'calculating', done: 0, total: 0 });
    const run = runOptions(this.setup, options);
    const seal = await engine.seal(image, run);
    const { year } = seal;
    const [code, number] = [printedCode(seal.code), followed.length + 1];
    const footer = sealFooter({ year, code, number });
    const marks = { footer, at: run.runAt, replaces: replaces(year, seals), read: image.sheets };
    const sheets = await this.setup.during(() => sealYear(seal, marks));
    return { year, code, number, sheets };
  }

  private async verifyNow(options: StepOptions): Promise<readonly Verification[]> {
    const { engine } = this.setup;
    const seals = await readSeals();
    const image = await imageOf(seals, options);
    if (seals.length === 0) throw withoutRecords(image);
    await readWorkbook(engine, watchOf(options, 'reading'));
    options.onProgress?.({ phase: 'calculating', done: 0, total: 0 });
    const verifications: Verification[] = [];
    for (const seal of seals) {
      const verification = await engine.verify(seal, image, runOptions(this.setup, options));
      if (!verification) throw new Failure('SealBroken', { year: seal.year });
      verifications.push(verification);
    }
    return verifications;
  }
}

async function imageOf(seals: readonly PackedSeal[], options: StepOptions): Promise<BookImage> {
  const records = seals.map(({ year, code }) => ({ year, code }));
  return { ...(await readResult(watchOf(options, 'reading'))), records };
}

/** Whether sealing a year takes the place of a seal that shows less; a year that is wholly sealed is refused. */
function replaces(year: number, seals: readonly PackedSeal[]): boolean {
  const former = seals.find((seal) => seal.year === year);
  if (former && !isOfEarlierForm(former)) throw new Failure('YearSealed', { year });
  return former !== undefined;
}

/** Sealed sheets tell that there was a record. */
function withoutRecords({ sheets }: BookImage): Failure {
  const years = new Set(sheets.flatMap(({ isSealed, year }) => (isSealed && year !== null ? [year] : [])));
  return years.size === 0
    ? new Failure('NotSealed')
    : new Failure('SealRecordGone', { years: [...years].sort().join('、') });
}
