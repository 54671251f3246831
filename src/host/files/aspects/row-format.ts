import type { Sheet } from '../../model/sheet';
import type { Aspect } from '../aspect';
import { numberIn, retagged, tagOf } from './markup';

const FORMAT = 'sheetFormatPr';
/** In points, in the font of a new workbook. */
const NEW = `<${FORMAT} defaultRowHeight="15"/>`;

/** What holds for all rows of a sheet: how tall they are, and for how many levels of groups there must be room. */
export const rowFormat: Aspect = {
  read: () => undefined,

  state: levelsOf,

  write({ xml }, sheet) {
    const before = xml.first(FORMAT) ?? NEW;
    const levels = levelsOf(sheet);
    const isSame = (numberIn(tagOf(before), 'outlineLevelRow') ?? 0) === levels;
    xml.put(FORMAT, isSame ? before : retagged(before, { outlineLevelRow: levels > 0 ? levels : null }));
  },
};

function levelsOf({ outlineLevels }: Sheet): number {
  let most = 0;
  for (const level of outlineLevels.values()) most = Math.max(most, level);
  return most;
}
