import { HostError } from '../model/host-error';
import { of, officeType, type HostObject } from '../protocol/office-type';
import { namedItems } from './named-item';
import { tables } from './table';
import './range';
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
        return of(functionResult, { value: workbook.date1904 ? serial - 1462 : serial });
      },
    },
  },
});

const application = officeType<object>('Application', '1.1', {
  scalars: { CalculationMode: { get: () => 'Automatic' } },
  methods: {
    Calculate: { call: (_, __, session) => session.calculate() },
    // Hints to a real Excel; there is no screen and no background calculation to suspend here.
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
});

const protection = officeType<object>('WorkbookProtection', '1.7', {
  scalars: { Protected: { get: (_, { workbook }) => workbook.isStructureProtected } },
  methods: {
    Protect: {
      call: (_, __, { workbook }) => {
        workbook.isStructureProtected = true;
      },
    },
    Unprotect: {
      call: (_, __, { workbook }) => {
        workbook.isStructureProtected = false;
      },
    },
  },
});

interface SettingTarget {
  readonly key: string;
}

const setting = officeType<SettingTarget>('Setting', '1.4', {
  id: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { workbook }) => workbook.settings.get(key),
      set: ({ key }, value, { workbook }) => {
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: {
      call: ({ key }, _, { workbook }) => {
        workbook.settings.delete(key);
      },
    },
  },
});

const settings = officeType<object>('SettingCollection', '1.4', {
  items: (_, { workbook }) => [...workbook.settings.keys()].map((key) => of(setting, { key })),
  item: (_, key) => of(setting, { key: String(key) }),
  methods: {
    GetItemOrNullObject: {
      call: (_, [key], { workbook }) =>
        workbook.settings.has(String(key)) ? of(setting, { key: String(key) }) : null,
    },
    Add: {
      call: (_, [key, value], { workbook }) => {
        workbook.settings.set(String(key), value);
        return of(setting, { key: String(key) });
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
    Protection: { since: '1.7', open: () => of(protection, {}) },
    Settings: { since: '1.4', open: () => of(settings, {}) },
  },
  methods: {
    GetSelectedRange: {
      call: (_, __, session) => {
        const { selection, activeSheet } = session.workbook;
        const rect =
          selection?.sheet === activeSheet ? selection.rect : { row: 0, column: 0, rows: 1, columns: 1 };
        return of('Range', { sheet: activeSheet, rect });
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

/** The root of every request. */
export function workbookObject(): HostObject {
  return of(workbook, {});
}

/** Excel's own name for a request that is too large. */
export function payloadTooLarge(direction: 'Request' | 'Response', bytes: number): HostError {
  return new HostError(
    `${direction}PayloadSizeLimitExceeded`,
    `The ${direction.toLowerCase()} payload of ${String(bytes)} bytes has exceeded the limit.`,
  );
}
