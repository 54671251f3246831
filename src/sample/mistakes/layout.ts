import { cellsOf, type SampleCell, type SampleColumn, type SampleSheet } from '../base';
import type { DraftCells, Draft, RowRef } from './draft';

/** Rows and columns that do not belong: subtotals, blank rows, merged cells, columns of the clerk's own. */
export function plantLayout(draft: Draft): void {
  subtotal(draft);
  grandTotal(draft);
  blankRow(draft, 'postings');
  blankRow(draft, 'leaders');
  mergedTownship(draft);
  unknownColumn(draft);
  repeatedColumn(draft);
}

/** A subtotal below the last village of a township. */
function subtotal(draft: Draft): void {
  const { township } = draft.cells(draft.pick('villages', (cells) => cells['poor'] === '是'));
  const villages = draft.all('villages', (cells) => cells['township'] === township);
  const sums = sumsOf(draft, villages, ['households', 'population', 'poorHouseholds', 'poorPopulation']);
  const last = villages[villages.length - 1] as RowRef;
  const added = draft.insertAfter(last, { township: '小计', ...sums });
  draft.note('S06', null, [added], { added: [added] });
}

function grandTotal(draft: Draft): void {
  const projects = draft.all('projects', () => true);
  const sums = sumsOf(draft, projects, ['planned', 'paid']);
  const added = draft.insertAfter(projects[projects.length - 1] as RowRef, { name: '合计', ...sums });
  draft.note('S06', null, [added], { added: [added] });
}

function blankRow(draft: Draft, table: 'postings' | 'leaders'): void {
  const allButLast = draft.all(table, () => true).slice(0, -1);
  const added = draft.insertAfter(draft.random.pick(allButLast), {});
  draft.note('S05', null, [added], { added: [added] });
}

/** The township of a village with several postings was merged into one cell. */
function mergedTownship(draft: Draft): void {
  const rowsOf = (code: SampleCell): RowRef[] =>
    draft.all('postings', (cells) => cells['villageCode'] === code).filter((row) => !draft.isSpent(row));
  const adjoin = (rows: readonly RowRef[]): boolean =>
    rows.every((row, at) => draft.position(row) === draft.position(rows[0] as RowRef) + at);
  const first = draft.pick('postings', ({ villageCode }) => {
    const rows = rowsOf(villageCode ?? null);
    return rows.length > 1 && adjoin(rows);
  });
  const block = [first, ...rowsOf(draft.cells(first)['villageCode'] ?? null)];
  block.forEach((row) => draft.spend(row));
  block.sort((a, b) => draft.position(a) - draft.position(b));
  const sheet = draft.sheet('postings');
  const column = sheet.columns.findIndex(({ key }) => key === 'township');
  const top = sheet.above.length + 1 + draft.position(block[0] as RowRef);
  sheet.merges.push({ top, left: column, bottom: top + block.length - 1, right: column });
  const changes = block.slice(1).flatMap((row) => draft.change(row, { township: null }));
  draft.note('S07', null, [block[0] as RowRef], { changes });
}

function unknownColumn(draft: Draft): void {
  const sheet = draft.sheet('units');
  const remarks = sheet.columns[0]?.cells.map((_, at) => (at % 17 === 3 ? '新增' : null)) ?? [];
  addColumn(sheet, { key: '备注', header: '备注', format: 'text', cells: remarks });
  draft.noteHeader('S03', 'units');
}

/** The phone stands in two columns. */
function repeatedColumn(draft: Draft): void {
  const sheet = draft.sheet('cadres');
  const phones = [...cellsOf(sheet, 'phone')];
  addColumn(sheet, { key: '手机', header: '手机', format: 'text', cells: phones });
  draft.noteHeader('S04', 'cadres');
}

function addColumn(sheet: SampleSheet, column: SampleColumn): void {
  sheet.columns = [...sheet.columns, column];
}

function sumsOf(draft: Draft, rows: readonly RowRef[], fields: readonly string[]): DraftCells {
  const cells = rows.map((row) => draft.cells(row));
  const sum = (field: string): number =>
    cells.reduce((total, row) => total + Math.round(Number(row[field]) * 100), 0) / 100;
  return Object.fromEntries(fields.map((field) => [field, sum(field)]));
}
