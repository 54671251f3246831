import { withFormula } from './conditional-rules';
import type { Sheet } from './sheet';
import { withFormulas } from './validations';

/** Lets what is said of cells by formulas, how they look and what may be typed, follow what these refer to. */
export function changeRuleFormulas(
  sheet: Pick<Sheet, 'conditionalRules' | 'dataValidations'>,
  change: (formula: string) => string,
): void {
  // A rule stays the same one to whoever holds it.
  for (const rule of sheet.conditionalRules) Object.assign(rule, withFormula(rule, change));
  sheet.dataValidations = sheet.dataValidations.map((rule) => withFormulas(rule, change));
}
