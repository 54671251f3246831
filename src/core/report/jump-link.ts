import { columnLetter } from '../registry';
import type { Formula } from './plan';

/** A jump to a cell of the workbook; quotes in a sheet's name are doubled for the reference and again for the string. */
export function jumpLink(sheet: string, row: number, column: number, label: string): Formula {
  const address = `${columnLetter(column)}${row}`;
  const reference = `#'${sheet.replaceAll("'", "''")}'!${address}`.replaceAll('"', '""');
  return { formula: `=HYPERLINK("${reference}","${label}")` };
}
