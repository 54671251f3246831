import type { Engine } from '../core/engine';
import type { CheckSummary, LinkSummary, PaperChoice } from '../core/tasks';
import { kindsWrittenBy, type GeneratedKind, type PlanOutline } from '../core/report';
import {
  activateSheet,
  applyFixes,
  bookState,
  clearMarks,
  finishUnfinished,
  hasMarks,
  jumpTo,
  lastBatch,
  MINIMUM_API,
  readUnfinished,
  readWorkbook,
  rememberMappings,
  showMarks,
  supports,
  takeBackUnfinished,
  undoLastBatch,
  writeGenerated,
  type Written,
  type WrittenSheet,
  type Watch,
} from '../excel';
import { Failure } from '../core/words/failure';
import type { Fix } from '../core/fixes';
import type { ShownMarks } from '../core/marks';
import type { MappingChoice, WorkbookMapping } from '../core/registry';
import { AskingBack } from './asking-back';
import { CheckRecord } from './check-record';
import { Freshness } from './freshness';
import { History } from './history';
import { FindingDesk } from './finding-desk';
import { LiveCheck } from './live-check';
import { Merging } from './merging';
import { Papers } from './papers';
import { ProposalDesk } from './proposals';
import { SchemeDesk } from './scheme-desk';
import { Sealing } from './sealing';
import { SelectionAnswers } from './selection-answers';
import { showGenerated } from './show-generated';
import {
  chosenIn,
  compute,
  kindsToWrite,
  runOptions,
  watchOf,
  type Chosen,
  type DeskSetup,
  type LedgerSetup,
  type StepOptions,
} from './steps';
import { Scoring } from './scoring';
import { addSteering, missingSteering } from './steering';
import { Templates } from './templates';
import { Turns } from './turns';
import { Years } from './years';

/** The clerk's three steps over the workbook that is open in Excel. Each reads the workbook anew. */
export class Ledger {
  /** What is asked of the sheets that were read last, and of their check: no step of the workbook is needed for it. */
  readonly engine: Engine;
  readonly proposals: ProposalDesk;
  /** What is handed out beside the year's tables. */
  readonly papers: Papers;
  readonly templates: Templates;
  /** 汇总报送. */
  readonly merging: Merging;
  readonly scoring: Scoring;
  /** 方案试算. */
  readonly scheme: SchemeDesk;
  /** 上年台账, 对比 and 新年度. */
  readonly years: Years;
  /** 封存 and 核验. */
  readonly sealing: Sealing;
  /** Whether results are still those of the workbook. */
  readonly freshness = new Freshness();
  /** 修改记录: what can be undone. */
  readonly history: History;
  /** What the registry knows of the row that is selected in Excel. */
  readonly answers: SelectionAnswers;
  /** 边改边查. */
  readonly live: LiveCheck;
  readonly jumpTo = jumpTo;
  readonly activate = activateSheet;
  readonly showGenerated = showGenerated;
  readonly missingSteering = missingSteering;
  /** Whether there are marks to be taken away. */
  readonly hasMarks = hasMarks;
  private readonly askingBack: AskingBack;
  /** What is done with single findings. */
  readonly findings: FindingDesk;
  private readonly turns = new Turns();
  private areMarksShown = false;
  /** Year, day and doubts of the last check: questions are answered under the same. */
  private chosen: Chosen = {};
  private readonly checks = new CheckRecord();

  constructor(private readonly setup: LedgerSetup) {
    this.engine = setup.engine;
    this.askingBack = new AskingBack(setup);
    const onChanged: DeskSetup['onChanged'] = (sheets) => {
      this.changed(sheets);
    };
    const examine = (options: StepOptions): Promise<CheckSummary> =>
      this.examine({ ...this.chosen, ...options });
    const { freshness } = this;
    const desk: DeskSetup = {
      ...setup,
      onChanged,
      inTurn: (work, signal) => this.turns.take(work, signal),
      during: (work) => freshness.during(work),
    };
    this.history = new History(setup, onChanged);
    this.merging = new Merging(desk);
    this.proposals = new ProposalDesk(desk, {
      examine,
      write: () => this.write(kindsWrittenBy('propose'), {}),
    });
    this.papers = new Papers(setup.engine, {
      examine,
      write: (kinds, options, choice) => this.write(kinds, options, choice),
    });
    this.years = new Years(setup.engine, {
      examine,
      write: (kinds, options) => this.write(kinds, options),
      laidOut: (kinds, options, write) => this.laidOut(kinds, options, write),
      runAt: () => setup.describeRun().runAt,
      onChanged,
      freshness,
    });
    this.templates = new Templates(desk);
    this.scoring = new Scoring(desk);
    this.scheme = new SchemeDesk(desk);
    this.sealing = new Sealing(desk, (options) => this.examine(options));
    const onFound = async (): Promise<void> => {
      if (this.areMarksShown) await this.showMarks();
    };
    this.live = new LiveCheck(setup.engine, freshness, onFound);
    this.findings = new FindingDesk(desk, this.live, freshness, onFound);
    this.answers = new SelectionAnswers(setup.engine, examine);
  }

  /** Reads and checks, writes nothing. */
  async examine(options: StepOptions = {}): Promise<CheckSummary> {
    if (!supports(MINIMUM_API)) throw new Failure('RequirementSetTooLow', { version: MINIMUM_API });
    const read = async (): Promise<{ summary: CheckSummary }> => {
      await readWorkbook(this.engine, watchOf(options, 'reading'));
      await this.askingBack.ask(options);
      const check = (): Promise<CheckSummary> => this.engine.check(runOptions(this.setup, options));
      return { summary: await compute(options, 'checking', check) };
    };
    const readInTurn = () => this.turns.take(read, options.signal);
    const { summary } = await this.freshness.reading(() => this.live.checkedAnew(readInTurn), options);
    this.chosen = chosenIn(options);
    this.checks.checked(summary, this.setup.describeRun().runAt);
    options.onChecked?.(summary);
    return summary;
  }

