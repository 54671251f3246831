import type { FormatRun, SealedLook, SheetDigest, SheetLook } from './seal';

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** 0 where blank, row by row. */
  readonly cells: Uint32Array;
}

/** What is kept of a look. */
export function sealedLook(
  { id, isHidden, hiddenRows, hiddenColumns, conditions, formats }: SheetLook,
  extent: Extent,
): SealedLook {
  return { id, isHidden, hiddenRows, hiddenColumns, conditions, formats: runsOf(formats, extent) };
}

/** A blank cell shows nothing, whatever its format: it goes with the cell above. */
function runsOf(formats: SheetLook['formats'], { rows, columns, cells }: Extent): FormatRun[] {
  const runs: [string, number][] = [];
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const last = runs.at(-1);
      const format = cells[row * columns + column] === 0 ? last?.[0] : (formats[row]?.[column] ?? '');
      if (last && last[0] === format) last[1] += 1;
      else runs.push([format ?? '', 1]);
    }
  }
  return runs;
}

/** Number formats of all cells, column by column. */
export function formatsIn({ look, rows, columns }: Pick<SheetDigest, 'look' | 'rows' | 'columns'>): string[] {
  const formats: string[] = [];
  // What a record says of lengths is not to be trusted beyond the sheet's own size.
  for (const [format, count] of look?.formats ?? [])
    for (let left = count; left > 0 && formats.length < rows * columns; left--) formats.push(format);
  return formats;
}
