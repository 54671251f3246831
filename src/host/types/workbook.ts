import { parseRect } from '../model/address';
import { HostError, itemNotFound } from '../model/host-error';
import { DAYS_TO_1904 } from '../model/input';
import { of, officeType, type HostObject, type Session } from '../protocol/office-type';
import { application } from './application';
import { namedItems } from './named-item';
import { settings } from './setting';
import { tables } from './table';
import './range';
import type { RangeTarget } from './range-target';
import './range-areas';
import { worksheets } from './worksheet';

interface FunctionResult {
  readonly value: number;
}

const functionResult = officeType<FunctionResult>('FunctionResult', '1.2', {
  scalars: { Value: { get: ({ value }) => value }, Error: { get: () => null } },
});

/** Worksheet functions called from code; only those the add-in calls. */
const functions = officeType<object>('Functions', '1.2', {
  methods: {
    Date: {
      call: (_, [year, month, day], { workbook }) => {
        const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
        return of(functionResult, { value: workbook.date1904 ? serial - DAYS_TO_1904 : serial });
      },
    },
  },
});

function refusePassword(method: string, password: unknown): void {
  if (password === undefined || password === null || password === '') return;
  throw new HostError(
    'NotImplemented',
    `WorkbookProtection.${method} with a password is not implemented by the embedded host.`,
  );
}

const protection = officeType<object>('WorkbookProtection', '1.7', {
  scalars: { Protected: { get: (_, { workbook }) => workbook.isStructureProtected } },
  methods: {
    Protect: {
      call: (_, [password], { workbook }) => {
        refusePassword('protect', password);
        workbook.isStructureProtected = true;
      },
    },
    Unprotect: {
      call: (_, [password], { workbook }) => {
        refusePassword('unprotect', password ?? workbook.passwordLock);
        workbook.isStructureProtected = false;
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
const workbook = officeType<object>('Workbook', '1.1', {
  scalars: { Name: { since: '1.7', get: (_, session) => session.workbook.name } },
  objects: {
    Worksheets: { open: () => of(worksheets, {}) },
    Names: { open: (_, session) => of(namedItems, { workbook: session.workbook, sheet: null }) },
    Tables: { open: (_, session) => of(tables, { workbook: session.workbook, sheet: null }) },
    Application: { open: () => of(application, {}) },
    Functions: { since: '1.2', open: () => of(functions, {}) },
    Settings: { since: '1.4', open: (_, session) => of(settings, session.workbook) },
    Protection: { since: '1.7', open: () => of(protection, {}) },
  },
  methods: {
    _GetRangeForEventByReferenceId: {
      since: '1.8',
      call: (_, [reference], session) => {
        const range = rangeOfEvent(reference, session);
        if (!range) throw itemNotFound();
        return range;
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      since: '1.8',
      call: (_, [reference], session) => rangeOfEvent(reference, session),
    },
    GetSelectedRange: { call: (_, __, session) => of('Range', selected(session)) },
    GetSelectedRanges: {
      since: '1.9',
      call: (_, __, session) => {
        const { sheet, rect } = selected(session);
        return of('RangeAreas', { sheet, rects: [rect] });
      },
    },
    GetActiveCell: {
      since: '1.7',
      call: (_, __, session) => {
        const { selection, activeSheet } = session.workbook;
        const corner = selection?.sheet === activeSheet ? selection.rect : { row: 0, column: 0 };
        return of('Range', {
          sheet: activeSheet,
          rect: { row: corner.row, column: corner.column, rows: 1, columns: 1 },
        });
      },
    },
  },
});

/** What is selected on the sheet in front. */
function selected({ workbook: { selection, activeSheet } }: Session): RangeTarget {
  const rect = selection?.sheet === activeSheet ? selection.rect : { row: 0, column: 0, rows: 1, columns: 1 };
  return { sheet: activeSheet, rect };
}

/** The cells that an event told of; null when their sheet is gone. */
function rangeOfEvent(reference: unknown, { workbook: { sheets } }: Session): HostObject | null {
  const [sheetId, address = ''] = String(reference).split('!');
  const sheet = sheets.find(({ id }) => id === sheetId);
  const rect = parseRect(address);
  return sheet && rect ? of('Range', { sheet, rect }) : null;
}

/** The root of every request. */
export function workbookObject(): HostObject {
  return of(workbook, {});
}

/** Excel's own name for a request that is too large. */
export function payloadTooLarge(direction: 'Request' | 'Response', bytes: number): HostError {
  return new HostError(
    `${direction}PayloadSizeLimitExceeded`,
    `The ${direction.toLowerCase()} payload of ${bytes} bytes has exceeded the limit.`,
  );
}
