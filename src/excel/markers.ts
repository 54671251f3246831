import {
  DRAFT_MARK,
  markText,
  readMark,
  SHEET_MARK,
  type GeneratedKind,
  type SheetMark,
} from '../core/report';

/** A generated sheet is known by a hidden name of its own, not by its sheet name. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly position: number;
  readonly isHidden: boolean;
  readonly kind: SheetMark['kind'] | null;
  readonly year: number | null;
  readonly isSealed: boolean;
}

function mark(sheet: Excel.Worksheet, text: string): void {
  const name = sheet.names.add(SHEET_MARK, `="${text}"`);
  name.visible = false;
}

/** To be queued together with the sheet's creation, so that no draft is ever without its mark. */
export function markDraft(sheet: Excel.Worksheet): void {
  mark(sheet, DRAFT_MARK);
}

/** Makes a finished draft a sheet like any other. */
export function unmark(sheet: Excel.Worksheet): void {
  sheet.names.getItem(SHEET_MARK).delete();
}

/** Turns a finished draft into the generated sheet of its kind. */
export function remark(
  sheet: Excel.Worksheet,
  sheetId: string,
  kind: GeneratedKind,
  year: number | undefined,
): void {
  unmark(sheet);
  mark(sheet, markText(kind, sheetId, year));
}

/** The sheet is of a sealed year from now on. */
export function markSealed(sheet: Excel.Worksheet, sheetId: string, kind: GeneratedKind, year: number): void {
  unmark(sheet);
  mark(sheet, markText(kind, sheetId, year, true));
}

/** Every sheet of the workbook with what its marker says. One or two round trips. */
export async function readMarkers(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/position,items/visibility');
  await context.sync();
  const marked = sheets.items.map((sheet) => ({
    sheet,
    marker: sheet.names.getItemOrNullObject(SHEET_MARK).load('value,formula'),
  }));
  await context.sync();
  return marked.map(({ sheet, marker }) => {
    const said = marker.isNullObject ? null : readMark(String(marker.formula), sheet.id);
    const { kind = null, year = null, isSealed = false } = said ?? {};
    const isHidden = sheet.visibility !== 'Visible';
    return { sheet, name: sheet.name, position: sheet.position, isHidden, kind, year, isSealed };
  });
}
