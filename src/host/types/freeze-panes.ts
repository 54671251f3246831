import { MAX_COLUMNS, MAX_ROWS, parseRect } from '../model/address';
import { generalException, invalidArgument } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import { isHostObject, of, officeType, type Session } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const freezePanes = officeType<Sheet>('WorksheetFreezePanes', '1.7', {
  methods: {
    FreezeRows: { call: (sheet, [count], session) => freeze(sheet, countOf(count), 0, session) },
    FreezeColumns: { call: (sheet, [count], session) => freeze(sheet, 0, countOf(count), session) },
    FreezeAt: {
      call: (sheet, [corner], session) => {
        const rect =
          typeof corner === 'string'
            ? parseRect(corner)
            : isHostObject(corner)
              ? (corner.target as RangeTarget).rect
              : null;
        if (!rect) throw invalidArgument();
        freeze(sheet, rect.row + rect.rows, rect.column + rect.columns, session);
      },
    },
    Unfreeze: { call: (sheet, _, session) => freeze(sheet, 0, 0, session) },
    GetLocationOrNullObject: {
      call: (sheet) => {
        const { frozenRows, frozenColumns } = sheet;
        if (frozenRows === 0 && frozenColumns === 0) return null;
        return of('Range', {
          sheet,
          rect: { row: 0, column: 0, rows: frozenRows || MAX_ROWS, columns: frozenColumns || MAX_COLUMNS },
        });
      },
    },
  },
});

function countOf(count: unknown): number {
  if (!Number.isInteger(count) || Number(count) < 0) throw invalidArgument();
  return Number(count);
}

/** Excel freezes what it shows: https://github.com/OfficeDev/office-js/issues/1463 */
function freeze(sheet: Sheet, rows: number, columns: number, session: Session): void {
  if (sheet.visibility !== 'Visible') throw generalException();
  if (rows >= MAX_ROWS && columns >= MAX_COLUMNS) throw invalidArgument();
  sheet.frozenRows = rows < MAX_ROWS ? rows : 0;
  sheet.frozenColumns = columns < MAX_COLUMNS ? columns : 0;
  session.notice({ kind: 'look', sheetId: sheet.id });
}
