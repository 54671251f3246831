import { normaliseHeader } from './clean';
import { classifyRows } from './data-rows';
import { fillMerges } from './fill-merges';
import { findHeader, type FoundHeader } from './find-header';
import { fieldOfHeader, ROW_NUMBER_HEADERS } from './headers';
import { rawValue, type CellValue, type RawSheet, type RawWorkbook } from './raw';
import { readColumn, type ColumnPart } from './read-column';
import type { HeaderCell, Registry, SheetReading } from './registry';
import { Column, Table, type PartColumn, type TablePart } from './table';
import { fieldOf, fieldsOf, TABLE_KEYS, type FieldKey, type TableKey } from './tables';

interface SheetOfTable {
  readonly sheet: RawSheet;
  readonly header: FoundHeader;
  readonly rows: Int32Array;
}

/** Finds the registry sheets of a workbook and reads each kind of sheet as one table. Judges nothing. */
export function readRegistry(workbook: RawWorkbook): Registry {
  const readings: SheetReading[] = [];
  const sheetsOf = new Map<TableKey, SheetOfTable[]>();
  for (const submitted of workbook.sheets) {
    const header = findHeader(submitted);
    if (!header) continue;
    const { sheet, merges } = fillMerges(submitted, header.lastRow + 1);
    const rows = classifyRows(sheet, header);
    readings.push({
      ...mapHeaders(header),
      sheet: sheet.name,
      table: header.table,
      certainty: header.certainty,
      headerRow: sheet.firstRow + header.lastRow,
      blankRows: rows.blank.map((row) => sheet.firstRow + row),
      subtotalRows: rows.subtotals.map(({ row, label }) => ({ row: sheet.firstRow + row, label })),
      merges: merges.map((block) => ({
        ...block,
        header: header.cells.get(block.left - sheet.firstColumn)?.header ?? null,
        value: valueAt(sheet, block.top, block.left),
      })),
    });
    const same = sheetsOf.get(header.table) ?? [];
    same.push({ sheet, header, rows: rows.data });
    sheetsOf.set(header.table, same);
  }
  const tables: Partial<Record<TableKey, Table>> = {};
  for (const key of TABLE_KEYS) {
    const sheets = sheetsOf.get(key);
    if (sheets) tables[key] = tableOf(key, sheets, workbook.date1904);
  }
  return { workbook: workbook.name, tables: tables as Registry['tables'], readings };
}

function valueAt(sheet: RawSheet, row: number, column: number): CellValue {
  const raw = sheet.columns[column - sheet.firstColumn];
  return raw ? rawValue(raw, row - sheet.firstRow) : null;
}

function mapHeaders(header: FoundHeader): Pick<SheetReading, 'mapped' | 'missing' | 'unknown' | 'repeated'> {
  const mapped = new Map<string, HeaderCell>();
  const unknown: HeaderCell[] = [];
  const repeated: (HeaderCell & { field: string })[] = [];
  for (const cell of header.cells.values()) {
    if (ROW_NUMBER_HEADERS.has(normaliseHeader(cell.header))) continue;
    const field = fieldOfHeader(header.table, cell.header);
    if (field === undefined) unknown.push(cell);
    else if (mapped.has(field)) repeated.push({ ...cell, field });
    else mapped.set(field, cell);
  }
  const missing = fieldsOf(header.table)
    .filter(([key, field]) => field.required && !mapped.has(key))
    .map(([key]) => key);
  return { mapped, missing, unknown, repeated };
}

function tableOf<K extends TableKey>(key: K, sheets: readonly SheetOfTable[], date1904: boolean): Table<K> {
  const parts: TablePart[] = [];
  let offset = 0;
  for (const { sheet, header, rows } of sheets) {
    parts.push({
      sheet: sheet.name,
      excelRows: rows.map((row) => sheet.firstRow + row + 1),
      rawRows: rows,
      offset,
      columns: partColumns(sheet, header),
    });
    offset += rows.length;
  }
  const columns = new Map<string, Column>();
  for (const [name] of fieldsOf(key)) {
    const columnParts: ColumnPart[] = [];
    for (const part of parts) {
      const raw = part.columns.get(name)?.raw;
      if (raw) columnParts.push({ part, raw, date1904 });
    }
    if (columnParts.length === 0) continue;
    columns.set(name, new Column(readColumn(fieldOf(key, name as FieldKey<K>), columnParts, offset), offset));
  }
  return new Table(key, offset, parts, columns);
}

function partColumns(sheet: RawSheet, header: FoundHeader): Map<string, PartColumn> {
  const columns = new Map<string, PartColumn>();
  for (const [index, cell] of header.cells) {
    const field = fieldOfHeader(header.table, cell.header);
    const raw = sheet.columns[index];
    if (field === undefined || !raw || columns.has(field)) continue;
    columns.set(field, { header: cell.header, index: cell.column, raw });
  }
  return columns;
}
