import { CellKind, type MergedBlock, type RawColumn, type RawSheet } from './raw';

/** The merged blocks from a row of the used range on that reach into data rows; those of titles, headers, sums and notes are the sheet's dress. */
export function mergesOfRows(sheet: RawSheet, firstRow: number, dataRows: Int32Array): MergedBlock[] {
  if (sheet.merges.length === 0) return [];
  const isData = new Uint8Array(sheet.rowCount);
  for (const row of dataRows) isData[row] = 1;
  return sheet.merges.filter(({ top, bottom }) => {
    const from = top - sheet.firstRow;
    return from >= firstRow && isData.subarray(from, bottom - sheet.firstRow + 1).includes(1);
  });
}

/**
 * The sheet with the value of every merged block in all of its cells, as its reader means it. Columns without
 * merges are shared with the original, which is not changed.
 */
export function fillMerges(sheet: RawSheet, merges: readonly MergedBlock[]): RawSheet {
  const columns = [...sheet.columns];
  const own = new Set<number>();
  for (const block of merges) {
    const left = block.left - sheet.firstColumn;
    const source = columns[left];
    const top = block.top - sheet.firstRow;
    if (!source || source.kinds[top] === CellKind.blank) continue;
    for (let column = left; column <= block.right - sheet.firstColumn && column < columns.length; column++) {
      if (!own.has(column)) {
        columns[column] = copyOf(columns[column] as RawColumn);
        own.add(column);
      }
      fill(columns[column] as RawColumn, columns[left] as RawColumn, top, block.bottom - sheet.firstRow);
    }
  }
  return merges.length === 0 ? sheet : { ...sheet, columns };
}

function copyOf(column: RawColumn): RawColumn {
  return { kinds: column.kinds.slice(), values: column.values.slice(), texts: [...column.texts] };
}

function fill(target: RawColumn, source: RawColumn, top: number, bottom: number): void {
  const kind = source.kinds[top] ?? CellKind.blank;
  const isText = kind === CellKind.text || kind === CellKind.error;
  const held = source.values[top] ?? 0;
  const value = isText && target !== source ? textIndex(target, source.texts[held] ?? '') : held;
  for (let row = top; row <= bottom && row < target.kinds.length; row++) {
    target.kinds[row] = kind;
    target.values[row] = value;
  }
}

/** A column's texts stay distinct. Blocks over several columns are rare, so a scan will do. */
function textIndex(column: RawColumn, text: string): number {
  const known = column.texts.indexOf(text);
  return known >= 0 ? known : (column.texts as string[]).push(text) - 1;
}
