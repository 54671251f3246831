import type { CellFault, CellFaultCode } from '../words/failure';
import {
  cellAddress,
  CellKind,
  filledColumns,
  halfWidth,
  normaliseHeader,
  parseNumber,
  rawValue,
  type CellValue,
  type RawSheet,
} from '../registry';

/** One row under a header of a steering sheet; what cannot be read is noted as a fault of its cell. */
export interface SchemeRow<Header extends string> {
  /** Half-width and trimmed; empty for a blank cell or one of a missing column. */
  text(header: Header): string;
  /** `20%` is 0.2; null for a blank cell and for one that holds no number, which is a fault. */
  number(header: Header): number | null;
  fault(header: Header, code: CellFaultCode, value?: string): void;
}

export interface SchemeTable<Header extends string> {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Header, number>;
}

/** Finds the row that holds the headers needed, from `first` to before `end`. */
export function findTable<Header extends string>(
  sheet: RawSheet,
  headers: readonly Header[],
  needed: readonly Header[],
  first: number,
  end: number,
): SchemeTable<Header> | null {
  const known = new Map(headers.map((header) => [normaliseHeader(header), header]));
  const filled = filledColumns(sheet);
  for (let row = first; row < Math.min(end, sheet.rowCount); row++) {
    const columns = new Map<Header, number>();
    for (const [index, column] of filled) {
      if (column.kinds[row] === CellKind.blank) continue;
      const header = known.get(normaliseHeader(String(rawValue(column, row))));
      if (header !== undefined && !columns.has(header)) columns.set(header, index);
    }
    if (needed.every((header) => columns.has(header))) return { headerRow: row, columns };
  }
  return null;
}

/** The filled rows of a table, to before row `end`. */
export function* tableRows<Header extends string>(
  sheet: RawSheet,
  { headerRow, columns }: SchemeTable<Header>,
  end: number,
  faults: CellFault[],
): Generator<SchemeRow<Header>> {
  const filled = [...filledColumns(sheet).values()];
  for (let row = headerRow + 1; row < Math.min(end, sheet.rowCount); row++) {
    if (filled.every(({ kinds }) => kinds[row] === CellKind.blank)) continue;
    const value = (header: Header): CellValue => {
      const column = sheet.columns[columns.get(header) ?? -1];
      return column ? rawValue(column, row) : null;
    };
    const text = (header: Header): string => halfWidth(String(value(header) ?? '')).trim();
    const fault = (header: Header, code: CellFaultCode, told = text(header)): void => {
      // The fault of a missing column is shown where its rows begin.
      const cell = cellAddress(sheet, row, columns.get(header) ?? 0);
      // A row that holds for teams and units alike is read for each.
      if (faults.some((known) => known.cell === cell && known.code === code)) return;
      faults.push({ cell, code, value: told });
    };
    const number = (header: Header): number | null => {
      const read = numberOf(value(header));
      if (!Number.isNaN(read)) return read;
      fault(header, 'notNumber');
      return null;
    };
    yield { text, number, fault };
  }
}

/** `20%` is 0.2; null for a blank, NaN for anything that is no number. */
export function numberOf(value: CellValue): number | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value;
  const text = halfWidth(String(value)).trim().replace('％', '%');
  if (text === '') return null;
  return text.endsWith('%') ? parseNumber(text.slice(0, -1)) / 100 : parseNumber(text);
}

export function oneOf<T extends string>(known: readonly T[], text: string): T | undefined {
  return known.find((candidate) => candidate === text);
}
