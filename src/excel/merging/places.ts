import { Failure } from '../../core/words/failure';
import type { SheetMergeOutline } from '../../core/tasks';
import type { Rectangle } from '../rectangle';
import { resizeTable } from '../resize-table';
import { freeName } from '../free-name';
import { loadListFilter, standingFilters, type StandingFilter } from './standing-filters';

/** A sheet of the workbook that a merge goes into, or a name for one that it makes. */
export interface MergePlace {
  readonly outline: SheetMergeOutline;
  readonly name: string;
  /** Null: it is still to be made. */
  readonly sheet: Excel.Worksheet | null;
  /** Rows are added from this row on, from 0. */
  readonly at: number;
  /** The rows to be filled are empty ones of an Excel table. */
  readonly ownRows: boolean;
  /** The Excel table that the rows are in, and the area it has. */
  readonly table: { readonly table: Excel.Table; readonly name: string; readonly area: Rectangle } | null;
  /** Filters that hide rows of the sheet. */
  readonly filters: readonly StandingFilter[];
}

/** Looks whether all is as it was read. Throws `Failure` of ProtectedSheet, ProtectedWorkbook and MergeChanged. */
export async function openPlaces(
  context: Excel.RequestContext,
  outlines: readonly SheetMergeOutline[],
): Promise<MergePlace[]> {
  const all = context.workbook.worksheets.load('items/name');
  const protection = context.workbook.protection.load('protected');
  await context.sync();
  // The log's sheets may still have to be made.
  if (protection.protected) throw new Failure('ProtectedWorkbook');
  const taken = new Set(all.items.map(({ name }) => name.toLowerCase()));
  const asked = outlines.map((outline) => {
    const sheet = outline.isNew ? undefined : all.items.find(({ name }) => name === outline.sheet);
    if (!outline.isNew && !sheet) throw new Failure('MergeChanged', { sheet: outline.sheet });
    sheet?.protection.load('protected');
    const used = sheet?.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
    return { outline, sheet, used, tables: sheet?.tables.load('items/name,items/showTotals') };
  });
  await context.sync();
  const opened = asked.map(({ outline, sheet, used, tables }) => {
    if (sheet?.protection.protected) throw new Failure('ProtectedSheet', { sheet: outline.sheet });
    if (used && (used.isNullObject || used.rowIndex + used.rowCount !== outline.end))
      throw new Failure('MergeChanged', { sheet: outline.sheet });
    const ranges = (tables?.items ?? []).map((table) => ({
      table,
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
    const filters = sheet
      ? [null, ...(tables?.items ?? [])].map((table) => loadListFilter(sheet, table))
      : [];
    return { outline, sheet, ranges, filters };
  });
  await context.sync();
  return opened.map(({ outline, sheet, ranges, filters }) => {
    const name = sheet ? outline.sheet : freeName(outline.sheet, taken);
    taken.add(name.toLowerCase());
    const found = ranges.find(({ range }) => range.rowIndex === outline.headerRow);
    const table = found && { table: found.table, name: found.table.name, area: areaOf(found.range) };
    const bottom = table ? table.area.row + table.area.rows : 0;
    // The table's own row of totals may have been read as data.
    const isTotals = found?.table.showTotals === true && outline.appendAt === bottom;
    const at = isTotals ? bottom - 1 : outline.appendAt;
    const ownRows = at >= outline.end && bottom > at;
    return {
      outline,
      name,
      sheet: sheet ?? null,
      table: table ?? null,
      at,
      ownRows,
      filters: standingFilters(filters),
    };
  });
}

function areaOf(range: Excel.Range): Rectangle {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}

/** The area of the table once rows and columns have been added; null where it stays as it is. */
function grown({ outline, table, at, ownRows }: MergePlace): Rectangle | null {
  if (!table) return null;
  const { row, column, rows, columns } = table.area;
  const added = outline.columns.filter(({ isNew }) => isNew).length;
  const left = outline.firstColumn + outline.columns.length - added;
  const isBeside = column + columns === left;
  // Excel lets a table grow with rows that are put into it.
  const own = !ownRows && at < row + rows ? rows + outline.appended : rows;
  const isAbove = outline.appended > 0 && row + rows >= at;
  const wanted = {
    row,
    column,
    rows: isAbove ? Math.max(own, at + outline.appended - row) : own,
    columns: isBeside ? columns + added : columns,
  };
  return wanted.rows === own && wanted.columns === columns ? null : wanted;
}

/** Queues a table's new size. */
export function growTable(place: MergePlace, sheet: Excel.Worksheet): void {
  const area = grown(place);
  if (area && place.table) resizeTable(sheet, place.table, area);
}
