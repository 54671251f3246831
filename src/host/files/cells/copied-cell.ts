import { attribute, escape, fileText, firstElement, textOfMarkup, withAttributes } from '../../../xlsx';
import { formatRect, parseRect } from '../../model/address';

const TAG = /^<c(?:\s[^<>]*)?>/;
const FORMULA = 'f';
/** What a cell's tag says of its formula's results (ECMA-376 part 1, 18.3.1.4). */
const OTHERS = ['cm'] as const;

/** Whether a cell's formula is also that of other cells, which may have changed. */
export function sharesFormula(cell: string): boolean {
  return cell.includes('shared') && /<f\s[^<>]*\bt=["']shared/.test(cell);
}

/** A cell of the file at another place, so many rows further down. */
export function copiedCell(cell: string, place: string, rows: number): string {
  const moved = cell.replace(TAG, (tag) => withAttributes(tag, { r: place }));
  const formula = firstElement(moved, FORMULA);
  if (!formula || attribute(formula.tag, 'ref') === '') return moved;
  return moved.replace(formula.tag, () => movedTag(formula.tag, rows));
}

/**
 * A cell's formula as the file has it, with all that is said of it; null where it is another one. `formula` is the one that the cell has now, with its leading `=`.
 */
export function formulaKept(cell: string, formula: string, rows: number, hasMoved: boolean): string | null {
  const before = firstElement(cell, FORMULA);
  if (!before) return null;
  if (sharesFormula(cell)) return before.whole;
  const isSame = textOfMarkup(before.content) === formula.slice(1);
  // One of many cells is still theirs when what it refers to has moved.
  if (!isSame && !(hasMoved && attribute(before.tag, 't') === 'array')) return null;
  const content = isSame ? before.content : escape(fileText(formula.slice(1)));
  return `${movedTag(before.tag, rows)}${content}</f>`;
}

export function othersKept(cell: string): string {
  const tag = TAG.exec(cell)?.[0] ?? '';
  return OTHERS.map((name) => (attribute(tag, name) === '' ? '' : ` ${name}="${attribute(tag, name)}"`)).join(
    '',
  );
}

/** A formula of many cells names them. */
function movedTag(tag: string, rows: number): string {
  const rect = parseRect(attribute(tag, 'ref'));
  return rect ? withAttributes(tag, { ref: formatRect({ ...rect, row: rect.row + rows }) }) : tag;
}
