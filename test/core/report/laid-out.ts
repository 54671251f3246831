import { readEarlier, runPipeline } from '../../../src/core/book';
import { serialOf, type RawSheet, type TableKey } from '../../../src/core/registry';
import {
  layOut,
  type Band,
  type GeneratedKind,
  type PlanCell,
  type SheetPlan,
} from '../../../src/core/report';
import type { Results } from '../../../src/core/results';
import type { RunOptions } from '../../../src/core/words/settings';
import type { Earlier } from '../../../src/core/years';
import { tableSheet } from '../build';
import type { Rows } from '../counted';
import { cellsOf, computed, typedOver, type Typed } from './computed';

const RUN: RunOptions = {
  year: 2014,
  asOf: serialOf(2014, 12, 31),
  locale: 'zh-CN',
  runAt: '2015-01-05 09:30',
  programVersion: '1.2.3',
};

/** Rows by table and field key as sheets under their own names. */
export function sheetsOf(rows: Rows): RawSheet[] {
  return Object.entries(rows).map(([table, lines]) => tableSheet(table as TableKey, lines));
}

export function resultsOf(
  sheets: readonly RawSheet[],
  run: Partial<RunOptions> = {},
  previous: Earlier | null = null,
): Results {
  return runPipeline({ name: '台账.xlsx', date1904: false, sheets }, { ...RUN, ...run }, previous);
}

/** The registry of another year. */
export function earlierOf(sheets: readonly RawSheet[], name = '上年.xlsx'): Earlier {
  return readEarlier({ name, date1904: false, sheets });
}

type Line = Readonly<Record<string, PlanCell>>;

export interface LaidOut {
  readonly results: Results;
  readonly name: string;
  /** 1-based. */
  readonly headerRow: number;
  readonly bands: readonly Band[];
  /** All cells from A1 on, formulas as they are. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** The rows of the sheet's list by header, formulas as they are. */
  readonly lines: readonly Line[];
  /** The same with formulas computed by a spreadsheet engine, after some of the sheet's cells were typed over. */
  readonly shown: (typed?: Typed) => readonly Line[];
  /** All cells with formulas computed, beside other sheets that they refer to, which somebody may have typed over. */
  readonly computed: (beside?: readonly SheetPlan[]) => readonly (readonly PlanCell[])[];
}

/** A generated sheet of a run over some sheets, read back as a person reads it. */
export function laidOut(
  kind: GeneratedKind,
  sheets: readonly RawSheet[],
  run: Partial<RunOptions> = {},
  previous: Earlier | null = null,
): LaidOut {
  const results = resultsOf(sheets, run, previous);
  const plan = layOut(kind, results);
  const cells = cellsOf(plan);
  const header = headersOf(cells[plan.headerRow - 1]);
  const rows = plan.bands.find(({ role }) => role === 'body' || role === 'wrapped')?.rows ?? 0;
  const linesOf = (from: readonly (readonly PlanCell[])[]): Line[] =>
    from
      .slice(plan.headerRow, plan.headerRow + rows)
      .map((line) => Object.fromEntries(header.map((name, column) => [name, line[column] ?? null])));
  return {
    results,
    name: plan.name,
    headerRow: plan.headerRow,
    bands: plan.bands,
    cells,
    lines: linesOf(cells),
    shown: (typed = []) => linesOf(computed(typedOver(plan, typed))),
    computed: (beside = []) => computed(plan, beside),
  };
}

/** What is said below a sheet, without numbers. */
export function remarksOf({ cells }: Pick<LaidOut, 'cells'>): string[] {
  return cells.flatMap(([first]) => {
    const remark = typeof first === 'string' ? /^\d+(?:．|\. )(.*)$/.exec(first) : null;
    return remark?.[1] === undefined ? [] : [remark[1]];
  });
}

/** Headers without the units behind them. */
export function headersOf(cells: readonly PlanCell[] = []): string[] {
  return cells.map((cell) => (typeof cell === 'string' ? cell.replace(UNIT, '') : ''));
}

const UNIT = /\((?:个|户|人|行|%)\)$/;

/** Formats of the list's columns by header. */
export function formatsOf({ cells, headerRow, bands }: LaidOut): Readonly<Record<string, string>> {
  const formats = bands.find(({ role }) => role === 'body' || role === 'wrapped')?.formats ?? [];
  return Object.fromEntries(
    headersOf(cells[headerRow - 1]).map((header, column) => [header, formats[column] ?? '']),
  );
}
