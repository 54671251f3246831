import type { DifferenceLine, Replacement } from '../../merge';
import type { TableKey } from '../../registry';
import type { ReadingSummary, Severity } from '../../rules';
import type { TalkingFinding } from '../finding-page';
import type { SheetMergeOutline } from './writing';

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

/** A stretch of what is wrong in a submitted file; places are those of the file. */
export interface SubmissionFindings {
  readonly total: number;
  readonly findings: readonly TalkingFinding[];
}

/** What a file changes in one table. */
interface TableMergeCounts {
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

export interface MergeSummary {
  readonly files: readonly FileMergeSummary[];
  readonly sheets: readonly SheetMergeOutline[];
}

export interface DifferencePage {
  readonly total: number;
  readonly lines: readonly DifferenceLine[];
}
