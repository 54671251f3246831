import type { ConditionalRule } from 'hucre';
import type { Rect } from './address';
import { common, formatAreas, parseAreas, without } from './areas';
import { shiftFormula } from './shift-formula';
import type { Sheet } from './sheet';

/** Takes conditional formats off some cells; elsewhere they stay. */
export function clearConditionalRules(sheet: Pick<Sheet, 'conditionalRules'>, rect: Rect): void {
  sheet.conditionalRules = sheet.conditionalRules.flatMap((rule) => {
    const areas = parseAreas(rule.range);
    if (common(areas, rect).length === 0) return [rule];
    const left = without(areas, [rect]);
    return left.length === 0 ? [] : [moved(rule, areas, left)];
  });
}

/** Formulas are written as seen from the first of a rule's cells. */
function moved(rule: ConditionalRule, before: readonly Rect[], after: readonly Rect[]): ConditionalRule {
  const [from, to] = [cornerOf(before), cornerOf(after)];
  const shift = (formula: string): string =>
    shiftFormula(formula, to.row - from.row, to.column - from.column);
  const { formula } = rule;
  const shifted = typeof formula === 'string' ? shift(formula) : formula?.map(shift);
  return { ...rule, range: formatAreas(after), ...(shifted === undefined ? {} : { formula: shifted }) };
}

function cornerOf(rects: readonly Rect[]): { row: number; column: number } {
  return {
    row: Math.min(...rects.map(({ row }) => row)),
    column: Math.min(...rects.map(({ column }) => column)),
  };
}
