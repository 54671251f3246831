import type { DifferenceKind, DifferenceLine, Replacement, SheetMerge } from './merge';
import type { ReadingSummary } from './reading-summary';
import type { RawWorkbook, TableKey } from './registry';
import type { PlanCell } from './report';
import type { Severity } from './rules';
import type { RunOptions } from './settings';

/** Turns the bytes of a submitted file into raw sheets; refuses it with a `Failure`. `megabytes` is the limit. */
export type ReadFile = (bytes: Uint8Array, name: string, megabytes: number) => Promise<RawWorkbook>;

/** What a submitted file is, checked on its own. */
export interface SubmissionVerdict {
  /** Names the file from here on: two files may have one name. */
  readonly id: number;
  readonly file: string;
  readonly tables: readonly { readonly table: TableKey; readonly rows: number }[];
  readonly severities: Readonly<Record<Severity, number>>;
  readonly rules: readonly {
    readonly rule: string;
    readonly title: string;
    readonly severity: Severity;
    readonly count: number;
  }[];
  /** What was read of it and what was not. */
  readonly reading: ReadingSummary;
  /** Sheets of it that are not merged: notes, settings, copies. */
  readonly ignored: readonly string[];
}

/** What a file changes in one table. */
export interface TableMergeCounts {
  readonly table: TableKey;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly changedCells: number;
  readonly unchanged: number;
}

export interface FileMergeSummary {
  readonly id: number;
  readonly file: string;
  readonly townships: readonly string[];
  /** Files whose rows it takes the place of; null: rows of the workbook that tell no file. Empty: a first submission. */
  readonly replaces: readonly (string | null)[];
  readonly tables: readonly TableMergeCounts[];
  /** Later files of the same merge that take the place of rows of this one. */
  readonly superseded: readonly Replacement[];
}

/** What is written to a sheet; its cells are asked for in blocks. */
export type SheetMergeOutline = Omit<SheetMerge, 'cell'>;

export interface MergeSummary {
  readonly files: readonly FileMergeSummary[];
  readonly sheets: readonly SheetMergeOutline[];
}

export interface DifferencePage {
  readonly total: number;
  readonly lines: readonly DifferenceLine[];
}

/** Submissions, and what they change in the workbook that was given to the engine last. Needs no check. */
export interface MergeEngine {
  /** Megabytes above which a file is not to be read, as the workbook's settings have it. */
  submissionLimit(): number | Promise<number>;
  /** Reads a file, checks it on its own and keeps it. Throws `Failure` for a file that nothing is merged from. */
  readSubmission(name: string, bytes: Uint8Array, options: RunOptions): Promise<SubmissionVerdict>;
  dropSubmission(id: number): void | Promise<void>;
  /** Sets the files, in this order, against the workbook. */
  planMerge(ids: readonly number[]): MergeSummary | Promise<MergeSummary>;
  /** Of the last plan. */
  mergeDifferences(
    id: number,
    kind: DifferenceKind,
    from: number,
    count: number,
  ): DifferencePage | Promise<DifferencePage>;
  /** Rows `from`..`from + count` that the last plan adds to its sheet at `sheet`. */
  mergeCells(sheet: number, from: number, count: number): PlanCell[][] | Promise<PlanCell[][]>;
}
