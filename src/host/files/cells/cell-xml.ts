import { escape, fileText, type CellContent } from '../../../xlsx';
import { CellError } from '../../model/cells';
import type { SharedTexts } from './shared-texts';

/** What a cell says, and how it refers to it. */
export interface WrittenCell {
  /** Such as `B3`. */
  readonly place: string;
  /** The number of its look in the file. */
  readonly style: number;
  readonly content: CellContent | undefined;
  /** Its element; empty where there is none. */
  readonly formula: string;
  /** What else its tag says, with a blank in front. */
  readonly others: string;
}

export function cellXml(cell: WrittenCell, texts: SharedTexts): string {
  const { place, style, content, formula, others } = cell;
  const look = style === 0 ? '' : ` s="${style}"`;
  const start = `<c r="${place}"${look}${others}`;
  if (content === undefined) return formula === '' ? `${start}/>` : `${start}>${formula}</c>`;
  const [kind, value] = valueOf(content, formula, texts);
  return `${start}${kind === '' ? '' : ` t="${kind}"`}>${formula}<v>${value}</v></c>`;
}

/** A formula's result stands with it; any other text with those that cells share. */
function valueOf(content: CellContent, formula: string, texts: SharedTexts): [kind: string, value: string] {
  if (typeof content === 'number') return ['', String(content)];
  if (typeof content === 'boolean') return ['b', content ? '1' : '0'];
  if (content instanceof CellError) return ['e', escape(content.code)];
  return formula === '' ? ['s', String(texts.numberOf(content))] : ['str', escape(fileText(content))];
}

/** A formula's element; `formula` with its leading `=`. */
export function formulaXml(formula: string): string {
  return `<f>${escape(fileText(formula.slice(1)))}</f>`;
}
