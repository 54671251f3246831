import type { CheckSummary, LinkSummary, ListedFinding, WorkLeft } from '../../src/core/tasks';
import { Failure } from '../../src/core/words/failure';
import type { Fix } from '../../src/core/fixes';
import { WHOLE_READING } from './whole-reading';
import { answering } from './answering-engine';
import { ArrayAnswers } from './array-answers';
import type { ShownMarks } from '../../src/core/marks';
import { mapSheets, type MappingChoice, type RawSheet, type WorkbookMapping } from '../../src/core/registry';
import type { ReturnComparison } from '../../src/core/returns';
import type { Verification } from '../../src/core/verification';
import type {
  BookState,
  LedgerPort,
  Place,
  StepOptions,
  StepProgress,
  Unfinished,
  Written,
  WrittenSheet,
} from '../../src/taskpane/ledger-port';
import { summaryOf } from './array-summary';
import { ArrayScoring } from './array-scoring';
import { ArrayFreshness } from './array-freshness';
import { ArrayHistory } from './array-history';
import { ArrayLive } from './array-live';
import { ArrayScheme } from './array-scheme';
import { ArrayPapers } from './array-papers';
import { ArrayPictures } from './array-pictures';
import { ArrayProposals } from './array-proposals';
import { ArrayMerging } from './array-merging';
import { arrayTemplates } from './array-templates';
import { ArrayFindings } from './array-findings';
import { LINKS, YEAR_END } from './array-figures';

export { LINKS } from './array-figures';
export { finding, mixedFindings } from './some-findings';

const REPORT: WrittenSheet = { kind: 'validationReport', sheet: '校验报告' };
const LINKAGE: WrittenSheet = { kind: 'linkage', sheet: '关联结果' };
const FIGURES: readonly WrittenSheet[] = [
  { kind: 'coverage', sheet: '覆盖汇总' },
  { kind: 'teamEvaluation', sheet: '工作队考核 (2)' },
];

/** A step as the pane has it done: it follows the run and can stop it. */
type Followed = StepOptions &
  Required<Pick<StepOptions, 'signal' | 'onProgress' | 'onWritten' | 'onChecked'>>;

/** A ledger over plain arrays. A step goes on when the test says so, and stops when it is aborted. */
export class ArrayLedger implements LedgerPort {
  readonly runs: { readonly step: string; readonly options: Followed }[] = [];
  readonly visited: (Place | string)[] = [];
  readonly pictures = new ArrayPictures(this.visited);
  readonly showGenerated = this.pictures.showGenerated;
  links = LINKS;
  /** What a check leaves to do. */
  left: WorkLeft = { pairings: 1, scores: 147 };
  /** What may be written, and what the latest batch wrote. */
  reading: CheckSummary['reading'] = WHOLE_READING;
  readonly fixing: Fix[] = [];
  written: Fix[] = [];
  /** The registry's sheets as they were read, and what was decided on that. */
  readonly sheets: RawSheet[] = [];
  remembered: readonly MappingChoice[] = [];
  hasLostChoices = false;
  /** Sheets for settings that the workbook has not yet. */
  readonly steering = ['参数', '规则'];
  /** What the findings are set against; null: nothing was sent back yet. */
  comparison: ReturnComparison | null = null;
  /** A change that an earlier session has left in the middle. */
  brokenOff: Unfinished | null = null;
  /** What the workbook is as it was opened. */
  state: BookState = 'registry';
  /** Cells that are coloured; and those that are coloured only. */
  marked = 0;
  coloured: Partial<ShownMarks> = {};
  /** Rejects the next step or jump. */
  failure: Error | null = null;
  private held: { resolve: () => void; reject: (error: Error) => void } | null = null;
  private holding = false;

  /** Scores that came back, and whoever was given a sheet. */
  readonly scores = new ArrayScoring();
  readonly scoring: LedgerPort['scoring'] = this.scores;
  readonly merges = new ArrayMerging();
  readonly merging = this.merges.port;
  readonly live = new ArrayLive(() => this.failure);
  readonly freshnesses = new ArrayFreshness();
  readonly freshness: LedgerPort['freshness'] = this.freshnesses.port;
  readonly history = new ArrayHistory(() => this.failure);
  readonly templates = arrayTemplates(this.sheets, () => {
    this.throwFailure();
  });
  readonly papers = new ArrayPapers(() => {
    this.throwFailure();
  });
  readonly proposals = new ArrayProposals(() => this.failure);
  readonly years: LedgerPort['years'] = {
    previous: null,
    usePrevious: (name) => Promise.resolve({ name, year: 2013, tables: [] }),
    dropPrevious: () => Promise.resolve(),
    compare: () => Promise.resolve([{ kind: 'comparison', sheet: '年度对比' }]),
    prepare: () => Promise.reject(new Failure('NoRows')),
    carry: () => Promise.reject(new Failure('NoRows')),
  };

  readonly scheme = new ArrayScheme();

  /** What a seal says of the workbook. */
  verifications: Verification[] = [];
  readonly sealing: LedgerPort['sealing'] = {
    prepare: () => {
      this.throwFailure();
      const differing = [{ sheet: '工作队考核', isGone: false, changed: 1, cells: ['M9'] }];
      return Promise.resolve({
        year: 2014,
        sheets: ['工作队考核', '单位考核'],
        errors: this.summary().rules.filter(({ severity }) => severity === 'error'),
        differing,
        replaces: false,
      });
    },
    seal: () =>
      Promise.resolve({
        year: 2014,
        code: 'ABCD-EFGH-JKLM-NPQR',
        number: 1,
        sheets: ['工作队考核', '单位考核'],
      }),
    verify: () => {
      this.throwFailure();
      return Promise.resolve(this.verifications);
    },
  };
  readonly answers = new ArrayAnswers();
  readonly found = new ArrayFindings(this);
  readonly findings = this.found.port;

