import type { RawWorkbook } from './raw';
import { readColumn, type ColumnPart } from './read-column';
import { readSheet, type ReadSheet } from './read-sheet';
import type { Registry } from './registry';
import { Column, Table, type TablePart } from './table';
import type { TableKey } from './table-key';
import { fieldOf, fieldsOf, TABLE_KEYS, type FieldKey } from './tables';

/** Finds the registry sheets of a workbook and reads each kind of sheet as one table. Judges nothing. */
export function readRegistry(workbook: RawWorkbook): Registry {
  const sheets = workbook.sheets.flatMap((sheet) => readSheet(sheet) ?? []);
  const tables: Partial<Record<TableKey, Table>> = {};
  for (const key of TABLE_KEYS) {
    const ofKind = sheets.filter(({ reading }) => reading.table === key);
    if (ofKind.length > 0) tables[key] = tableOf(key, ofKind, workbook.date1904);
  }
  return {
    workbook: workbook.name,
    tables: tables as Registry['tables'],
    readings: sheets.map(({ reading }) => reading),
  };
}

function tableOf<K extends TableKey>(key: K, sheets: readonly ReadSheet[], date1904: boolean): Table<K> {
  const parts: TablePart[] = [];
  let offset = 0;
  for (const { reading, rows, firstRow, columns } of sheets) {
    parts.push({
      sheet: reading.sheet,
      excelRows: rows.map((row) => firstRow + row + 1),
      rawRows: rows,
      offset,
      columns,
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
