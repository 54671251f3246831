import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from './address';

/** Texts, quoted sheet names and bracketed parts, which stay as they are; else a cell, whole columns, whole rows. */
const TOKEN =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?|(?<![\p{L}\p{N}_.$])(?:(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})|(?<span>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}))(?![\p{L}\p{N}_.(!])/giu;

const PART = /(?<dollar>\$?)(?:(?<letters>[A-Z]+)|(?<digits>\d+))/gi;

/** A formula as Excel fills it into a cell so many rows below and columns to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { cell, span } = rest.at(-1) as { cell?: string; span?: string };
    return cell === undefined && span === undefined ? token : shiftReference(token, rows, columns);
  });
}

function shiftReference(reference: string, rows: number, columns: number): string {
  const shifted = reference.replace(PART, (part: string, ...rest: unknown[]) => {
    const { dollar, letters, digits } = rest.at(-1) as { dollar: string; letters?: string; digits?: string };
    if (dollar !== '') return part;
    return letters === undefined ? rowAt(Number(digits) + rows) : columnAt(columnIndex(letters) + columns);
  });
  return shifted.includes(OUTSIDE) ? '#REF!' : shifted;
}

const OUTSIDE = '#';

function rowAt(number: number): string {
  return number < 1 || number > MAX_ROWS ? OUTSIDE : String(number);
}

function columnAt(index: number): string {
  return index < 0 || index >= MAX_COLUMNS ? OUTSIDE : columnName(index);
}
