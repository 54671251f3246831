import {
  tableOf,
  DAYS_FROM_1900_TO_1904,
  fieldsOf,
  normaliseHeader,
  rawValue,
  readingOf,
  TABLE_KEYS,
  type CellValue,
  type RawColumn,
  type TableKey,
  type TablePart,
} from '../registry';
import type { PlanCell } from '../report';
import { rawCell } from './raw-cells';
import type { ReadWorkbook } from './row-sets';

/** A column of one registry sheet: of a field, or kept under its own header. */
export interface PartColumn {
  readonly field: string | null;
  /** As it is written in the sheet. */
  readonly header: string;
  /** As it is compared with the headers of another sheet. */
  readonly name: string;
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly raw: RawColumn;
  /** Its numbers are days. */
  readonly isDate: boolean;
}

/** What can be read of a part of a table, by field and then by header. */
export class PartReader {
  readonly columns: readonly PartColumn[];

  constructor(
    readonly of: ReadWorkbook,
    readonly table: TableKey,
    readonly part: TablePart,
  ) {
    this.columns = [...fieldColumns(table, part), ...unknownColumns(of, part)];
  }

  /** The column of the same meaning as one of another sheet. */
  alike({ field, name }: Pick<PartColumn, 'field' | 'name'>): PartColumn | undefined {
    return this.columns.find((own) =>
      field === null ? own.field === null && own.name === name : own.field === field,
    );
  }

  /** As Excel holds it, days counted in the date system of `for1904`. `row` is of the part. */
  value(column: PartColumn, row: number, for1904: boolean): CellValue {
    const value = rawValue(column.raw, this.part.rawRows[row] ?? 0);
    return typeof value === 'number' ? value + this.shift(column, for1904) : value;
  }

  cell(column: PartColumn, row: number, for1904: boolean): PlanCell {
    return rawCell(column.raw, this.part.rawRows[row] ?? 0, this.shift(column, for1904));
  }

  private shift({ isDate }: PartColumn, for1904: boolean): number {
    const { date1904 } = this.of.workbook;
    return !isDate || date1904 === for1904 ? 0 : date1904 ? DAYS_FROM_1900_TO_1904 : -DAYS_FROM_1900_TO_1904;
  }
}

/** Gives the one reader that each part of a table has in a merge. */
export type ReaderOf = (part: TablePart) => PartReader;

export function partReaders(workbooks: readonly ReadWorkbook[]): ReaderOf {
  const readers = new Map<TablePart, PartReader>();
  for (const of of workbooks)
    for (const key of TABLE_KEYS)
      for (const part of tableOf(of.registry, key)?.parts ?? [])
        readers.set(part, new PartReader(of, key, part));
  return (part) => {
    const reader = readers.get(part);
    if (!reader) throw new RangeError('a part of another merge');
    return reader;
  };
}

function fieldColumns(table: TableKey, part: TablePart): PartColumn[] {
  return fieldsOf(table).flatMap(([field, { type }]) => {
    const found = part.columns.get(field);
    return found
      ? [
          {
            field,
            header: found.header,
            name: normaliseHeader(found.header),
            column: found.index,
            raw: found.raw,
            isDate: type === 'date',
          },
        ]
      : [];
  });
}

function unknownColumns({ workbook, registry }: ReadWorkbook, part: TablePart): PartColumn[] {
  const reading = readingOf(registry, part);
  const sheet = workbook.sheets.find(({ name }) => name === part.sheet);
  return (reading?.unknown ?? []).flatMap(({ header, column }) => {
    const at = column - (sheet?.firstColumn ?? 0);
    const raw = sheet?.columns[at];
    const isDate = sheet?.dateColumns?.includes(at) ?? false;
    return raw
      ? [{ field: null, header: header.trim(), name: normaliseHeader(header), column, raw, isDate }]
      : [];
  });
}
