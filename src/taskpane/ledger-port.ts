import type { CheckSummary, FindingFilter, FindingPage, LinkSummary } from '../core/engine';
import type { Fix } from '../core/fixes';
import type { ShownMarks } from '../core/marks';
import type { MappingChoice, WorkbookMapping } from '../core/registry';
import type { ReturnComparison } from '../core/returns';
import type {
  HandedOut,
  LiveCheck,
  LiveListener,
  LiveReport,
  Merged,
  MergeNote,
  Merging,
  Phase,
  PickedFile,
  ProposalDesk,
  SchemeDesk,
  Sealing,
  SelectionAnswers,
  StepProgress,
  Scoring,
  Templates,
  Written,
  WrittenSheet,
  Years,
} from '../ledger';

export type {
  HandedOut,
  LiveListener,
  LiveReport,
  Merged,
  MergeNote,
  Phase,
  PickedFile,
  StepProgress,
  Written,
  WrittenSheet,
};

export interface StepOptions {
  readonly year?: number;
  /** Serial day of the 1900 system. */
  readonly asOf?: number;
  readonly doubts?: boolean;
  readonly signal: AbortSignal;
  onProgress(progress: StepProgress): void;
  /** Called when generated sheets are in place. */
  onWritten(sheets: readonly WrittenSheet[]): void;
  /** Every step reads the workbook anew: this is what its check found. */
  onChecked(summary: CheckSummary): void;
}

/** `row` is 1-based; `columnIndex` 0-based, null for the whole row. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly columnIndex: number | null;
}

/** All that the pane asks of the workbook. Every method rejects with `Failure` for what the clerk can mend. */
export interface LedgerPort {
  /** Reads the workbook, checks it and writes 校验报告. */
  check(options: StepOptions): Promise<CheckSummary>;
  /** Checks; writes 校验报告 and, for each township, its part of it to send back: 退回单. */
  returnSlips(options: StepOptions): Promise<CheckSummary>;
  /** Links and writes 关联结果. */
  link(options: StepOptions): Promise<LinkSummary>;
  /** Coverage and evaluation: writes 覆盖汇总 and 工作队考核. */
  summarise(options: StepOptions): Promise<readonly WrittenSheet[]>;
  /** All three on one reading of the workbook; their sheets are put in place together. */
  runAll(options: StepOptions): Promise<{
    readonly check: CheckSummary;
    readonly link: LinkSummary;
    readonly written: readonly WrittenSheet[];
  }>;
  /** Findings of the last completed check. */
  findings(filter: FindingFilter, from: number, count: number): Promise<FindingPage>;
  /** Reads the workbook; tells how each sheet is read. */
  mapSheets(): Promise<WorkbookMapping>;
  /** How the sheets just read would be read under other decisions. */
  tryMappings(choices: readonly MappingChoice[]): Promise<WorkbookMapping>;
  /** Remembers decisions in the workbook. */
  rememberMappings(choices: readonly MappingChoice[]): Promise<void>;
  /** What may safely be written into the registry, of the last completed check. */
  fixes(): Promise<readonly Fix[]>;
  /** Writes accepted fixes and records them. */
  applyFixes(fixes: readonly Fix[]): Promise<Written>;
  /** Cells that the latest batch of fixes changed; null where there is none to undo. */
  lastBatch(): Promise<number | null>;
  undoLastBatch(): Promise<Written>;
  /** Findings of the last completed check against what was sent back before it. */
  returns(): Promise<ReturnComparison>;
  /** What the registry knows of the row that is selected in Excel. */
  readonly answers: Pick<
    SelectionAnswers,
    'ask' | 'examine' | 'lines' | 'follow' | 'filter' | 'filtered' | 'clearFilters'
  >;
  /** Empty registry sheets. */
  readonly templates: Pick<Templates, 'add'>;
  /** Scores that people give. */
  readonly scoring: Pick<Scoring, 'review' | 'handOut'>;
  /** Submitted files into the workbook. */
  readonly merging: Pick<
    Merging,
    'prepare' | 'add' | 'drop' | 'plan' | 'differences' | 'merge' | 'last' | 'undo'
  >;
  /** 方案试算. */
  readonly scheme: Pick<SchemeDesk, 'indicators' | 'try' | 'write'>;
  /** 封存 and 核验. */
  readonly sealing: Pick<Sealing, 'prepare' | 'seal' | 'verify'>;
  /** Who could help whom, of the last completed check. */
  readonly proposals: Pick<ProposalDesk, keyof ProposalDesk>;
  /** 年度对比 and 新年度. */
  readonly years: Pick<Years, 'previous' | 'usePrevious' | 'dropPrevious' | 'compare' | 'prepare' | 'carry'>;
  /** 边改边查: findings follow edits of the registry. */
  readonly live: Pick<LiveCheck, 'start' | 'stop'>;
  /** Colours the cells of the findings in the registry and says there what is wrong. */
  showMarks(): Promise<ShownMarks>;
  /** Takes all marks away; gives 0 where there were none. */
  clearMarks(): Promise<number>;
  /** Adds the sheets for settings that are missing; gives the names of what was added. */
  addSteering(): Promise<readonly string[]>;
  jumpTo(place: Place): Promise<void>;
  activate(sheet: string): Promise<void>;
}
