import { findHeader, headerAt, type FoundHeader } from './find-header';
import { textsOfRow } from './header-candidates';
import { headerRows } from './header-rows';
import type { MappingChoice } from './mapping-choice';
import type { RawSheet } from './raw';
import { numberingBelow, repeatedAt, topOfTitles, type RepeatedRows } from './repeated-header';

/** One list of a sheet. Rows are indexes of the used range. */
export interface SheetList {
  readonly header: FoundHeader;
  /** The row after the list's last one. */
  readonly end: number;
  /** Rows in it that say the header again, or number its columns, with the titles that stand over such a header. */
  readonly repeated: readonly RepeatedRows[];
}

/**
 * The lists of a sheet from the top down: most sheets hold one, some repeat its header on every page or for every
 * village, and some hold another kind of list below the first. Empty where no header is found.
 */
export function listsIn(sheet: RawSheet, choices: readonly MappingChoice[] = []): readonly SheetList[] {
  const first = findHeader(sheet, choices);
  if (!first) return [];
  const lists: SheetList[] = [];
  let header = first;
  let repeated = numberingBelow(sheet, first.lastRow);
  let told = first.lastRow;
  for (const row of headerRows(sheet, first.lastRow + 1)) {
    if (row <= told) continue;
    const again = repeatedAt(sheet, header, row);
    if (again) {
      repeated.push(...again);
      told = again.at(-1)?.last ?? row;
      continue;
    }
    const top = topOfTitles(sheet, row, header.lastRow + 1);
    const titles = [sheet.name, ...rowsBetween(top, row).flatMap((title) => textsOfRow(sheet, title))];
    const other = headerAt(sheet, row, titles, choices);
    if (!other) continue;
    lists.push({ header, end: top, repeated });
    header = other;
    repeated = numberingBelow(sheet, other.lastRow);
    told = other.lastRow;
  }
  return [...lists, { header, end: sheet.rowCount, repeated }];
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
