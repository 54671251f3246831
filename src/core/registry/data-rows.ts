import { cleanText } from './clean';
import type { FoundHeader } from './find-header';
import type { SheetList } from './sheet-lists';
import { noteFinder } from './notes';
import { CellKind, type RawSheet } from './raw';
import { subtotalFinder } from './subtotals';

/** The rows below a header, sorted by what they are. Rows are indexes of the used range. */
export interface DataRows {
  readonly data: Int32Array;
  readonly blank: readonly number[];
  readonly subtotals: readonly { readonly row: number; readonly label: string }[];
}

/**
 * Sorts rows by what the clerk typed in them, before merged blocks are filled: a row that holds only its share of
 * a block is blank. Notes under the table belong to neither kind.
 */
export function classifyRows(sheet: RawSheet, { header, end, repeated }: SheetList): DataRows {
  const isBlank = blankTest(sheet, header);
  const subtotalLabel = subtotalFinder(sheet, header);
  const isNote = noteFinder(sheet);
  const data: number[] = [];
  const blank: number[] = [];
  const subtotals: { row: number; label: string }[] = [];
  let pendingBlanks: number[] = [];
  for (let row = header.lastRow + 1; row < end; row++) {
    const skipped = repeated.find(({ first, last }) => row >= first && row <= last);
    if (skipped) {
      pendingBlanks = [];
      row = skipped.last;
      continue;
    }
    const label = subtotalLabel(row);
    if (label !== null) {
      subtotals.push({ row, label });
    } else if (isBlank(row)) {
      pendingBlanks.push(row);
      continue;
    } else if (isNote(row)) {
      continue;
    } else {
      data.push(row);
    }
    // Blank rows count once something of the table follows them; those at the end are nothing.
    blank.push(...pendingBlanks);
    pendingBlanks = [];
  }
  return { data: Int32Array.from(data), blank, subtotals };
}

/** A row that holds no more than its running number, the province or white space is blank. */
function blankTest(sheet: RawSheet, header: FoundHeader): (row: number) => boolean {
  const read = new Set(header.mapping.columns.values());
  const columns = [...header.cells]
    .filter(([column, { saysNothing }]) => !saysNothing || read.has(column))
    .flatMap(([column]) => sheet.columns[column] ?? [])
    .map(({ kinds, values, texts }) => ({ kinds, values, texts, isSaid: new Uint8Array(texts.length) }));
  const { blank, text } = CellKind;
  return (row) => {
    for (const { kinds, values, texts, isSaid } of columns) {
      if (kinds[row] === blank) continue;
      if (kinds[row] !== text) return false;
      const said = values[row] ?? 0;
      // Townships and villages stand in thousands of rows: each text is looked at once.
      if (isSaid[said] === 1) return false;
      if (cleanText(texts[said] ?? '') === '') continue;
      isSaid[said] = 1;
      return false;
    }
    return true;
  };
}
