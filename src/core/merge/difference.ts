import { fieldOf, rawValue, type CellValue, type FieldKey, type Table, type TableKey } from '../registry';
import type { PartColumn, ReaderOf } from './part-columns';
import { contentReader } from './row-keys';
import type { Places } from './row-sets';

/** A cell that the submission holds otherwise. */
interface CellDifference {
  /** 0-based column of the workbook's sheet; null where it has none of this meaning yet. */
  readonly column: number | null;
  readonly header: string;
  /** The column of the submission. */
  readonly source: PartColumn;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** A row that the workbook has already. Rows are those of the two tables. */
export interface ChangedRow {
  readonly row: number;
  readonly earlier: number;
  readonly cells: readonly CellDifference[];
}

/** What a submission changes in a table of the workbook; rows of the submission, `removed` of the workbook. */
export interface TableDifference {
  readonly table: TableKey;
  readonly added: readonly number[];
  readonly removed: readonly number[];
  readonly changed: readonly ChangedRow[];
  readonly unchanged: number;
}

interface Sides {
  readonly submitted: Table;
  readonly registered: Table | undefined;
  readonly places: Places;
  readonly readerOf: ReaderOf;
  /** The date system of the workbook that is merged into. */
  readonly for1904: boolean;
}

/**
 * Sets the rows of a submission against those that they take the place of: by key, and where a key is given several
 * times by their order; rows without a key by all that they hold.
 */
export function differenceOf(
  table: TableKey,
  rows: readonly number[],
  earlier: readonly number[],
  sides: Sides,
): TableDifference {
  const { submitted, registered, places } = sides;
  if (!registered || earlier.length === 0)
    return { table, added: rows, removed: [], changed: [], unchanged: 0 };
  const waiting = new Map<string, number[]>();
  const nameEarlier = namesOf(registered, places);
  for (const row of earlier) {
    const name = nameEarlier(row);
    const alike = waiting.get(name);
    if (alike) alike.push(row);
    else waiting.set(name, [row]);
  }
  for (const alike of waiting.values()) alike.reverse();
  const added: number[] = [];
  const changed: ChangedRow[] = [];
  let unchanged = 0;
  const nameSubmitted = namesOf(submitted, places);
  for (const row of rows) {
    const before = waiting.get(nameSubmitted(row))?.pop();
    if (before === undefined) {
      added.push(row);
      continue;
    }
    const cells = cellDifferences(row, before, registered, sides);
    if (cells.length === 0) unchanged += 1;
    else changed.push({ row, earlier: before, cells });
  }
  const removed = [...waiting.values()].flat().sort((a, b) => a - b);
  return { table, added, removed, changed, unchanged };
}

function namesOf(table: Table, places: Places): (row: number) => string {
  const content = contentReader(table);
  const keyOf = places.keysIn(table);
  return (row) => {
    const key = keyOf(row);
    return key === null ? `=${content(row)}` : `#${key}`;
  };
}

/** Columns that the submission lacks say nothing; of those that the workbook lacks every filled cell is new. */
function cellDifferences(
  row: number,
  before: number,
  registered: Table,
  { submitted, readerOf, for1904 }: Sides,
): CellDifference[] {
  const now = readerOf(submitted.partOf(row));
  const then = readerOf(registered.partOf(before));
  const nowRow = row - now.part.offset;
  const thenRow = before - then.part.offset;
  return now.columns.flatMap((column): CellDifference[] => {
    const target = then.alike(column);
    const to = now.value(column, nowRow, for1904);
    if (!target)
      return to === null ? [] : [{ column: null, header: column.header, source: column, from: null, to }];
    const from = rawValue(target.raw, then.part.rawRows[thenRow] ?? 0);
    if (from === to || isAlike(column, from, { submitted, row, registered, before })) return [];
    return [{ column: target.column, header: target.header, source: column, from, to }];
  });
}

/** Read alike, and the workbook has it in the form that it should have: what was mended there stays mended. */
function isAlike(
  { field }: PartColumn,
  from: CellValue,
  {
    submitted,
    row,
    registered,
    before,
  }: { submitted: Table; row: number; registered: Table; before: number },
): boolean {
  if (field === null) return false;
  const key = field as FieldKey;
  const text = registered.text(key, before);
  if (text !== null) return from === text && submitted.text(key, row) === text;
  const value = registered.number(key, before);
  if (Number.isNaN(value) || submitted.number(key, row) !== value) return false;
  const { type, codes } = fieldOf(registered.key, key);
  return typeof from === 'number' || (type === 'bool' && typeof from === 'string' && codes.includes(from));
}
