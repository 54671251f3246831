import {
  tableOf,
  PROVENANCE,
  TABLE_KEYS,
  type CellValue,
  type Table,
  type TableKey,
  type TablePart,
} from '../registry';
import type { PlanCell } from '../report';
import { addedRows, sourceOf, type Stretch, type SubmittedChange } from './added-rows';
import type { ChangedRow } from './difference';
import type { PartReader, ReaderOf } from './part-columns';
import type { ReadWorkbook } from './row-sets';
import { runningNumber } from './running-number';
import { frameOf, frameOfNew, sheetOf, type SheetFrame } from './sheet-frame';
import { columnsOfNew, columnsOver, type TargetColumn } from './target-columns';

/** A cell of the workbook to be given another value, if it still holds the one that was seen. */
export interface MergeChange {
  /** 1-based. */
  readonly row: number;
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly isDate: boolean;
}

/** What is written to one sheet of the workbook. */
export interface SheetMerge extends SheetFrame {
  readonly columns: readonly Omit<TargetColumn, 'cell'>[];
  /** How many rows are added at `appendAt`. */
  readonly appended: number;
  /** Two of the columns, by their place, whose cells tell the rows that are added from all others. */
  readonly knownBy: readonly [number, number];
  /** 1-based rows to be taken out, ascending. */
  readonly removed: readonly number[];
  readonly changes: readonly MergeChange[];
  /** A cell of the rows that are added. */
  readonly cell: (row: number, column: number) => PlanCell;
}

interface FileDifferences {
  readonly of: ReadWorkbook;
  readonly differences: readonly SubmittedChange['difference'][];
}

/**
 * What becomes of each sheet. New rows go below those of the fullest sheet of their table; a table that the workbook
 * lacks has a sheet with all columns that were submitted, though no row came with them.
 */
export function planSheets(
  target: ReadWorkbook,
  files: readonly FileDifferences[],
  readerOf: ReaderOf,
): SheetMerge[] {
  return TABLE_KEYS.flatMap((key) => {
    const changes = files.flatMap(({ of, differences }) =>
      differences.filter(({ table }) => table === key).map((difference) => ({ of, difference })),
    );
    const stretches = addedRows(changes, readerOf);
    const table = tableOf(target.registry, key);
    const home = table && fullestPart(table);
    if (table)
      return table.parts
        .map((part) =>
          intoSheet(target, table, part, { changes, stretches: part === home ? stretches : [], readerOf }),
        )
        .filter(changesAnything);
    const readers = files.flatMap(({ of }) => (tableOf(of.registry, key)?.parts ?? []).map(readerOf));
    return readers.length === 0 ? [] : [newSheet(key, readers, stretches, target.workbook.date1904)];
  });
}

export function changesAnything({ appended, removed, changes }: SheetMerge): boolean {
  return appended + removed.length + changes.length > 0;
}

/** The sheet of a table that new rows go to. */
export function fullestPart({ parts }: Pick<Table, 'parts'>): TablePart | undefined {
  return [...parts].sort((a, b) => b.rawRows.length - a.rawRows.length)[0];
}

function newSheet(
  key: TableKey,
  readers: readonly PartReader[],
  stretches: readonly Stretch[],
  for1904: boolean,
): SheetMerge {
  const columns = columnsOfNew(readers, { table: key, stretches, changed: [], for1904 });
  return {
    ...frameOfNew(key),
    ...below(columns, stretches),
    removed: [],
    changes: [],
  };
}

interface Into {
  readonly changes: readonly SubmittedChange[];
  readonly stretches: readonly Stretch[];
  readonly readerOf: ReaderOf;
}

function intoSheet(target: ReadWorkbook, table: Table, part: TablePart, into: Into): SheetMerge {
  const { sheet, reading } = sheetOf(target, part);
  const { stretches, readerOf } = into;
  const isHere = (row: number): boolean => row >= part.offset && row < part.offset + part.rawRows.length;
  const toRow = (row: number): number => part.excelRows[row - part.offset] ?? 0;
  const changed = into.changes.flatMap(({ of, difference }) =>
    difference.changed.filter(({ earlier }) => isHere(earlier)).map((row) => ({ of, row })),
  );
  const lacking = changed.flatMap(({ row }) =>
    row.cells.flatMap(({ column, source }) => (column === null ? [source] : [])),
  );
  const removed = into.changes
    .flatMap(({ difference }) => difference.removed.filter(isHere).map(toRow))
    .sort((a, b) => a - b);
  const columns = columnsOver(
    readerOf(part),
    {
      firstColumn: sheet.firstColumn,
      width: sheet.columns.length,
      provenance: reading.provenance,
      running: runningNumber(sheet, reading.headerRow, part, new Set(removed)),
      isTouched: stretches.length + changed.length > 0,
    },
    { table: table.key, stretches, changed: [...new Set(lacking)], for1904: target.workbook.date1904 },
  );
  const placeOf = (found: (column: TargetColumn) => boolean): number =>
    sheet.firstColumn + columns.findIndex(found);
  const sourceColumns = [PROVENANCE.file, PROVENANCE.row].map((header) =>
    placeOf((column) => column.meaning === null && column.header === header),
  );
  return {
    ...frameOf(target, table.key, part),
    ...below(columns, stretches),
    removed,
    changes: changed.flatMap(({ of, row }) => [
      ...row.cells.map(({ column, source, from, to }) => ({
        row: toRow(row.earlier),
        column:
          column ??
          placeOf(
            ({ meaning }) =>
              meaning?.field === source.field && (source.field !== null || meaning.name === source.name),
          ),
        from,
        to,
        isDate: source.isDate,
      })),
      ...sourceChanges(of, row).map((change, index) => ({
        ...change,
        row: toRow(row.earlier),
        column: sourceColumns[index] ?? 0,
        isDate: false,
      })),
    ]),
  };

  /** A row that is submitted again has its new source, in the order file, row. */
  function sourceChanges(of: ReadWorkbook, { row, earlier }: ChangedRow): Pick<MergeChange, 'from' | 'to'>[] {
    const submitted = tableOf(of.registry, table.key);
    if (!submitted) return [];
    const reader = readerOf(submitted.partOf(row));
    const now = sourceOf(reader, row - reader.part.offset);
    const then = part.provenance?.(earlier - part.offset) ?? null;
    return [
      { from: then?.file ?? null, to: now.file },
      { from: then?.row ?? null, to: now.row },
    ];
  }
}

/** The rows that are added, from one row on. */
function below(
  columns: readonly TargetColumn[],
  stretches: readonly Stretch[],
): Pick<SheetMerge, 'appended' | 'knownBy' | 'columns' | 'cell'> {
  const last = stretches.at(-1);
  const sourceColumn = (header: string): number =>
    columns.findIndex((column) => column.meaning === null && column.header === header);
  // Cells are asked for from the top down.
  let latest: Stretch | undefined;
  const stretchAt = (row: number): Stretch | undefined => {
    const isLatest = latest && row >= latest.from && row < latest.from + latest.rows.length;
    if (!isLatest) latest = stretches.findLast(({ from }) => from <= row);
    return latest;
  };
  return {
    appended: last ? last.from + last.rows.length : 0,
    knownBy: [sourceColumn(PROVENANCE.file), sourceColumn(PROVENANCE.row)],
    columns,
    cell: (row, column) => {
      const stretch = stretchAt(row);
      const submitted = stretch?.rows[row - stretch.from];
      return stretch && submitted !== undefined
        ? (columns[column]?.cell(stretch, submitted, row) ?? null)
        : null;
    },
  };
}
