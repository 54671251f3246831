import type { RawWorkbook } from './raw';
import { readColumn } from './read-column';
import { readSheet, type ReadSheet } from './read-sheet';
import type { Registry } from './registry';
import { Column, Table, type TablePart } from './table';
import { fieldsOf, TABLE_KEYS, type TableKey } from './tables';

/** Finds the registry sheets of a workbook and reads each kind of sheet as one table. Judges nothing. */
export function readRegistry(workbook: RawWorkbook): Registry {
  const sheets = workbook.sheets.flatMap((sheet) => readSheet(sheet, workbook.mappings) ?? []);
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
  for (const { reading, rows, firstRow, columns, provenance } of sheets) {
    parts.push({
      sheet: reading.sheet,
      excelRows: rows.map((row) => firstRow + row + 1),
      rawRows: rows,
      offset,
      columns,
      ...(provenance ? { provenance: (row) => provenance(rows[row] ?? -1) } : {}),
    });
    offset += rows.length;
  }
  const columns = new Map<string, Column>();
  for (const [name, field] of fieldsOf(key)) {
    if (!parts.some((part) => part.columns.has(name))) continue;
    columns.set(name, new Column(readColumn(name, field, parts, date1904), offset));
  }
  return new Table(key, offset, parts, columns);
}
