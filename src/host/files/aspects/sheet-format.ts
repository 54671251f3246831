import { columnOutline, deepest, rowOutline } from '../../model/outline';
import type { Sheet } from '../../model/sheet';
import type { Aspect } from '../aspect';
import { numberIn, retagged, tagOf } from './markup';

const FORMAT = 'sheetFormatPr';
/** In points, in the font of a new workbook. */
const NEW = `<${FORMAT} defaultRowHeight="15"/>`;

/** What holds for all of a sheet: how tall rows are, and for how many levels of groups there must be room. */
export const sheetFormat: Aspect = {
  read: () => undefined,

  state: levelsOf,

  write({ xml }, sheet) {
    const before = xml.first(FORMAT) ?? NEW;
    const changed = Object.entries(levelsOf(sheet)).filter(
      ([name, levels]) => (numberIn(tagOf(before), name) ?? 0) !== levels,
    );
    const attributes = Object.fromEntries(changed.map(([name, levels]) => [name, levels || null]));
    xml.put(FORMAT, changed.length === 0 ? before : retagged(before, attributes));
  },
};

function levelsOf(sheet: Sheet): Readonly<Record<string, number>> {
  return {
    outlineLevelRow: deepest(rowOutline(sheet)),
    outlineLevelCol: deepest(columnOutline(sheet)),
  };
}
