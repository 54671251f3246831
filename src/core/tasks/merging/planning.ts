import type { Desk } from '../../book';
import {
  changesAnything,
  differenceLines,
  planMerge as planOf,
  understand,
  type DifferenceKind,
  type FileMerge,
} from '../../merge';
import { readRegistry } from '../../registry';
import type { RunOptions } from '../../words/settings';
import { readSettings } from '../../settings-sheets';
import type { DifferencePage, FileMergeSummary, MergeSummary, SubmissionVerdict } from './summaries';
import { verdictOn } from './verdict';
import { writingOf } from './writing';

/** Megabytes above which a file is not to be read, as the workbook's settings have it. */
export function submissionLimit({ book: { workbook } }: Desk): number {
  return readSettings(workbook, readRegistry(workbook)).submissionSize;
}

/** Reads a file, checks it on its own and keeps it. Throws `Failure` for a file that nothing is merged from. */
export async function readSubmission(
  desk: Desk,
  name: string,
  bytes: Uint8Array,
  options: RunOptions,
): Promise<SubmissionVerdict> {
  const target = desk.book.workbook;
  const read = await desk.tools.read(bytes, name, submissionLimit(desk));
  const file = understand({ ...read, mappings: target.mappings ?? [] });
  return { id: desk.submissions.add(file), ...verdictOn(file, target, options) };
}

export function dropSubmission({ submissions }: Desk, id: number): void {
  submissions.drop(id);
}

/** Sets the files, in this order, against the book as it was read last. Needs no check. */
export function planMerge(desk: Desk, ids: readonly number[]): MergeSummary {
  const { workbook } = desk.book;
  const submitted = ids.map((id) => desk.submissions.at(id));
  const read = { workbook, registry: readRegistry(workbook) };
  const plan = planOf(read, submitted);
  desk.plan = { ...plan, ids };
  return {
    files: plan.files.map((file, index) => fileSummary(file, ids[index] ?? 0)),
    // A clerk's own workbook is not given sheets without a row.
    sheets: writingOf(desk, read, plan.sheets.filter(changesAnything)),
  };
}

/** Of the last plan. */
export function mergeDifferences(
  { plan }: Desk,
  id: number,
  kind: DifferenceKind,
  from: number,
  count: number,
): DifferencePage {
  if (!plan) throw new Error('planMerge comes first');
  const file = plan.files[plan.ids.indexOf(id)];
  return file ? differenceLines(plan, file, kind, from, count) : { total: 0, lines: [] };
}

function fileSummary(
  { of, differences, townships, replaces, superseded }: FileMerge,
  id: number,
): FileMergeSummary {
  return {
    id,
    file: of.workbook.name,
    townships,
    replaces,
    superseded,
    tables: differences.map(({ table, added, removed, changed, unchanged }) => ({
      table,
      added: added.length,
      removed: removed.length,
      changed: changed.length,
      changedCells: changed.reduce((sum, { cells }) => sum + cells.length, 0),
      unchanged,
    })),
  };
}
