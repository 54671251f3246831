import { generatedKind, type GeneratedKind } from '../registry';

/** The hidden name of a generated sheet: its value holds the kind, the sheet's own id, the year, and a seal's word. */
export const SHEET_MARK = '_zhucun_sheet';
/** A sheet still being written; one that is found at the start of a run is left over from a crash. */
export const DRAFT_MARK = 'draft';
const SEALED = 'sealed';

export interface SheetMark {
  readonly kind: GeneratedKind | typeof DRAFT_MARK;
  /** null: of no year, or not known. */
  readonly year: number | null;
  readonly isSealed: boolean;
}

/**
 * What a mark says of the sheet that has it. A copy that a clerk made carries the original's id and so counts as
 * the clerk's own.
 */
export function readMark(formula: string, sheetId: string): SheetMark | null {
  const [kind, id, year, seal] = formula.replace(/^="?|^"|"$/g, '').split('|');
  if (kind === DRAFT_MARK) return { kind, year: null, isSealed: false };
  const known = generatedKind(kind);
  if (id !== sheetId || known === null) return null;
  return {
    kind: known,
    year: year === undefined || year === '' ? null : Number(year),
    isSealed: seal === SEALED,
  };
}

/** The kind alone. */
export function markedAs(formula: string, sheetId: string): SheetMark['kind'] | null {
  return readMark(formula, sheetId)?.kind ?? null;
}

export function markText(
  kind: GeneratedKind,
  sheetId: string,
  year: number | undefined,
  isSealed = false,
): string {
  return [kind, sheetId, year === undefined ? '' : String(year), ...(isSealed ? [SEALED] : [])].join('|');
}
