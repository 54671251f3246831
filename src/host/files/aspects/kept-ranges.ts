import { attribute, escape, unescape, withAttributes, withElements } from '../../../xlsx';
import { formatAreas, parseAreas } from '../../model/areas';
import type { Rect } from '../../model/address';
import type { FileCells } from '../../model/file-cells';
import type { Aspect } from '../aspect';

/** What names cells of which the model knows nothing: ranges that may be filled in, errors to be overlooked. */
const LISTS = {
  protectedRanges: 'protectedRange',
  ignoredErrors: 'ignoredError',
  cellWatches: 'cellWatch',
} as const;
const EXTENSIONS = 'extLst';
/** Cells that an extension is about: bars, sparklines. */
const AREAS = 'sqref';

/** Lets what is only kept follow its rows. */
export const keptRanges: Aspect = {
  read: () => undefined,

  state: ({ cells }) => cells.file?.hasMoved === true && cells.file.moves,

  write({ xml }, { cells }) {
    const { file } = cells;
    if (!file?.hasMoved) return;
    for (const [list, item] of Object.entries(LISTS)) {
      const before = xml.first(list);
      if (before === null) continue;
      const left = withElements(before, [item], ({ tag, whole }) => {
        const name = attribute(tag, 'r') === '' ? AREAS : 'r';
        const areas = movedAreas(attribute(tag, name), file);
        return areas === '' ? '' : whole.replace(tag, () => withAttributes(tag, { [name]: areas }));
      });
      xml.put(list, left.includes(`<${item}`) ? left : '');
    }
    const extensions = xml.first(EXTENSIONS);
    if (extensions === null) return;
    xml.put(
      EXTENSIONS,
      withElements(extensions, [AREAS], ({ tag, content, whole }) => {
        const areas = movedAreas(unescape(content), file);
        // Without cells an extension is none that Excel reads; it keeps the place that it had.
        return areas === '' ? whole : `${tag}${escape(areas)}${whole.slice(tag.length + content.length)}`;
      }),
    );
  },
};

/** Empty where all of them are gone. */
function movedAreas(areas: string, file: FileCells): string {
  return formatAreas(parseAreas(areas).flatMap((rect) => movedArea(rect, file) ?? []));
}

/** From the first of its rows that is left to the last. */
function movedArea(rect: Rect, file: FileCells): Rect | null {
  const span = file.spanOf(rect.row, rect.row + rect.rows - 1);
  return span && { ...rect, row: span.first, rows: span.last - span.first + 1 };
}
