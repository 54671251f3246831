import type { RawSheet } from './raw';

/** `A` for 0, `AA` for 26. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Where Excel shows a cell, given by its row and column in the used range: `B7`. */
export function cellAddress(sheet: RawSheet, row: number, column: number): string {
  return `${columnLetter(sheet.firstColumn + column)}${sheet.firstRow + row + 1}`;
}
