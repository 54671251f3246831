import { perColumn } from './per-column';
import { CellKind, filledColumns, type RawSheet } from './raw';

const NOTE =
  /^\s*(?:(?:填表|填报|制表|审核|审批|负责人|单位负责人|分管领导|主管|经办|报送|联系人|联系电话|备注|说明|注)[^:：]{0,12}[:：]|注[\d一二三四五、.])/;
/** A note under the table fills a cell or two (填表人: … 审核: …), a data row more. */
const NOTE_CELLS = 4;

/** A test for rows that are a note under the table (填表人:…, 注:…) and no data. Looks at each text once. */
export function noteFinder(sheet: RawSheet): (row: number) => boolean {
  const { blank, text } = CellKind;
  const filled = [...filledColumns(sheet).values()];
  const noteTexts = filled.map((column) => notesIn(column));
  if (noteTexts.every(({ size }) => size === 0)) return () => false;
  return (row) => {
    const first = filled.findIndex(({ kinds }) => kinds[row] !== blank);
    const raw = filled[first];
    if (raw?.kinds[row] !== text || !noteTexts[first]?.has(raw.values[row] ?? -1)) return false;
    return filled.filter(({ kinds }) => kinds[row] !== blank).length <= NOTE_CELLS;
  };
}

/** The texts that begin as notes do, by their numbers. */
const notesIn = perColumn(({ texts }): ReadonlySet<number> => {
  const found = new Set<number>();
  texts.forEach((text, index) => {
    if (NOTE.test(text)) found.add(index);
  });
  return found;
});
