import { attribute, elements } from '../../../xlsx';
import { parseRect } from '../../model/address';
import { formatAreas } from '../../model/areas';
import type { Sheet } from '../../model/sheet';
import type { Aspect } from '../aspect';
import { listOf } from './markup';

const LIST = 'mergeCells';
const BLOCK = 'mergeCell';

/** Blocks of cells that are one. */
export const merges: Aspect = {
  read({ xml }, sheet) {
    sheet.merges = [...elements(xml.first(LIST) ?? '', BLOCK)].flatMap(
      ({ tag }) => parseRect(attribute(tag, 'ref')) ?? [],
    );
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
