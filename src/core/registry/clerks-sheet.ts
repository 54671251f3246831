import type { MappingChoice } from './mapping-choice';
import { isMemorySheet, isSteeringSheet, namesProgramSheet } from './program-sheets';
import type { RawSheet } from './raw';
import { listsIn } from './sheet-lists';

/** So many rows from the top tell whether a sheet holds a registry table. */
export const TELLING_ROWS = 40;

/**
 * Whether a sheet is the clerk's whatever a mark says: what is read as a registry table, steers the program or is its
 * memory. What the program writes repeats registry headers, under a title that says so; a sheet's name may be anyone's.
 */
export function isClerksSheet(sheet: RawSheet, choices: readonly MappingChoice[]): boolean {
  if (isSteeringSheet(sheet.name) || isMemorySheet(sheet.name)) return true;
  const [list] = listsIn(sheet, choices);
  if (!list) return false;
  const { isDecided, titles } = list.header;
  return isDecided || !namesProgramSheet(['', ...titles.slice(1)]);
}
