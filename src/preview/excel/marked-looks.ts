import type { IStyleData } from '@univerjs/core';
import { parseRect, shownColour, type Sheet } from '../../host';

type Rules = Sheet['conditionalRules'];

/** Fill by cell of the rules that hold everywhere; made once for each list of rules, which is replaced on change. */
const fills = new WeakMap<Rules, ReadonlyMap<string, string>>();
/** A condition without a cell in it that begins with what is true; others are not evaluated here. */
const ALWAYS = /^(?:TRUE(?:\(\))?|OR\(TRUE,[^!A-Z"]*"[^"]*"[^A-Z]*\))$/;
const LARGEST = 100_000;

/** The look of a cell together with the conditional fill over it. */
export function markedLooks(
  { conditionalRules }: Sheet,
  row: number,
  column: number,
  own: IStyleData | undefined,
): IStyleData | undefined {
  if (conditionalRules.length === 0) return own;
  let known = fills.get(conditionalRules);
  if (!known) fills.set(conditionalRules, (known = fillsOf(conditionalRules)));
  const fill = known.get(`${row},${column}`);
  return fill === undefined ? own : { ...own, bg: { rgb: fill } };
}

function fillsOf(rules: Rules): Map<string, string> {
  const cells = new Map<string, string>();
  // What goes first wins: it is laid on last.
  for (const { type, formula, style, range } of [...rules].sort((a, b) => b.priority - a.priority)) {
    const fill =
      style?.fill?.type === 'pattern' ? shownColour(style.fill.bgColor ?? style.fill.fgColor) : undefined;
    if (type !== 'expression' || typeof formula !== 'string' || !ALWAYS.test(formula) || !fill) continue;
    for (const area of range.split(/[\s,]+/)) {
      const rect = parseRect(area);
      if (!rect || rect.rows * rect.columns > LARGEST) continue;
      for (let row = rect.row; row < rect.row + rect.rows; row++)
        for (let column = rect.column; column < rect.column + rect.columns; column++)
          cells.set(`${row},${column}`, fill);
    }
  }
  return cells;
}
