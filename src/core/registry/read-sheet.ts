import { classifyRows } from './data-rows';
import { fillMerges, mergesOfRows } from './fill-merges';
import { fillDittoMarks } from './ditto-marks';
import { isDecidedAgainst, type FoundHeader } from './find-header';
import { namesProgramSheet } from './program-sheets';
import { listsIn, type SheetList } from './sheet-lists';
import { postColumn } from './post-flags';
import type { MappingChoice } from './mapping-choice';
import { rawValue, type CellValue, type RawColumn, type RawSheet } from './raw';
import type { Provenance } from './provenance';
import type { SheetReading, UnreadSheet } from './registry';
import type { FieldInSheet } from './table';
import { unreadSheet } from './unread-sheet';

/** One list of a registry sheet, read: what was seen, and where its data are. */
export interface ReadSheet {
  readonly header: FoundHeader;
  readonly reading: SheetReading;
  /** Rows of the used range that are data. */
  readonly rows: Int32Array;
  /** 0-based row of the used range within the sheet. */
  readonly firstRow: number;
  readonly columns: ReadonlyMap<string, FieldInSheet>;
  /** Where rows were submitted, by row of the used range, and the columns that tell it. */
  readonly provenance: {
    readonly of: (row: number) => Provenance | null;
    readonly columns: readonly RawColumn[];
  } | null;
}

/** What is read of one sheet. */
export interface SheetContent {
  readonly lists: readonly ReadSheet[];
  /** Present where it holds a list that is not read. */
  readonly unread: UnreadSheet | null;
}

/** Reads the lists of one sheet; what may be one of two tables, or says that it is the program's own, waits for a clerk. */
export function readSheet(submitted: RawSheet, choices: readonly MappingChoice[] = []): SheetContent {
  const lists = listsIn(submitted, choices);
  const read = lists.filter(({ header }) => isSure(header));
  const [left] = lists.filter(({ header }) => !isSure(header));
  const isNothing = lists.length === 0 && isDecidedAgainst(submitted, choices);
  return {
    lists: read.map((list) => readList(submitted, list)),
    unread: isNothing || (read.length > 0 && !left) ? null : unreadSheet(submitted, left?.header ?? null),
  };
}

function isSure({ rival, isDecided, titles }: FoundHeader): boolean {
  return isDecided || (rival === null && !namesProgramSheet(titles));
}

function readList(submitted: RawSheet, list: SheetList): ReadSheet {
  const { header, repeated: repeatedRows } = list;
  const rows = classifyRows(submitted, list);
  const merges = mergesOfRows(submitted, header.lastRow + 1, rows.data);
  const { sheet, marks } = fillDittoMarks(fillMerges(submitted, merges), header, rows.data);
  const { mapped, missing, unknown, repeated, provenance } = header.mapping;
  const { firstColumn, firstRow } = sheet;
  return {
    header,
    rows: rows.data,
    firstRow,
    columns: partColumns(sheet, header),
    provenance: provenanceOf(sheet, header),
    reading: {
      mapped,
      missing,
      unknown,
      repeated,
      sheet: sheet.name,
      table: header.table,
      certainty: header.certainty,
      isHidden: submitted.isHidden === true,
      isDecided: header.isDecided,
      headerRow: firstRow + header.lastRow,
      provenance: provenance && { file: firstColumn + provenance.file, row: firstColumn + provenance.row },
      blankRows: rows.blank.map((row) => firstRow + row),
      subtotalRows: rows.subtotals.map(({ row, label }) => ({ row: firstRow + row, label })),
      repeatedRows: repeatedRows.map(({ first: from, last, kind }) => ({
        first: firstRow + from,
        last: firstRow + last,
        kind,
      })),
      dittoMarks: marks.map(({ column, rows: marked }) => ({
        header: header.cells.get(column)?.header ?? '',
        column: firstColumn + column,
        rows: marked.map((row) => firstRow + row),
      })),
      merges: merges.map((block) => ({
        ...block,
        header: header.cells.get(block.left - firstColumn)?.header ?? null,
        value: valueAt(sheet, block.top, block.left),
      })),
    },
  };
}

function provenanceOf(sheet: RawSheet, { mapping }: FoundHeader): ReadSheet['provenance'] {
  const files = mapping.provenance && sheet.columns[mapping.provenance.file];
  const rows = mapping.provenance && sheet.columns[mapping.provenance.row];
  if (!files || !rows) return null;
  const of = (at: number): Provenance | null => {
    const file = rawValue(files, at);
    const row = rawValue(rows, at);
    return typeof file === 'string' && typeof row === 'number' ? { file, row } : null;
  };
  return { of, columns: [files, rows] };
}

function partColumns(sheet: RawSheet, { mapping }: FoundHeader): Map<string, FieldInSheet> {
  const columns = new Map<string, FieldInSheet>();
  for (const [field, index] of mapping.columns) {
    const cell = mapping.mapped.get(field);
    const isFlag = mapping.postFlags.has(index);
    const raw = isFlag ? postColumn(sheet, mapping.postFlags) : sheet.columns[index];
    if (cell && raw) columns.set(field, { header: cell.header, index: cell.column, raw });
  }
  return columns;
}

function valueAt(sheet: RawSheet, row: number, column: number): CellValue {
  const raw = sheet.columns[column - sheet.firstColumn];
  return raw ? rawValue(raw, row - sheet.firstRow) : null;
}
