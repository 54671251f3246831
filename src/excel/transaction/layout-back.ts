import { isHarmlessFormula } from '../harmless';
import { resizeTable } from '../resize-table';
import { loadFilter, putBack } from '../filter-state';
import type { Entry, EntryOf as Of } from './journal';

function of<K extends Entry['kind']>(entries: readonly Entry[], kind: K): Of<K>[] {
  return entries.filter((entry): entry is Of<K> => entry.kind === kind);
}

/** What lies around rows, once these are where they were: headers, tables, formulas. Only what differs is touched. */
export async function giveBackLayout(
  context: Excel.RequestContext,
  entries: readonly Entry[],
): Promise<void> {
  await giveBackTables(context, of(entries, 'table'));
  await dropHeaders(context, of(entries, 'headers'));
  await fillCleared(context, of(entries, 'cleared'));
  await giveBackFormulas(context, of(entries, 'formula'));
}

/** The entries with their sheets, those whose sheets are gone left out. */
async function withSheets<E extends { readonly sheet: string }>(
  context: Excel.RequestContext,
  entries: readonly E[],
): Promise<{ entry: E; sheet: Excel.Worksheet }[]> {
  if (entries.length === 0) return [];
  const found = entries.map((entry) => ({
    entry,
    sheet: context.workbook.worksheets.getItemOrNullObject(entry.sheet),
  }));
  await context.sync();
  return found.filter(({ sheet }) => !sheet.isNullObject);
}

async function giveBackTables(context: Excel.RequestContext, entries: readonly Of<'table'>[]): Promise<void> {
  const tables = (await withSheets(context, entries)).map(({ entry, sheet }) => ({
    entry,
    sheet,
    table: sheet.tables.getItemOrNullObject(entry.name),
  }));
  if (tables.length === 0) return;
  await context.sync();
  const there = tables
    .filter(({ table }) => !table.isNullObject)
    .map((found) => ({
      ...found,
      range: found.table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
  await context.sync();
  for (const { entry, sheet, table, range } of there) {
    const { row, column, rows, columns } = entry.area;
    const isSame =
      range.rowIndex === row &&
      range.columnIndex === column &&
      range.rowCount === rows &&
      range.columnCount === columns;
    if (!isSame) resizeTable(sheet, { table, name: entry.name }, entry.area);
  }
  await context.sync();
}

async function dropHeaders(context: Excel.RequestContext, entries: readonly Of<'headers'>[]): Promise<void> {
  const headers = (await withSheets(context, entries)).map(({ entry, sheet }) => ({
    entry,
    range: sheet.getRangeByIndexes(entry.row, entry.column, 1, entry.texts.length).load('values'),
  }));
  if (headers.length === 0) return;
  await context.sync();
  for (const { entry, range } of headers)
    if (JSON.stringify(range.values) === JSON.stringify([entry.texts])) range.clear('All');
  await context.sync();
}

/** Headers that were cleared look like the one at their left again. */
async function fillCleared(context: Excel.RequestContext, entries: readonly Of<'cleared'>[]): Promise<void> {
  const cleared = (await withSheets(context, entries)).map(({ entry, sheet }) => ({
    entry,
    sheet,
    range: sheet.getRangeByIndexes(entry.row, entry.column, 1, entry.texts.length).load('values'),
  }));
  if (cleared.length === 0) return;
  await context.sync();
  for (const { entry, sheet, range } of cleared) {
    const isBlank = (range.values as unknown[][]).flat().every((cell) => cell === '');
    if (isBlank) writeHeaders(sheet, entry);
  }
  await context.sync();
}

/** Queues headers that look like the one at their left. */
export function writeHeaders(
  sheet: Excel.Worksheet,
  {
    row,
    column,
    texts,
  }: { readonly row: number; readonly column: number; readonly texts: readonly string[] },
): void {
  const cells = sheet.getRangeByIndexes(row, column, 1, texts.length);
  cells.values = [texts.map((text) => `'${text}`)];
  if (column > 0) cells.copyFrom(sheet.getRangeByIndexes(row, column - 1, 1, 1), 'Formats');
}

/** What is no formula any more stays as it is. */
async function giveBackFormulas(
  context: Excel.RequestContext,
  entries: readonly Of<'formula'>[],
): Promise<void> {
  const cells = (await withSheets(context, entries)).map(({ entry, sheet }) => ({
    formula: entry.formula,
    range: sheet.getRangeByIndexes(entry.row, entry.column, 1, 1).load('formulas'),
  }));
  if (cells.length === 0) return;
  await context.sync();
  for (const { formula, range } of cells) {
    const now: unknown = (range.formulas as unknown[][])[0]?.[0];
    const isOther = now !== formula && typeof now === 'string' && now.startsWith('=');
    if (isOther && isHarmlessFormula(formula)) range.formulas = [[formula]];
  }
  await context.sync();
}

/** Filters that were taken off are put on again, unless somebody has put on another since. */
export async function giveBackFilters(
  context: Excel.RequestContext,
  entries: readonly Entry[],
): Promise<void> {
  const found = (await withSheets(context, of(entries, 'filter'))).map(({ entry, sheet }) => ({
    entry,
    sheet,
    table: entry.table === null ? null : sheet.tables.getItemOrNullObject(entry.table).load('name'),
  }));
  if (found.length === 0) return;
  await context.sync();
  const there = found
    .filter(({ table }) => table?.isNullObject !== true)
    .map(({ entry, sheet, table }) => ({ entry, sheet, state: loadFilter((table ?? sheet).autoFilter) }));
  await context.sync();
  for (const { entry, sheet, state } of there)
    if (!state.filter.isDataFiltered) putBack(sheet, state.filter, entry);
  await context.sync();
}
