import { MAX_ROWS, type Rect } from './address';

/** Whole rows put in above row `at` (0-based), or, where `count` is negative, taken out from `at` on. */
export interface RowShift {
  readonly at: number;
  readonly count: number;
}

/** Texts and bracketed parts, which stay; else a reference with the sheet that it names, if any. */
const TOKEN =
  /"(?:[^"]|"")*"?|\[[^\]]*\]?|(?<prefix>'(?<quoted>(?:[^']|''){1,255})'!|(?<plain>[\p{L}_][\p{L}\p{N}_.]{0,254})!)?(?<![\p{L}\p{N}_.$])(?<reference>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/** Where a row is after the shift; null where it was taken out. */
export function movedRow(row: number, { at, count }: RowShift): number | null {
  if (row < at) return row;
  if (count < 0 && row < at - count) return null;
  return row + count;
}

/** Where a block is after the shift; null where all of it was taken out or pushed off the sheet. */
export function movedRect(rect: Rect, shift: RowShift): Rect | null {
  const rows = movedSpan(rect.row, rect.row + rect.rows - 1, shift);
  return rows && { ...rect, row: rows.top, rows: rows.bottom - rows.top + 1 };
}

function movedSpan(top: number, bottom: number, shift: RowShift): { top: number; bottom: number } | null {
  const { at, count } = shift;
  const first = movedRow(top, shift) ?? at;
  const last = movedRow(bottom, shift) ?? at - 1;
  // Whole columns stay whole.
  const end = bottom === MAX_ROWS - 1 ? bottom : Math.min(last, MAX_ROWS - 1);
  return first <= end && !(count < 0 && top >= at && bottom < at - count)
    ? { top: first, bottom: end }
    : null;
}

/** A formula, or a list of addresses, with what it says of the shifted sheet brought after. */
export function movedReferences(
  formula: string,
  shift: RowShift,
  isShifted: (sheet: string | null) => boolean,
): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { prefix, quoted, plain, reference } = rest.at(-1) as Record<string, string | undefined>;
    if (reference === undefined || !isShifted(quoted?.replaceAll("''", "'") ?? plain ?? null)) return token;
    return (prefix ?? '') + movedReference(reference, shift);
  });
}

function movedReference(reference: string, shift: RowShift): string {
  const rows = [...reference.matchAll(/\d+/g)].map(([digits]) => Number(digits) - 1);
  const [first = 0, second = first] = rows;
  const span = movedSpan(Math.min(first, second), Math.max(first, second), shift);
  if (!span) return '#REF!';
  const moved = first <= second ? [span.top, span.bottom] : [span.bottom, span.top];
  let index = 0;
  return reference.replace(/\d+/g, () => String((moved[index++] ?? 0) + 1));
}
