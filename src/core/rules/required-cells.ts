import { fieldOf, fieldsOf, type FieldKey, type Table } from '../registry';
import { isBlank, isSaidOtherwise } from './cells';
import { waitsForScore } from './waits-for-score';

const BLANK = -1;

/** A column that must be filled. */
interface RequiredField {
  readonly name: string;
  /** No row leaves it blank: most columns are told at once. */
  readonly isFull: boolean;
  /** Whether a row leaves it blank and does not say the same in other columns. */
  readonly isLacking: (row: number) => boolean;
}

/** Cells that must be filled, and how many of them are. */
interface RequiredCells {
  readonly required: number;
  readonly filled: number;
}

/** The columns of a table that must be filled, also those that none of its sheets has. */
export function requiredFields(table: Table): readonly RequiredField[] {
  return fieldsOf(table.key).flatMap(([name, { required }]) =>
    required ? [requiredField(table, name as FieldKey)] : [],
  );
}

/** Counts the cells of a row. */
export function requiredCells(table: Table): (row: number) => RequiredCells {
  const fields = requiredFields(table);
  const gappy = fields.filter(({ isFull }) => !isFull);
  return (row) => {
    const lacking = gappy.filter(({ isLacking }) => isLacking(row)).length;
    return { required: fields.length, filled: fields.length - lacking };
  };
}

function requiredField(table: Table, name: FieldKey): RequiredField {
  const { codes, numbers } = table.column(name);
  const { standIns } = fieldOf(table.key, name);
  const isFull = codes.length > 0 ? !codes.includes(BLANK) : numbers.length > 0 && !numbers.includes(NaN);
  const isLacking = (row: number): boolean => {
    // What could be read is there: most cells are told by that.
    if ((codes[row] ?? -1) >= 0 || !Number.isNaN(numbers[row] ?? NaN)) return false;
    if (!isBlank(table, name, row)) return false;
    if (name === 'score' && waitsForScore(table, row)) return false;
    return standIns.length === 0 || !isSaidOtherwise(table, name, row);
  };
  return { name, isFull, isLacking };
}
