import type { Answer, AnswerLine, FilterPlan, SelectedRow } from './answers';
import type { CoverageFigures } from './coverage';
import type { FindingsDocument } from './document';
import type { Fix } from './fixes';
import type { Mark } from './marks';
import type { EvaluationResult } from './evaluation';
import type { MergeEngine, SheetMergeOutline } from './merge-engine';
import type { ReturnComparison, ReturnState } from './returns';
import type { ProposalKey, ProposalLine, ProposalSummary } from './proposals';
import type { MappingChoice, RawSheet, RawWorkbook, TableKey, WorkbookMapping } from './registry';
import type { ReadingSummary } from './reading-summary';
import type { FindingChanges, SheetChange } from './recheck';
import type { GeneratedKind, PlainSheet, PlanCell, PlanOutline } from './report';
import type { Finding, Severity } from './rules';
import type { SchemeEngine } from './scheme-desk';
import type { PackedSeal, SheetImage } from './seal';
import type { SheetChanges, Verification } from './verification';
import type { HandOut, ScoreReview } from './scoring';
import type { RunOptions, Settings } from './settings';
import type { YearsEngine } from './years-engine';

export type { RunOptions } from './settings';

export interface TableSummary {
  readonly table: TableKey;
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly excluded: number;
  /** Field key -> header text. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly count: number;
}

export interface CheckSummary {
  readonly settings: Settings;
  readonly tables: readonly TableSummary[];
  /** What was read and what was not. */
  readonly reading: ReadingSummary;
  readonly rules: readonly RuleCount[];
  readonly sheets: readonly { readonly sheet: string; readonly count: number }[];
  readonly severities: Readonly<Record<Severity, number>>;
  /** Cells that may be written, safely or by choosing among candidates. */
  readonly fixable: number;
  /** Against what was sent back last, by state; null where nothing was. */
  readonly returned: Readonly<Record<ReturnState, number>> | null;
  /** Listed findings; fewer than counted when a rule passed its bound. */
  readonly listed: number;
}

/** What changes of sheets have made of the check before. */
export interface Recheck extends FindingChanges<TalkingFinding> {
  readonly summary: CheckSummary;
}

export interface FindingFilter {
  readonly rule?: string;
  readonly sheet?: string;
  readonly severity?: Severity;
  /** Part of a message, key or address. */
  readonly text?: string;
}

/** A finding with its sentences in the run's language. */
export interface TalkingFinding extends Finding {
  readonly address: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** How many references were resolved, and in which way. */
export interface LinkCounts {
  readonly linked: number;
  readonly ambiguous: number;
  readonly unresolved: number;
  readonly methods: Readonly<Record<string, number>>;
}

/** Pairings to their cadres, and to their households. */
export interface LinkSummary extends LinkCounts {
  readonly pairings: number;
  readonly households: LinkCounts;
}

/**
 * The product without Excel: give it the sheets, ask for findings, links, figures and sheet plans.
 * The same object runs in a Web Worker under the pane and in-process on the command line; every
 * method may be awaited. Methods throw `Failure` for what the clerk must mend first.
 */
export interface Engine extends MergeEngine, SchemeEngine, YearsEngine {
  /** Starts anew. */
  open(workbook: Omit<RawWorkbook, 'sheets'>): void | Promise<void>;
  addSheet(sheet: RawSheet): void | Promise<void>;
  /** How the sheets are read; `mappings` take the place of those given before. Needs no check. */
  mapSheets(mappings?: readonly MappingChoice[]): WorkbookMapping | Promise<WorkbookMapping>;
  check(options: RunOptions): CheckSummary | Promise<CheckSummary>;
  /** Brings the last check up to date with what has changed in its sheets; `check` must have been called. */
  recheck(changes: readonly SheetChange[]): Recheck | Promise<Recheck>;
  findings(filter: FindingFilter, from: number, count: number): FindingPage | Promise<FindingPage>;
  link(): LinkSummary | Promise<LinkSummary>;
  /** Figures of coverage and evaluation; `check` must have been called. */
  figures(): Figures | Promise<Figures>;
  /** The findings.json document; `check` must have been called. */
  document(): FindingsDocument | Promise<FindingsDocument>;
  /** Lays out generated sheets; cells are then asked for in blocks. */
  layOut(kinds: readonly GeneratedKind[]): readonly PlanOutline[] | Promise<readonly PlanOutline[]>;
  /** What may be written, of the last check; `check` must have been called. */
  fixes(): readonly Fix[] | Promise<readonly Fix[]>;
  /** Findings of the last check against what was sent back before it; `check` must have been called. */
  returns(): ReturnComparison | Promise<ReturnComparison>;
  /** Who could help the households without a cadre, of the last check; `check` must have been called. */
  /** The scores that people have to give; `check` must have been called. */
  scoreHandOut(): HandOut | Promise<HandOut>;
  /** What came back of them. */
  scoreReview(): ScoreReview | Promise<ScoreReview>;
  proposals(): ProposalSummary | Promise<ProposalSummary>;
  proposalLines(from: number, count: number): readonly ProposalLine[] | Promise<readonly ProposalLine[]>;
  /** What proposals at these places of the list are known by once the workbook is read anew. */
  proposalKeys(indexes: readonly number[]): readonly ProposalKey[] | Promise<readonly ProposalKey[]>;
  /** What is written where proposals are accepted; null where one of them is proposed no more. */
  acceptProposals(
    keys: readonly ProposalKey[],
  ): readonly SheetMergeOutline[] | null | Promise<readonly SheetMergeOutline[] | null>;
  /** Rows that the last acceptance adds to its sheet at `sheet`. */
  acceptedCells(sheet: number, from: number, count: number): PlanCell[][] | Promise<PlanCell[][]>;
  /** The cells that findings of the last check are about; `check` must have been called. */
  marks(): readonly Mark[] | Promise<readonly Mark[]>;
  /** What the registry of the last check knows of a row of the workbook; null before the first check. */
  ask(selected: SelectedRow): Answer | null | Promise<Answer | null>;
  /** Lines `from`..`from + count` of a group of the latest answer; none once another has followed it. */
  answerLines(
    answer: number,
    group: number,
    from: number,
    count: number,
  ): readonly AnswerLine[] | Promise<readonly AnswerLine[]>;
  /** How the registry's sheets are filtered to the rows of a figure's group. */
  answerFilter(answer: number, group: number): readonly FilterPlan[] | Promise<readonly FilterPlan[]>;
  /** 参数, 县区, 考核指标 and 规则 as they hold now; `check` must have been called. */
  steeringSheets(): readonly PlainSheet[] | Promise<readonly PlainSheet[]>;
  /** Sheets of the result that hold other values than the last check gives; `check` must have been called. */
  differing(sheets: readonly SheetImage[]): readonly SheetChanges[] | Promise<readonly SheetChanges[]>;
  /** Freezes the workbook that was read and the sheets of its year's result. Needs no check. */
  seal(sheets: readonly SheetImage[], run: RunOptions): Promise<PackedSeal>;
  /** How the workbook that was read stands to a seal; null: the seal itself was tampered with. Needs no check. */
  verify(seal: PackedSeal, sheets: readonly SheetImage[], run: RunOptions): Promise<Verification | null>;
  /** Cells of one band, rows `from`..`from + count`. */
  cells(kind: GeneratedKind, band: number, from: number, count: number): PlanCell[][] | Promise<PlanCell[][]>;
}

export interface FindingPage {
  readonly total: number;
  readonly findings: readonly TalkingFinding[];
}

export interface Figures {
  readonly coverage: CoverageFigures;
  readonly evaluation: EvaluationResult;
}
