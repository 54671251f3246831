import { MAX_COLUMNS, MAX_ROWS, type Rect } from './address';
import { accessDenied } from './host-error';
import type { SheetProtection } from './protection-model';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** What may be allowed on a protected sheet; everything else about it is fixed. */
type Right = Extract<
  keyof SheetProtection,
  'autoFilter' | 'formatCells' | 'formatColumns' | 'formatRows' | 'insertHyperlinks'
>;

/** Throws AccessDenied on a protected sheet that does not allow this; without a right it is never allowed. */
export function refuseProtected({ protection }: Sheet, right?: Right): void {
  if (protection && (right === undefined || protection[right] !== true)) throw accessDenied();
}

/** Throws AccessDenied where a protected sheet has a locked cell: each is, unless its style unlocks it. */
export function refuseLocked(workbook: Workbook, sheet: Sheet, rect: Rect): void {
  if (!sheet.protection) return;
  for (let row = rect.row; row < Math.min(rect.row + rect.rows, MAX_ROWS); row++) {
    for (let column = rect.column; column < Math.min(rect.column + rect.columns, MAX_COLUMNS); column++) {
      const { protection } = workbook.styles.get(sheet.cells.style(row, column));
      if (protection?.locked !== false) throw accessDenied();
    }
  }
}
