import type { Cell } from 'hucre';
import type { CellContent } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { fileText } from './file-text';

/** What the file says of cells beyond this model: parts of a text with a look of their own, array formulas. */
export function keepParts(sheet: Sheet, cells: ReadonlyMap<string, Cell>): void {
  for (const [key, cell] of cells) {
    if (cell.richText || cell.formulaType === 'array' || cell.formulaDynamic === true)
      sheet.kept.set(key, cell);
  }
}

/** Those parts again, where the cell's content is still what they were said of. */
export function keptParts(
  sheet: Sheet,
  key: string,
  content: CellContent | undefined,
  formula: string | undefined,
): Partial<Cell> {
  const kept = sheet.kept.get(key);
  if (!kept) return {};
  if (formula !== undefined) {
    if (formula !== `=${kept.formula ?? ''}`) return {};
    const { formulaType, formulaRef, formulaDynamic } = kept;
    return {
      ...(formulaType === 'array' ? { formulaType } : {}),
      ...(formulaRef === undefined ? {} : { formulaRef }),
      ...(formulaDynamic === undefined ? {} : { formulaDynamic }),
    };
  }
  const text = kept.richText?.map((run) => run.text).join('');
  if (!kept.richText || text !== content) return {};
  return { richText: kept.richText.map((run) => ({ ...run, text: fileText(run.text) })) };
}
