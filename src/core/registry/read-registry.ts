import type { RawSheet, RawWorkbook } from './raw';
import { readColumn } from './read-column';
import { readSheet, type ReadSheet } from './read-sheet';
import { tablesByKey, type Registry } from './registry';
import { sameReading, sameRows, sameShape } from './same-reading';
import { Column, Table, type TablePart } from './table';
import { fieldsOf, TABLE_KEYS, type TableKey } from './tables';

/** Finds the registry sheets of a workbook and reads each kind of sheet as one table. Judges nothing. */
export function readRegistry(workbook: RawWorkbook): Registry {
  return new RegistryReader().read(workbook);
}

/**
 * Reads a workbook again and again. What has not changed since the last time, to the single column, comes out as
 * the same object; a sheet or column is taken to be unchanged when it is the same object as before.
 */
export class RegistryReader {
  private sheets: ReadonlyMap<RawSheet, ReadSheet | null> = new Map();
  private tables: ReadonlyMap<TableKey, Table> = new Map();
  private last: Pick<RawWorkbook, 'date1904' | 'mappings'> = { date1904: false };

  read(workbook: RawWorkbook): Registry {
    if (workbook.date1904 !== this.last.date1904 || workbook.mappings !== this.last.mappings) {
      this.sheets = new Map();
      this.tables = new Map();
    }
    const read = new Map(workbook.sheets.map((sheet) => [sheet, this.readSheet(sheet, workbook)]));
    const sheets = [...read.values()].filter((sheet) => sheet !== null);
    const tables = new Map<TableKey, Table>();
    for (const key of TABLE_KEYS) {
      const ofKind = sheets.filter(({ reading }) => reading.table === key);
      if (ofKind.length > 0) tables.set(key, this.tableOf(key, ofKind, workbook.date1904));
    }
    this.sheets = read;
    this.tables = tables;
    this.last = workbook;
    return {
      workbook: workbook.name,
      tables: tablesByKey([...tables.values()]),
      readings: sheets.map(({ reading }) => reading),
    };
  }

  private readSheet(sheet: RawSheet, { mappings }: RawWorkbook): ReadSheet | null {
    const known = this.sheets.get(sheet);
    if (known !== undefined) return known;
    const read = readSheet(sheet, mappings);
    const before = [...this.sheets.values()].find((other) => other?.reading.sheet === sheet.name);
    if (!read || !before) return read;
    return {
      ...read,
      rows: sameRows(read.rows, before.rows) ? before.rows : read.rows,
      reading: sameReading(read.reading, before.reading) ? before.reading : read.reading,
    };
  }

  private tableOf(key: TableKey, sheets: readonly ReadSheet[], date1904: boolean): Table {
    const { parts, rows } = partsOf(sheets);
    const before = this.tables.get(key);
    const known = before && sameShape(parts, before.parts) ? before : null;
    const columns = new Map<string, Column>();
    for (const [name, field] of fieldsOf(key)) {
      if (!parts.some((part) => part.columns.has(name))) continue;
      const same = known && parts.every((part, index) => isSameColumn(part, known.parts[index], name));
      const kept = same ? known.columnToKeep(name) : undefined;
      columns.set(name, kept ?? new Column(readColumn(name, field, parts, date1904), rows));
    }
    if (known && [...columns].every(([name, column]) => known.columnToKeep(name) === column)) return known;
    return new Table(key, rows, parts, columns, known?.shape);
  }
}

function isSameColumn(part: TablePart, before: TablePart | undefined, name: string): boolean {
  return part.columns.get(name)?.raw === before?.columns.get(name)?.raw;
}

function partsOf(sheets: readonly ReadSheet[]): { parts: TablePart[]; rows: number } {
  const parts: TablePart[] = [];
  let offset = 0;
  for (const { reading, rows, firstRow, columns, provenance } of sheets) {
    parts.push({
      sheet: reading.sheet,
      excelRows: rows.map((row) => firstRow + row + 1),
      rawRows: rows,
      offset,
      columns,
      ...(provenance ? { provenance: (row) => provenance.of(rows[row] ?? -1) } : {}),
      ...(provenance ? { provenanceColumns: provenance.columns } : {}),
    });
    offset += rows.length;
  }
  return { parts, rows: offset };
}
