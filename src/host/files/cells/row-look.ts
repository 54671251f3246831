import { withAttributes, type RowLook } from '../../../xlsx';
import type { Sheet } from '../../model/sheet';

const PLAIN: RowLook = { height: undefined, isHidden: false, outlineLevel: 0, isFolded: false };

export function lookOf(sheet: Sheet, folded: ReadonlySet<number>, row: number): RowLook {
  return {
    height: sheet.rowHeights.get(row),
    isHidden: sheet.hiddenRows.has(row),
    outlineLevel: sheet.outlineLevels.get(row) ?? 0,
    isFolded: folded.has(row),
  };
}

/** Whether a row still looks as it says in the file. */
export function isSameLook(look: RowLook, before: RowLook | null): boolean {
  const { height, isHidden, outlineLevel, isFolded } = before ?? PLAIN;
  return (
    look.height === height &&
    look.isHidden === isHidden &&
    look.outlineLevel === outlineLevel &&
    look.isFolded === isFolded
  );
}

/** The tag of a row that is new to the file, not closed; most look like any other. */
export function newRowTag(row: number, look: RowLook): string {
  return isSameLook(look, null) ? `<row r="${row + 1}">` : rowTag('<row>', row, look);
}

/**
 * A row's tag at its place, not closed. `look` is null where it stays; a row that has got other cells no longer says
 * how far they reach.
 */
export function rowTag(tag: string, row: number, look: RowLook | null, hasOtherCells = false): string {
  return withAttributes(tag.endsWith('/>') ? `${tag.slice(0, -2)}>` : tag, {
    r: row + 1,
    ...(hasOtherCells ? { spans: null } : {}),
    ...(look && {
      ht: look.height ?? null,
      customHeight: look.height === undefined ? null : 1,
      hidden: look.isHidden ? 1 : null,
      outlineLevel: look.outlineLevel > 0 ? look.outlineLevel : null,
      collapsed: look.isFolded ? 1 : null,
    }),
  });
}
