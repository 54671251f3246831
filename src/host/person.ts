import type { CellStyle } from '../xlsx';
import { formatRect, MAX_COLUMNS, type Rect } from './model/address';
import { invalidArgument } from './model/host-error';
import { fold, rowOutline } from './model/outline';
import { refuseLocked, refuseProtected } from './model/protection';
import { contentBefore, writeInputs } from './model/read-write';
import type { Hyperlink, Sheet } from './model/sheet';
import type { Session } from './protocol/office-type';

/** One cell a person filled in: what was typed (null empties the cell), and what its look became. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** Absent: the content stays. */
  readonly input?: string | number | boolean | null | undefined;
  readonly look?: (style: CellStyle) => CellStyle;
}

/**
 * What a person does in the workbook's window, under the same rules as the add-in: to be called by a grid.
 * Everything throws `HostError` where Excel would refuse, and then has changed nothing.
 */
export class Person {
  constructor(private readonly session: Session) {}

  /** Types into cells; all of them or none. */
  edit(sheet: Sheet, edits: readonly CellEdit[]): void {
    const { workbook } = this.session;
    for (const { row, column, input } of edits) {
      if (typeof input === 'string' && input.length > 32_767) throw invalidArgument();
      refuseLocked(workbook, sheet, cellAt(row, column));
    }
    const changed = boundsOf(edits);
    if (!changed) return;
    const before = contentBefore(sheet, changed);
    for (const { row, column, input, look } of edits) {
      if (look) sheet.cells.setStyle(row, column, workbook.styles.with(sheet.cells.style(row, column), look));
      if (input === undefined) continue;
      writeInputs(workbook, sheet, cellAt(row, column), input ?? '');
      if (input === null) sheet.hyperlinks.delete(`${row},${column}`);
    }
    this.session.notice({
      kind: 'cells',
      sheetId: sheet.id,
      address: formatRect(changed),
      source: 'person',
      ...(edits.every(({ input }) => input === undefined) ? { isLookOnly: true } : {}),
      before,
    });
    this.session.calculate();
  }

  select(sheet: Sheet, rect: Rect): void {
    this.activate(sheet);
    this.session.workbook.selection = { sheet, rect };
    this.session.notice({ kind: 'selected', sheetId: sheet.id, address: formatRect(rect), source: 'person' });
  }

  /** Folds or unfolds grouped rows; not on a protected sheet. */
  foldRows(sheet: Sheet, rect: Rect, isFolded: boolean): void {
    refuseProtected(sheet);
    fold(rowOutline(sheet), { first: rect.row, count: rect.rows }, isFolded);
    this.session.notice({ kind: 'look', sheetId: sheet.id });
  }

  activate(sheet: Sheet): void {
    const { activeSheet } = this.session.workbook;
    if (activeSheet === sheet) return;
    this.session.workbook.activate(sheet);
    this.session.notice({ kind: 'activated', sheetId: sheet.id, left: activeSheet.id, source: 'person' });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.session.workbook.renameSheet(sheet, name);
    this.session.notice({ kind: 'sheets' });
  }

  addSheet(name: string, index: number): Sheet {
    const { workbook } = this.session;
    const sheet = workbook.addSheet(name);
    workbook.sheets.splice(index, 0, ...workbook.sheets.splice(-1));
    this.session.notice({ kind: 'sheets', added: sheet.id });
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    this.session.workbook.removeSheet(sheet);
    this.session.notice({ kind: 'sheets', deleted: sheet.id });
  }

  /** Puts a sheet before another, or at the end. */
  moveSheet(sheet: Sheet, before: Sheet | null): void {
    const { workbook } = this.session;
    const others = workbook.sheets.filter((other) => other !== sheet);
    workbook.moveSheet(sheet, before ? others.indexOf(before) : others.length);
    this.session.notice({ kind: 'sheets' });
  }

  /** Widths in characters, as Excel's own dialog has them. */
  setColumnWidths(sheet: Sheet, widths: ReadonlyMap<number, number>): void {
    for (const [column, width] of widths) sheet.columnWidths.set(column, width);
    this.session.notice({ kind: 'look', sheetId: sheet.id });
  }

  /** Follows the link of a cell within the workbook; gives an outside address back for the caller to open. */
  followLink(sheet: Sheet, row: number, column: number): string | null {
    const { workbook } = this.session;
    const place = placeOf(linkOf(sheet, row, column));
    if (place === null) return null;
    if (!place.startsWith('#')) return place;
    const target = workbook.locate(place.slice(1), sheet);
    workbook.activate(target.sheet);
    workbook.selection = target;
    const { id } = target.sheet;
    this.session.notice({ kind: 'selected', sheetId: id, address: formatRect(target.rect), source: 'api' });
    return null;
  }

  hasLink(sheet: Sheet, row: number, column: number): boolean {
    return placeOf(linkOf(sheet, row, column)) !== null;
  }
}

const HYPERLINK = /^=HYPERLINK\("((?:[^"]|"")*)"/i;

function linkOf(sheet: Sheet, row: number, column: number): Hyperlink | null {
  const written = HYPERLINK.exec(sheet.cells.formula(row, column) ?? '')?.[1];
  if (written !== undefined) return { target: written.replaceAll('""', '"') };
  return sheet.hyperlinks.get(`${row},${column}`) ?? null;
}

/** `#Sheet!A1` within the workbook, else an address outside it. */
function placeOf(link: Hyperlink | null): string | null {
  if (!link) return null;
  if (link.location !== undefined && link.location !== '') return `#${link.location}`;
  return link.target === '' ? null : link.target;
}

function cellAt(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}

function boundsOf(edits: readonly CellEdit[]): Rect | null {
  let top = Infinity;
  let bottom = -1;
  let left = MAX_COLUMNS;
  let right = -1;
  for (const { row, column } of edits) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
