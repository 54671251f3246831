import { Failure } from './failure';
import {
  differenceLines,
  planMerge,
  understand,
  type FileMerge,
  type MergePlan,
  type SheetMerge,
  type Understood,
} from './merge';
import type {
  DifferencePage,
  FileMergeSummary,
  MergeEngine,
  MergeSummary,
  ReadFile,
  SheetMergeOutline,
  SubmissionVerdict,
} from './merge-engine';
import { runPipeline } from './pipeline';
import { readingSummary } from './reading-summary';
import { isSteeringSheet, readRegistry, TABLE_KEYS, type RawWorkbook, type Table } from './registry';
import type { PlanCell } from './report';
import { ruleById, type Severity } from './rules';
import type { RunOptions } from './settings';
import { readSettings } from './settings-reader';

/** A missing sheet is none of a township's faults: what it refers to may have been submitted by others. */
const MISSING_SHEET = 'S01';

/** Files that were submitted, wherever the workbook they go into has been read anew meanwhile. */
export class Submissions {
  private readonly files = new Map<number, Understood>();
  private latest = 0;

  constructor(readonly read: ReadFile) {}

  add(file: Understood): number {
    this.latest += 1;
    this.files.set(this.latest, file);
    return this.latest;
  }

  drop(id: number): void {
    this.files.delete(id);
  }

  at(id: number): Understood {
    const file = this.files.get(id);
    if (!file) throw new RangeError(`no submission ${String(id)}`);
    return file;
  }
}

/** The part of the engine that merges: over the workbook as it was given last. */
export function mergingInto(target: () => RawWorkbook, submissions: Submissions): MergeEngine {
  let plan: MergePlan | null = null;
  let planned: readonly number[] = [];
  const latest = (): MergePlan => {
    if (!plan) throw new Error('planMerge comes first');
    return plan;
  };
  const limit = (): number => readSettings(target(), readRegistry(target())).submissionSize;
  return {
    submissionLimit: limit,
    readSubmission: async (name, bytes, options) => {
      const { mappings = [] } = target();
      const workbook = { ...(await submissions.read(bytes, name, limit())), mappings };
      const file = understand(workbook);
      const findings = findingsOf(file, target(), options);
      return { id: submissions.add(file), ...factsOf(file), ...findings };
    },
    dropSubmission: (id) => {
      submissions.drop(id);
    },
    planMerge: (ids) => {
      const workbook = target();
      plan = planMerge(
        { workbook, registry: readRegistry(workbook) },
        ids.map((id) => submissions.at(id)),
      );
      planned = ids;
      return summaryOf(plan, ids);
    },
    mergeDifferences: (id, kind, from, count): DifferencePage => {
      const file = latest().files[planned.indexOf(id)];
      return file ? differenceLines(latest(), file, kind, from, count) : { total: 0, lines: [] };
    },
    mergeCells: (index, from, count) => {
      const sheet = latest().sheets[index];
      if (!sheet) throw new RangeError('no such sheet in the plan');
      return addedCells(sheet, from, count);
    },
  };
}

/** An engine that is given no files. */
export const NO_FILES = new Submissions(() => Promise.reject(new Failure('NotXlsx', { file: '' })));

function factsOf({
  workbook,
  registry,
  ignored,
}: Understood): Pick<SubmissionVerdict, 'file' | 'tables' | 'ignored'> {
  return {
    file: workbook.name,
    tables: TABLE_KEYS.flatMap((table) => {
      const rows = (registry.tables[table] as Table | undefined)?.rows ?? 0;
      return rows > 0 ? [{ table, rows }] : [];
    }),
    ignored,
  };
}

/** A file is judged by the settings of the workbook that it goes into, not by its own. */
function findingsOf(
  { workbook, registry }: Understood,
  target: RawWorkbook,
  options: RunOptions,
): Pick<SubmissionVerdict, 'severities' | 'rules' | 'reading'> {
  const read = new Set(registry.readings.map(({ sheet }) => sheet));
  const sheets = [
    ...workbook.sheets.filter(({ name }) => read.has(name)),
    ...target.sheets.filter(({ name }) => isSteeringSheet(name)),
  ];
  const { findings } = runPipeline({ ...workbook, sheets }, options);
  const given = new Map(findings.list.map(({ rule, severity }) => [rule, severity]));
  const rules = [...findings.counts]
    .filter(([rule]) => rule !== MISSING_SHEET)
    .map(([rule, count]) => {
      const { severity, title } = ruleById(rule);
      return { rule, title: title[options.locale], severity: given.get(rule) ?? severity, count };
    });
  const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity, count } of rules) severities[severity] += count;
  return {
    severities,
    rules: rules.sort((a, b) => b.count - a.count),
    reading: readingSummary(registry, findings),
  };
}

function summaryOf({ files, sheets }: MergePlan, ids: readonly number[]): MergeSummary {
  return {
    files: files.map((file, index) => fileSummary(file, ids[index] ?? 0)),
    sheets: sheets.map(sheetOutline),
  };
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

/** What is written to a sheet, without what cannot cross a thread: functions that give its cells. */
export function sheetOutline({ cell: _, columns, ...sheet }: SheetMerge): SheetMergeOutline {
  return {
    ...sheet,
    columns: columns.map(({ header, format, isNew, meaning }) => ({
      header,
      format,
      isNew,
      meaning: meaning && { field: meaning.field, name: meaning.name },
    })),
  };
}

/** A block of the rows that are added to a sheet. */
export function addedCells(sheet: SheetMerge, from: number, count: number): PlanCell[][] {
  return Array.from({ length: Math.min(count, sheet.appended - from) }, (_, row) =>
    sheet.columns.map((__, column) => sheet.cell(from + row, column)),
  );
}
