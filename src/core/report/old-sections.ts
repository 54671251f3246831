import type { Table, TableKey } from '../registry';
import { jumpLink } from './jump-link';
import { lines, list, sheetPlan, type ListColumn, type Results } from './layout';
import type { Band, CellFormat, PlanCell, SheetLayout } from './plan';

/** A part of a sheet: its heading, what is to know of it, and its list. */
export interface Section {
  readonly heading: string;
  readonly notes: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly rows: number;
  /** Said where the list is empty. */
  readonly none: string;
  readonly table?: string;
  readonly below?: readonly Band[];
}

/** A blank line, the heading, and the list or that there is nothing in it. */
export function sectionBands({ heading, notes, columns, rows, none, table, below = [] }: Section): Band[] {
  return [
    lines('note', ['']),
    lines('heading', [heading]),
    ...(notes.length === 0 ? [] : [lines('note', notes)]),
    ...(rows === 0 ? [lines('note', [none])] : [...list(columns, rows, table), ...below]),
  ];
}

/** The Excel row of a section's first line: a blank line, its heading, its notes and its header stand above it. */
export function firstRowOf(above: number, notes: readonly string[]): number {
  return above + notes.length + 4;
}

export function rowsOf(bands: readonly Band[]): number {
  return bands.reduce((sum, { rows }) => sum + rows, 0);
}

/** A sheet of several lists: none of their headers holds for the whole of it. */
export function sectionedPlan(widths: readonly number[], bands: readonly Band[]): SheetLayout {
  const columns = widths.map((width): ListColumn => ({
    header: '',
    width,
    format: 'text',
    cell: () => null,
  }));
  return { ...sheetPlan(columns, [], bands), headerRow: 0 };
}

/** A column of a list among others, whose width is the sheet's. */
export function column(
  header: string,
  format: CellFormat,
  cell: (row: number) => PlanCell,
  more: Pick<ListColumn, 'names' | 'explain'> = {},
): ListColumn {
  return { header, width: 0, format, cell, ...more };
}

/** A jump to a row of the registry. */
export function jumpToRow(
  { registry }: Results,
  key: TableKey,
  row: number,
  field: string,
  label: (row: number) => string,
): PlanCell {
  const table = registry.tables[key] as Table | undefined;
  if (!table || row < 0) return null;
  const place = table.place(row, field);
  return jumpLink(place.sheet, place.row, Math.max(0, place.column), label(place.row));
}

/** The tables that are wanted and were not submitted. */
export function missing({ registry }: Results, wanted: readonly TableKey[]): TableKey[] {
  return wanted.filter((key) => registry.tables[key] === undefined);
}
