import { generatedKind, type GeneratedKind } from '../registry';

/** The hidden name of a generated sheet. */
export const SHEET_MARK = '_zhucun_sheet';
const SEALED = 'sealed';
const BETWEEN = '|';

/**
 * What a sheet's hidden name says of it. Whoever has the file may write such a name: it tells how a sheet is read,
 * and only with the workbook's own register whether it is ours to replace.
 */
export interface SheetMark {
  readonly kind: GeneratedKind;
  /** null: of no year, or not known. */
  readonly year: number | null;
  readonly isSealed: boolean;
}

/** What a mark says of the sheet that has it; a copy that a clerk made carries the original's id and so says nothing. */
export function readMark(formula: string, sheetId: string): SheetMark | null {
  const [kind, id, year, seal] = markIn(formula).split(BETWEEN);
  const known = generatedKind(kind);
  if (id !== sheetId || known === null) return null;
  return {
    kind: known,
    year: year === undefined || !/^\d{1,4}$/.test(year) ? null : Number(year),
    isSealed: seal === SEALED,
  };
}

/** The mark as it was written, from the formula that Excel makes of it. */
export function markIn(formula: string): string {
  return formula.replace(/^="?|^"|"$/g, '');
}

/** The kind alone. */
export function markedAs(formula: string, sheetId: string): SheetMark['kind'] | null {
  return readMark(formula, sheetId)?.kind ?? null;
}

/** What a mark says, and `check` of it: the value by which a workbook knows the marks that were made there. */
export function markText(
  sheetId: string,
  { kind, year, isSealed }: SheetMark,
  check: (said: string) => string,
): string {
  const said = [kind, sheetId, year ?? '', isSealed ? SEALED : ''].join(BETWEEN);
  return said + BETWEEN + check(said);
}
