import type { CellStyle } from '../../xlsx';
import type { Rect } from './address';
import { common, formatAreas, parseAreas, without } from './areas';
import { shiftFormula } from './shift-formula';

/** A conditional format, as far as it is looked at; what a file says of it besides goes with it. */
export interface ConditionalRule {
  /** A word of ECMA-376 part 1, 18.18.12: `expression`, `colorScale`. */
  readonly type: string;
  /** The lowest goes first. */
  priority: number;
  /** As seen from the first of its cells; several where a rule compares with more than one. */
  formula?: string | string[];
  /** What it changes of a cell's look. */
  style?: CellStyle;
  stopIfTrue?: boolean;
  /** As files have it: `A1:A100 C1`. */
  range: string;
  readonly origin?: RuleOrigin;
}

/** How a file has a rule. */
interface RuleOrigin {
  /** All of the rule. */
  readonly xml: string;
  /** What holds it and others for the same cells, without them; and which of its kind that is. */
  readonly group: string;
  readonly number: number;
}

/** A sheet, as far as it is of concern here. */
interface Marked {
  conditionalRules: ConditionalRule[];
}

/** Takes conditional formats off some cells; elsewhere they stay. */
export function clearConditionalRules(sheet: Marked, rect: Rect): void {
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
  return { ...withFormula(rule, shift), range: formatAreas(after) };
}

/** A rule whose formulas are as `change` gives them. */
export function withFormula(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  const { formula } = rule;
  if (formula === undefined) return rule;
  return { ...rule, formula: typeof formula === 'string' ? change(formula) : formula.map(change) };
}

function cornerOf(rects: readonly Rect[]): { row: number; column: number } {
  return {
    row: Math.min(...rects.map(({ row }) => row)),
    column: Math.min(...rects.map(({ column }) => column)),
  };
}
