import { attribute, elements, readAreas } from '../../../xlsx';
import { formatAreas } from '../../model/areas';
import type { Sheet } from '../../model/sheet';
import type { Aspect } from '../aspect';
import { listOf } from './markup';

const LIST = 'mergeCells';
const BLOCK = 'mergeCell';

/** Blocks of cells that are one. */
export const merges: Aspect = {
  read({ xml }, sheet) {
    sheet.merges = [...elements(xml.first(LIST) ?? '', BLOCK)]
      .flatMap(({ tag }) => readAreas(attribute(tag, 'ref')))
      .map(({ top, left, bottom, right }) => ({
        row: top,
        column: left,
        rows: bottom - top + 1,
        columns: right - left + 1,
      }))
      .filter(({ rows, columns }) => rows * columns > 1);
  },

  state: areasOf,

  write({ xml }, sheet) {
    const blocks = areasOf(sheet).map((area) => `<${BLOCK} ref="${area}"/>`);
    xml.put(LIST, listOf(xml.first(LIST) ?? `<${LIST}/>`, blocks));
  },
};

/** A single cell is no block: Excel takes such a file for a broken one. */
function areasOf({ merges: blocks }: Sheet): string[] {
  return blocks.filter(({ rows, columns }) => rows * columns > 1).map((block) => formatAreas([block]));
}
