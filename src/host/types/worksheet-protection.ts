import { accessDenied, HostError, invalidArgument } from '../model/host-error';
import type { SheetProtection } from '../model/protection-model';
import type { Sheet } from '../model/sheet';
import { officeType } from '../protocol/office-type';

/** Options that say in a file the same as here: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
const RIGHTS = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const satisfies Readonly<Record<string, keyof SheetProtection>>;

/** Options that a file states the other way round: what is protected. */
const LOCKS = { allowEditObjects: 'objects', allowEditScenarios: 'scenarios' } as const;

const SELECTION = 'selectionMode';
/** Whether locked and unlocked cells can be selected. */
const SELECTIONS: Readonly<Record<string, readonly [locked: boolean, unlocked: boolean]>> = {
  Normal: [true, true],
  Unlocked: [false, true],
  None: [false, false],
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtection = officeType<Sheet>('WorksheetProtection', '1.2', {
  scalars: {
    Protected: { get: (sheet) => sheet.protection !== null },
    Options: { get: ({ protection }) => protection && optionsOf(protection) },
  },
  methods: {
    Protect: {
      call: (sheet, [options, password], session) => {
        if (sheet.protection) throw accessDenied();
        if (isGiven(password)) throw notImplemented('protect with a password');
        sheet.protection = protectionOf(isGiven(options) ? options : {});
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
    Unprotect: {
      call: (sheet, [password], session) => {
        if (isGiven(password) || sheet.protection?.hasPassword === true)
          throw notImplemented('unprotect with a password');
        sheet.protection = null;
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
  },
});

function protectionOf(options: unknown): SheetProtection {
  if (typeof options !== 'object' || options === null) throw invalidArgument();
  const given = options as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((key) => !(key in RIGHTS) && !(key in LOCKS) && key !== SELECTION);
  if (unknown !== undefined) throw invalidArgument();
  const selection = given[SELECTION] ?? 'Normal';
  const mode = typeof selection === 'string' ? SELECTIONS[selection] : undefined;
  if (!mode) throw invalidArgument();
  return {
    selectLockedCells: mode[0],
    selectUnlockedCells: mode[1],
    ...Object.fromEntries(Object.entries(RIGHTS).map(([name, right]) => [right, given[name] === true])),
    ...Object.fromEntries(Object.entries(LOCKS).map(([name, lock]) => [lock, given[name] !== true])),
  };
}

function optionsOf(protection: SheetProtection): Readonly<Record<string, unknown>> {
  const { selectLockedCells = true, selectUnlockedCells = true } = protection;
  return {
    ...Object.fromEntries(Object.entries(RIGHTS).map(([name, right]) => [name, protection[right] === true])),
    ...Object.fromEntries(Object.entries(LOCKS).map(([name, lock]) => [name, protection[lock] !== true])),
    [SELECTION]: selectLockedCells ? 'Normal' : selectUnlockedCells ? 'Unlocked' : 'None',
  };
}

function isGiven(argument: unknown): boolean {
  return argument !== undefined && argument !== null && argument !== '';
}

function notImplemented(what: string): HostError {
  return new HostError(
    'NotImplemented',
    `WorksheetProtection.${what} is not implemented by the embedded host.`,
  );
}
