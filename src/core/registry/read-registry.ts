import type { RawSheet, RawWorkbook } from './raw';
import { readColumn } from './read-column';
import { withoutCopies } from './hidden-copies';
import { readSheet, type ReadSheet, type SheetContent } from './read-sheet';
import { tablesByKey, type Registry } from './registry';
import { sameReading, sameRows, sameShape, sameUnread } from './same-reading';
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
  private sheets: ReadonlyMap<RawSheet, SheetContent> = new Map();
  private tables: ReadonlyMap<TableKey, Table> = new Map();
  private seen: Pick<Registry, 'readings' | 'unread'> = { readings: [], unread: [] };
  private last: Pick<RawWorkbook, 'date1904' | 'mappings'> = { date1904: false };

  read(workbook: RawWorkbook): Registry {
    if (workbook.date1904 !== this.last.date1904 || workbook.mappings !== this.last.mappings) {
      this.sheets = new Map();
      this.tables = new Map();
    }
    const read = new Map(workbook.sheets.map((sheet) => [sheet, this.readSheet(sheet, workbook)]));
    const contents = [...read.values()];
    const { kept, copies } = withoutCopies(contents.flatMap(({ lists }) => lists));
    const tables = new Map<TableKey, Table>();
    for (const key of TABLE_KEYS) {
      const ofKind = kept.filter(({ reading }) => reading.table === key);
      if (ofKind.length > 0) tables.set(key, this.tableOf(key, ofKind, workbook.date1904));
    }
    const unread = [...contents.flatMap(({ unread: sheet }) => sheet ?? []), ...copies];
    const { seen } = this;
    this.sheets = read;
    this.tables = tables;
    this.seen = {
      readings: sameOr(
        seen.readings,
        kept.map(({ reading }) => reading),
      ),
      unread: sameUnread(seen.unread, unread) ? seen.unread : unread,
    };
    this.last = workbook;
    return { workbook: workbook.name, tables: tablesByKey([...tables.values()]), ...this.seen };
  }

  private readSheet(sheet: RawSheet, { mappings }: RawWorkbook): SheetContent {
    const known = this.sheets.get(sheet);
    if (known !== undefined) return known;
    const read = readSheet(sheet, mappings);
    const before = [...this.sheets].find(([other]) => other.name === sheet.name)?.[1];
    if (!before) return read;
    return { ...read, lists: read.lists.map((list, index) => likeBefore(list, before.lists[index])) };
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

function likeBefore(list: ReadSheet, before: ReadSheet | undefined): ReadSheet {
  if (!before) return list;
  return {
    ...list,
    rows: sameRows(list.rows, before.rows) ? before.rows : list.rows,
    reading: sameReading(list.reading, before.reading) ? before.reading : list.reading,
  };
}

/** The list as it was, where it holds the very same objects. */
function sameOr<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return before.length === now.length && now.every((item, index) => item === before[index]) ? before : now;
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
      headerRow: reading.headerRow,
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
