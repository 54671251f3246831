import { accessDenied, HostError } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import { officeType } from '../protocol/office-type';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtection = officeType<Sheet>('WorksheetProtection', '1.2', {
  scalars: { Protected: { get: (sheet) => sheet.protection !== null } },
  methods: {
    Protect: {
      call: (sheet, [options, password], session) => {
        if (sheet.protection) throw accessDenied();
        if (isGiven(options) || isGiven(password)) throw notImplemented('protect with options or a password');
        sheet.protection = { sheet: true };
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
    Unprotect: {
      call: (sheet, [password], session) => {
        if (isGiven(password) || sheet.passwordLock !== null)
          throw notImplemented('unprotect with a password');
        sheet.protection = null;
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
  },
});

function isGiven(argument: unknown): boolean {
  return argument !== undefined && argument !== null && argument !== '';
}

function notImplemented(what: string): HostError {
  return new HostError(
    'NotImplemented',
    `WorksheetProtection.${what} is not implemented by the embedded host.`,
  );
}