  /** ① Checks and writes 校验报告. */
  async check(options: StepOptions = {}): Promise<CheckSummary> {
    const summary = await this.examine(options);
    await this.write(kindsWrittenBy('check'), options);
    return summary;
  }

  /** ② Links and writes 关联结果. */
  async link(options: StepOptions = {}): Promise<LinkSummary> {
    await this.examine(options);
    const summary = await compute(options, 'linking', () => this.engine.link());
    await this.write(kindsWrittenBy('link'), options);
    return summary;
  }

  /** ③ Counts and evaluates; writes the sheets of coverage and, where the scheme has no fault, of the evaluation. */
  async summarise(options: StepOptions = {}): Promise<readonly WrittenSheet[]> {
    const check = await this.examine(options);
    return this.write(kindsToWrite(check, kindsWrittenBy('summarise')), options);
  }

  /** Checks; writes 校验报告 and, for each township, its part of it to send back: 退回单; records what is sent. */
  async returnSlips(options: StepOptions = {}): Promise<CheckSummary> {
    const summary = await this.examine(options);
    await this.write(kindsWrittenBy('check', 'sendBack', 'recordReturns'), options);
    return summary;
  }

  /** All three steps on one reading; the sheets are put in place together. */
  async runAll(options: StepOptions = {}): Promise<{
    readonly check: CheckSummary;
    readonly link: LinkSummary;
    readonly written: readonly WrittenSheet[];
  }> {
    const check = await this.examine({ ...options, compares: this.years.previous !== null });
    const link = await compute(options, 'linking', () => this.engine.link());
    const compared = this.years.previous ? (['compare'] as const) : [];
    const kinds = kindsWrittenBy('check', 'link', 'summarise', ...compared);
    return { check, link, written: await this.write(kindsToWrite(check, kinds), options) };
  }

  /** Reads the workbook; tells how each sheet is read. */
  async mapSheets(options: StepOptions = {}): Promise<WorkbookMapping> {
    const { engine } = this;
    return this.turns.take(async () => {
      await readWorkbook(engine, watchOf(options, 'reading'));
      return engine.mapSheets();
    }, options.signal);
  }

  /** Remembers the decisions in the workbook; they hold from the next reading on. */
  async rememberMappings(choices: readonly MappingChoice[]): Promise<void> {
    await rememberMappings(choices);
    this.freshness.changed([]);
  }

  /** Writes accepted fixes and records them; cells that have changed since are left alone. */
  async applyFixes(fixes: readonly Fix[]): Promise<Written> {
    const written = await applyFixes(fixes, { occasion: 'fixes', at: this.setup.describeRun().runAt });
    this.changed(fixes.map(({ sheet }) => sheet));
    return written;
  }

  /** Cells that the latest batch of fixes changed; null where there is none to undo. */
  readonly lastBatch = lastBatch;

  async undoLastBatch(): Promise<Written> {
    const written = await undoLastBatch();
    this.changed([]);
    return written;
  }

  /** What the workbook is as it was opened. */
  readonly bookState = bookState;

  /** A change that an earlier session has left in the middle; null where there is none. */
  readonly unfinished = readUnfinished;

  /** Takes it back; gives how many cells somebody has changed since, which stay as they are. */
  async takeBackUnfinished(): Promise<number> {
    const left = await takeBackUnfinished();
    this.changed([]);
    return left;
  }

  /** Does what is left of it where it has come so far that it is finished, not taken back. */
  async finishUnfinished(): Promise<void> {
    await finishUnfinished();
    this.changed([]);
  }

  /** Colours the cells of the last check's findings and says there what is wrong, in place of earlier marks. */
  async showMarks(): Promise<ShownMarks> {
    this.areMarksShown = true;
    return showMarks(await this.engine.marks());
  }

  /** Takes the marks away, also those of an earlier day; gives 0 where there were none. */
  async clearMarks(): Promise<number> {
    this.areMarksShown = false;
    return clearMarks();
  }

  /** Adds 参数, 县区, 考核指标, 等次 and 规则 where they are missing, filled with what holds now; gives their names. */
  async addSteering(options: StepOptions = {}): Promise<readonly string[]> {
    return addSteering(this.engine, this.freshness, () => this.examine(options));
  }

  /** Sheets that a check reads are other than before, by this program. */
  private changed(sheets: readonly string[]): void {
    this.freshness.changed(sheets);
    this.history.tell();
  }

  private async write(
    kinds: readonly GeneratedKind[],
    options: StepOptions,
    choice?: PaperChoice,
  ): Promise<readonly WrittenSheet[]> {
    const write = (plans: readonly PlanOutline[], watch: Watch) =>
      writeGenerated(plans, this.engine, watch, this.checks.besides(kinds));
    const written = await this.laidOut(kinds, options, write, choice);
    options.onWritten?.(written);
    return written;
  }

  private laidOut<T>(
    kinds: readonly GeneratedKind[],
    options: StepOptions,
    write: (plans: readonly PlanOutline[], watch: Watch) => Promise<T>,
    choice?: PaperChoice,
  ): Promise<T> {
    const laidOut = async (): Promise<T> => {
      const plans = await compute(options, 'calculating', () => this.engine.layOut(kinds, choice));
      return write(plans, watchOf(options, 'writing'));
    };
    return this.freshness.during(() => this.live.during(laidOut));
  }
}
