import { isInside, parseRect, type Rect, MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { colourDigits } from '../model/colours';
import { invalidArgument, itemNotFound } from '../model/host-error';
import { columnOutline, rowOutline, showLevels } from '../model/outline';
import { refuseProtected } from '../model/protection';
import type { Sheet } from '../model/sheet';
import { ANY_SHEET } from '../protocol/event-register';
import { eventMethods } from '../protocol/events';
import { type HostObject, of, officeType, type ScalarMember } from '../protocol/office-type';
import type { Session } from '../protocol/office-type';
import { charts } from './chart';
import { autoFilter } from './auto-filter';
import { freezePanes } from './freeze-panes';
import { namedItems } from './named-item';
import { neighbours, present, shownOf } from './neighbours';
import { horizontalPageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { findAll } from './range-search';
import { tables } from './table';
import { worksheetProtection } from './worksheet-protection';

const WHOLE: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

function inside(sheet: Sheet, ...numbers: readonly unknown[]): HostObject {
  if (!numbers.every(Number.isInteger)) throw invalidArgument();
  const [row = 0, column = 0, rows = 0, columns = 0] = numbers as number[];
  const rect = { row, column, rows, columns };
  if (!isInside(rect)) throw invalidArgument();
  return of('Range', { sheet, rect });
}

function usedRange(sheet: Sheet, valuesOnly: unknown) {
  const rect = sheet.cells.used(valuesOnly === true);
  return rect && of('Range', { sheet, rect });
}

function named(sheet: Sheet, name: string, session: Session): Rect | null {
  const item = sheet.names.get(name) ?? session.workbook.names.get(name);
  if (!item) return null;
  const located = session.workbook.locate(item.formula.replace(/^=/, ''), sheet);
  return located.sheet === sheet ? located.rect : null;
}

/** Says which sheet is active now; a window may have shown another meanwhile, even where it is the same as before. */
function noticeActive(before: Sheet, session: Session): void {
  const { id } = session.workbook.activeSheet;
  session.notice({ kind: 'activated', sheetId: id, left: before.id, source: 'api' });
}

const gridlines: ScalarMember<Sheet> = {
  since: '1.8',
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value, session) => {
    sheet.showGridlines = value === true;
    session.notice({ kind: 'look', sheetId: sheet.id });
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
officeType<Sheet>('Worksheet', '1.1', {
  id: (sheet) => ({ Id: sheet.id }),
  scalars: {
    /** Points. */
    StandardHeight: { since: '1.7', get: () => 15 },
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, session) => {
        session.workbook.renameSheet(sheet, String(value));
        session.notice({ kind: 'sheets' });
      },
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, session) => {
        const { sheets } = session.workbook;
        if (typeof value !== 'number' || value < 0 || value >= sheets.length) throw invalidArgument();
        session.workbook.moveSheet(sheet, value);
        session.notice({ kind: 'sheets' });
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, session) => {
        if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw invalidArgument();
        const { activeSheet } = session.workbook;
        session.workbook.showSheet(sheet, value);
        session.notice({ kind: 'sheets' });
        if (session.workbook.activeSheet !== activeSheet) noticeActive(activeSheet, session);
      },
    },
    TabColor: {
      since: '1.7',
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, session) => {
        // No text is no colour of its own.
        sheet.tabColor = value === '' ? '' : `#${colourDigits(value)}`;
        session.notice({ kind: 'sheets' });
      },
    },
    ShowGridlines: gridlines,
  },
  objects: {
    Names: { since: '1.4', open: (sheet, { workbook }) => of(namedItems, { workbook, sheet }) },
    Charts: { open: (sheet, { workbook }) => of(charts, { workbook, sheet }) },
    Tables: { open: (sheet, { workbook }) => of(tables, { workbook, sheet }) },
    AutoFilter: {
      since: '1.9',
      open: (sheet, { workbook }) => of(autoFilter, { workbook, sheet, table: null }),
    },
    Protection: { since: '1.2', open: (sheet) => of(worksheetProtection, sheet) },
    FreezePanes: { since: '1.7', open: (sheet) => of(freezePanes, sheet) },
    PageLayout: { since: '1.9', open: (sheet) => of(pageLayout, sheet) },
    HorizontalPageBreaks: { since: '1.9', open: (sheet) => of(horizontalPageBreaks, sheet) },
  },
  methods: {
    GetRange: {
      call: (sheet, [address], session) => {
        if (address === undefined || address === null) return of('Range', { sheet, rect: WHOLE });
        if (typeof address !== 'string') throw invalidArgument();
        const rest = address.replace(/^.*!/, '');
        const rect = parseRect(rest) ?? named(sheet, rest, session);
        if (!rect) throw invalidArgument();
        return of('Range', { sheet, rect });
      },
    },
    GetRanges: {
      since: '1.9',
      call: (sheet, [address]) => {
        // Excel takes no longer text here.
        if (typeof address !== 'string' || address.length > 8192) throw invalidArgument();
        const rects = address.split(',').map((area) => parseRect(area.trim().replace(/^.*!/, '')));
        if (!rects.every((rect) => rect !== null)) throw invalidArgument();
        return of('RangeAreas', { sheet, rects });
      },
    },
    GetRangeByIndexes: {
      since: '1.7',
      call: (sheet, [row, column, rows, columns]) => {
        return inside(sheet, row, column, rows, columns);
      },
    },
    GetCell: {
      call: (sheet, [row, column]) => inside(sheet, row, column, 1, 1),
    },
    GetUsedRange: {
      call: (sheet, [valuesOnly]) =>
        usedRange(sheet, valuesOnly) ??
        of('Range', { sheet, rect: { row: 0, column: 0, rows: 1, columns: 1 } }),
    },
    GetUsedRangeOrNullObject: { since: '1.4', call: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) },
    FindAll: {
      since: '1.9',
      call: (sheet, args, session) => {
        const found = findAll(sheet, WHOLE, args, session);
        if (!found) throw itemNotFound();
        return found;
      },
    },
    FindAllOrNullObject: {
      since: '1.9',
      call: (sheet, args, session) => findAll(sheet, WHOLE, args, session),
    },
    ...neighbours,
    ShowOutlineLevels: {
      since: '1.10',
      call: (sheet, [rowLevels, columnLevels], session) => {
        // 0 leaves rows, or columns, as they are.
        for (const levels of [rowLevels, columnLevels])
          if (!Number.isInteger(levels) || Number(levels) < 0 || Number(levels) > 8) throw invalidArgument();
        refuseProtected(sheet);
        if (rowLevels !== 0) showLevels(rowOutline(sheet), Number(rowLevels));
        if (columnLevels !== 0) showLevels(columnOutline(sheet), Number(columnLevels));
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
    Activate: {
      call: (sheet, _, session) => {
        const { activeSheet } = session.workbook;
        session.workbook.activate(sheet);
        noticeActive(activeSheet, session);
      },
    },
    Delete: {
      call: (sheet, _, session) => {
        const { activeSheet } = session.workbook;
        session.workbook.removeSheet(sheet);
        session.notice({ kind: 'sheets', deleted: sheet.id });
        if (session.workbook.activeSheet !== activeSheet) noticeActive(activeSheet, session);
      },
    },
    ...eventMethods(({ id }) => id, {
      DataChanged: '1.7',
      SelectionChanged: '1.7',
      Activated: '1.7',
      Deactivated: '1.7',
      Calculated: '1.8',
    }),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheets = officeType<object>('WorksheetCollection', '1.1', {
  items: (_, { workbook }) => workbook.sheets.map((sheet) => of('Worksheet', sheet)),
  item: (_, key, { workbook }) => {
    const sheet = workbook.findSheet(String(key));
    if (!sheet) throw itemNotFound();
    return of('Worksheet', sheet);
  },
  methods: {
    GetItem: {
      call: (_, [key], { workbook }) => {
        const sheet = workbook.findSheet(String(key));
        if (!sheet) throw itemNotFound();
        return of('Worksheet', sheet);
      },
    },
    GetItemOrNullObject: {
      since: '1.4',
      call: (_, [key], { workbook }) => {
        const sheet = workbook.findSheet(String(key));
        return sheet && of('Worksheet', sheet);
      },
    },
    GetActiveWorksheet: { call: (_, __, { workbook }) => of('Worksheet', workbook.activeSheet) },
    GetFirst: {
      since: '1.5',
      call: (_, [visibleOnly], { workbook }) => present(shownOf(workbook.sheets, visibleOnly)[0]),
    },
    GetLast: {
      since: '1.5',
      call: (_, [visibleOnly], { workbook }) => present(shownOf(workbook.sheets, visibleOnly).at(-1)),
    },
    GetCount: {
      since: '1.4',
      call: (_, [visibleOnly], { workbook }) => shownOf(workbook.sheets, visibleOnly).length,
    },
    Add: {
      call: (_, [name], session) => {
        const sheet = session.workbook.addSheet(typeof name === 'string' ? name : undefined);
        sheet.summaryBelow = !session.outlineAbove;
        session.notice({ kind: 'sheets', added: sheet.id });
        return of('Worksheet', sheet);
      },
    },
    ...eventMethods(() => ANY_SHEET, {
      DataChanged: '1.9',
      SelectionChanged: '1.9',
      Activated: '1.7',
      Deactivated: '1.7',
      Added: '1.7',
      Deleted: '1.7',
      Calculated: '1.8',
    }),
  },
});
