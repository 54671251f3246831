import { GENERATED_KINDS, type GeneratedKind } from './plan';

/** The hidden name of a generated sheet: its value holds the kind and the sheet's own id. */
export const SHEET_MARK = '_zhucun_sheet';
/** A sheet still being written; one that is found at the start of a run is left over from a crash. */
export const DRAFT_MARK = 'draft';

/**
 * What a mark says of the sheet that has it. A copy that a clerk made carries the original's id and so counts as
 * the clerk's own.
 */
export function markedAs(formula: string, sheetId: string): GeneratedKind | typeof DRAFT_MARK | null {
  const [kind, id] = formula.replace(/^="?|^"|"$/g, '').split('|');
  if (kind === DRAFT_MARK) return DRAFT_MARK;
  if (id !== sheetId) return null;
  return GENERATED_KINDS.find((known) => known === kind) ?? null;
}
