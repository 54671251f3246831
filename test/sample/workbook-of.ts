import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseVillageList,
  sampleWorkbook,
  type SampleCell,
  type SampleScope,
  type SampleSheet,
  type SampleWorkbook,
} from '../../src/sample';
import { TABLES, type TableKey } from '../../src/core/registry';

const LIST = join(__dirname, '..', '..', 'src', 'sample', 'data', 'luoyang-villages.csv');

export const VILLAGES = parseVillageList(readFileSync(LIST, 'utf8'));

export const AS_OF = 42004;
export const FIRST_DAY = 41640;

export function workbookOf(scope: SampleScope, seed?: number): SampleWorkbook {
  return sampleWorkbook({ scope, villages: VILLAGES, ...(seed === undefined ? {} : { seed }) });
}

export function sheetOf(workbook: SampleWorkbook, table: TableKey): SampleSheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === TABLES[table].sheet);
  if (!sheet) throw new Error(`no sheet of ${table}`);
  return sheet;
}

export function column(workbook: SampleWorkbook, table: TableKey, key: string): readonly SampleCell[] {
  const found = sheetOf(workbook, table).columns.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no column ${table}.${key}`);
  return found.cells;
}

export type Row = Readonly<Record<string, SampleCell>>;

export function rows(workbook: SampleWorkbook, table: TableKey): Row[] {
  const sheet = sheetOf(workbook, table);
  return Array.from({ length: sheet.rows }, (_, at) =>
    Object.fromEntries(sheet.columns.map(({ key, cells }) => [key, cells[at] ?? null])),
  );
}

export function sum(cells: readonly SampleCell[]): number {
  return cells.reduce<number>((total, cell) => total + Number(cell ?? 0), 0);
}
