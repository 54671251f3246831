import type { GeneratedKind } from '../core/report';
import { GENERATED_KINDS } from '../core/report';

/**
 * A generated sheet is known by a hidden name of its own, not by its sheet name. The name's value holds the
 * kind and the sheet's id: a copy that a clerk made carries the original's id and so counts as the clerk's own.
 */
const MARKER = '_zhucun_sheet';
/** A sheet still being written; one that is found at the start of a run is left over from a crash. */
const DRAFT = 'draft';

export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly position: number;
  readonly kind: GeneratedKind | typeof DRAFT | null;
}

function mark(sheet: Excel.Worksheet, text: string): void {
  const name = sheet.names.add(MARKER, `="${text}"`);
  name.visible = false;
}

/** Generated sheets that the next check reads again. */
export const READ_BACK: ReadonlySet<MarkedSheet['kind']> = new Set(['returnRecord']);

/** To be queued together with the sheet's creation, so that no draft is ever without its mark. */
export function markDraft(sheet: Excel.Worksheet): void {
  mark(sheet, DRAFT);
}

/** Turns a finished draft into the generated sheet of its kind. */
export function remark(sheet: Excel.Worksheet, sheetId: string, kind: GeneratedKind): void {
  sheet.names.getItem(MARKER).delete();
  mark(sheet, `${kind}|${sheetId}`);
}

/** Every sheet of the workbook with what its marker says. One or two round trips. */
export async function readMarkers(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/position');
  await context.sync();
  const marked = sheets.items.map((sheet) => ({
    sheet,
    marker: sheet.names.getItemOrNullObject(MARKER).load('value,formula'),
  }));
  await context.sync();
  return marked.map(({ sheet, marker }) => ({
    sheet,
    name: sheet.name,
    position: sheet.position,
    kind: marker.isNullObject ? null : kindOf(String(marker.formula), sheet.id),
  }));
}

function kindOf(formula: string, sheetId: string): MarkedSheet['kind'] {
  const [kind, id] = formula.replace(/^="|"$/g, '').split('|');
  if (kind === DRAFT) return DRAFT;
  if (id !== sheetId) return null;
  return GENERATED_KINDS.find((known) => known === kind) ?? null;
}