  readonly engine: LedgerPort['engine'] = answering({
    mapSheets: (choices = []) =>
      Promise.resolve({
        sheets: mapSheets(this.sheets, choices),
        choices,
        hasLostChoices: this.hasLostChoices,
      }),
    fixes: () => Promise.resolve([...this.fixing]),
    yearEnd: () => Promise.resolve(YEAR_END),
    workLeft: () => Promise.resolve(this.left),
    returns: async () => {
      if (!this.comparison) throw new Error('nothing was sent back');
      return Promise.resolve(this.comparison);
    },
    ...this.answers.tasks,
    ...this.found.tasks,
    ...this.merges.tasks,
    ...this.pictures.tasks,
    ...this.proposals.tasks,
    ...this.scheme.tasks,
    ...this.scores.tasks,
  });

  constructor(public all: readonly ListedFinding[] = []) {}

  async mapSheets(): Promise<WorkbookMapping> {
    this.throwFailure();
    return this.engine.mapSheets(this.remembered);
  }

  async rememberMappings(choices: readonly MappingChoice[]): Promise<void> {
    this.remembered = await Promise.resolve(choices);
  }

  /** From now on steps wait for `release`. */
  hold(): void {
    this.holding = true;
  }

  release(): void {
    this.holding = false;
    this.held?.resolve();
  }

  /** Reports progress of the step that is waiting. */
  report(progress: StepProgress): void {
    this.runs.at(-1)?.options.onProgress(progress);
  }

  async examine(options: Followed): Promise<CheckSummary> {
    await this.step('examine', options);
    return this.summary();
  }

  async check(options: Followed): Promise<CheckSummary> {
    await this.step('check', options);
    options.onWritten([REPORT]);
    return this.summary();
  }

  async returnSlips(options: Followed): Promise<CheckSummary> {
    await this.step('returnSlips', options);
    const summary = this.summary();
    options.onWritten([REPORT, { kind: 'returnSlips', sheet: '退回单' }]);
    return summary;
  }

  async link(options: Followed): Promise<LinkSummary> {
    await this.step('link', options);
    options.onChecked(this.summary());
    options.onWritten([LINKAGE]);
    return this.links;
  }

  async summarise(options: Followed): Promise<readonly WrittenSheet[]> {
    await this.step('summarise', options);
    options.onWritten(FIGURES);
    return FIGURES;
  }

  async runAll(options: Followed) {
    await this.step('all', options);
    const written = [REPORT, LINKAGE, ...FIGURES];
    options.onWritten(written);
    return { check: this.summary(), link: this.links, written };
  }

  async jumpTo(place: Place): Promise<void> {
    this.throwFailure();
    this.visited.push(place);
    return Promise.resolve();
  }

  async activate(sheet: string): Promise<void> {
    this.throwFailure();
    this.visited.push(sheet);
    return Promise.resolve();
  }

  async applyFixes(fixes: readonly Fix[]): Promise<Written> {
    this.throwFailure();
    this.written = [...fixes];
    this.fixing.splice(0, this.fixing.length, ...this.fixing.filter((fix) => !fixes.includes(fix)));
    return Promise.resolve({ changed: fixes.length, left: 0, leftCells: [] });
  }

  bookState = () => Promise.resolve(this.state);
  unfinished = () => Promise.resolve(this.brokenOff);
  finishUnfinished = () => this.takeBackUnfinished().then(() => undefined);
  async takeBackUnfinished(): Promise<number> {
    this.throwFailure();
    this.brokenOff = null;
    return Promise.resolve(1);
  }

  async lastBatch(): Promise<number | null> {
    return Promise.resolve(this.written.length === 0 ? null : this.written.length);
  }

  async undoLastBatch(): Promise<Written> {
    const changed = this.written.length;
    this.fixing.push(...this.written.splice(0));
    return Promise.resolve({ changed, left: 0, leftCells: [] });
  }

  showMarks(): Promise<ShownMarks> {
    this.marked = this.all.filter(({ row }) => row !== null).length;
    return Promise.resolve({ cells: this.marked, owned: 0, beyond: 0, left: 0, ...this.coloured });
  }

  hasMarks = () => Promise.resolve(this.marked > 0);
  clearMarks = () => Promise.resolve(this.marked).finally(() => (this.marked = 0));

  missingSteering = () => Promise.resolve([...this.steering]);

  async addSteering(): Promise<readonly string[]> {
    this.throwFailure();
    return Promise.resolve(this.steering.splice(0));
  }

  private async step(step: string, options: Followed): Promise<void> {
    this.runs.push({ step, options });
    this.throwFailure();
    if (!this.holding) return;
    await new Promise<void>((resolve, reject) => {
      this.held = { resolve, reject };
      options.signal.addEventListener('abort', () => {
        reject(new Failure('Cancelled'));
      });
    });
  }

  throwFailure(): void {
    const { failure } = this;
    this.failure = null;
    if (failure) throw failure;
  }

  summary(): CheckSummary {
    return summaryOf(this);
  }
}
