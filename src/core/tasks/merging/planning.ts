import type { Checked, Desk } from '../../book';
import {
  changesAnything,
  differenceLines,
  planMerge as planOf,
  townshipReports as reportsOf,
  understand,
  type DifferenceKind,
  type FileMerge,
  type TownshipReport,
} from '../../merge';
import { readRegistry } from '../../registry';
import type { RunOptions } from '../../words/settings';
import { readSettings } from '../../settings-sheets';
import type { Severity } from '../../rules';
import { talking } from '../finding-page';
import type {
  DifferencePage,
  FileMergeSummary,
  MergeSummary,
  SubmissionFindings,
  SubmissionVerdict,
} from './summaries';
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
  const { verdict, findings } = verdictOn(file, target, options);
  return { id: desk.submissions.add({ file, findings, run: options }), ...verdict };
}

/** What is wrong in a file that was read, a page at a time; places are those of the file. */
export function submissionFindings(
  { submissions }: Desk,
  id: number,
  severity: Severity,
  from: number,
  count: number,
): SubmissionFindings {
  const { findings, run } = submissions.at(id);
  const wanted = findings.filter((finding) => finding.severity === severity);
  return {
    total: wanted.length,
    findings: wanted.slice(from, from + count).map((finding) => talking(finding, run)),
  };
}

export function dropSubmission({ submissions }: Desk, id: number): void {
  submissions.drop(id);
}

/** Sets the files, in this order, against the book as it was read last. Needs no check. */
export function planMerge(desk: Desk, ids: readonly number[]): MergeSummary {
  const { workbook } = desk.book;
  const submitted = ids.map((id) => desk.submissions.at(id).file);
  const read = { workbook, registry: readRegistry(workbook) };
  const plan = planOf(read, submitted);
  desk.plan = { ...plan, ids };
  return {
    files: plan.files.map((file, index) => fileSummary(file, ids[index] ?? 0)),
    // A clerk's own workbook is not given sheets without a row.
    sheets: writingOf(desk, read, plan.sheets.filter(changesAnything)),
  };
}

/** Which townships have reported, by the book as it was read last; null where none was. Needs no check. */
export function townshipReports(desk: Desk): readonly TownshipReport[] | null {
  const { book } = desk;
  if (desk.isChecked && desk.checked.book === book) return desk.checked.once(reportsOfChecked);
  const { workbook } = book;
  return workbook.sheets.length === 0 ? null : reportsOf({ workbook, registry: readRegistry(workbook) });
}

function reportsOfChecked({ book, results }: Checked): readonly TownshipReport[] {
  return reportsOf({ workbook: book.workbook, registry: results.registry });
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
