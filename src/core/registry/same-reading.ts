import type { SheetReading, UnreadSheet } from './registry';
import type { TablePart } from './table';

/** Whether two readings say the same of a sheet. */
export function sameReading(one: SheetReading, other: SheetReading): boolean {
  return plain(one) === plain(other);
}

/** Whether the same is to be said of what is not read. */
export function sameUnread(one: readonly UnreadSheet[], other: readonly UnreadSheet[]): boolean {
  return plain(one) === plain(other);
}

export function sameRows(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((row, index) => other[index] === row);
}

/** Whether parts have the same rows and columns at the same places, whatever the cells hold. */
export function sameShape(parts: readonly TablePart[], before: readonly TablePart[]): boolean {
  return (
    parts.length === before.length &&
    parts.every((part, index) => {
      const other = before[index];
      return other !== undefined && samePart(part, other);
    })
  );
}

function samePart(part: TablePart, other: TablePart): boolean {
  return (
    part.sheet === other.sheet &&
    part.headerRow === other.headerRow &&
    part.rawRows === other.rawRows &&
    part.excelRows[0] === other.excelRows[0] &&
    sameProvenance(part, other) &&
    plain(placesOf(part)) === plain(placesOf(other))
  );
}

function sameProvenance(part: TablePart, other: TablePart): boolean {
  const [columns = [], before = []] = [part.provenanceColumns, other.provenanceColumns];
  return columns.length === before.length && columns.every((column, index) => column === before[index]);
}

function placesOf({ columns }: TablePart) {
  return [...columns].map(([field, { header, index }]) => [field, header, index]);
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));
}
