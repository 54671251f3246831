import { columnLetter } from '../core/registry';
import type { Entry, EntryArea, EntryRule, FormPlan } from '../core/report';

/** Rows of a sheet. */
const ALL_ROWS = 1_048_576;
/** What Excel takes as a list written into the rule itself. */
const LONGEST_LIST = 255;

/** The range, as a formula, in which the choices of a list stand. */
export type ChoicesRange = (choices: readonly string[]) => string;

/** Lists that a rule cannot hold itself: too long, or with a comma in a choice. */
export function longLists({ entries }: FormPlan): (readonly string[])[] {
  return entries.flatMap(({ entry: { rule } }) =>
    rule.kind === 'list' && !fitsRule(rule.choices) ? [rule.choices] : [],
  );
}

function fitsRule(choices: readonly string[]): boolean {
  return choices.join(',').length <= LONGEST_LIST && !choices.some((choice) => choice.includes(','));
}

/**
 * Queues what the cells of a form take and say. Headers are guarded in the same way and not by protecting the sheet:
 * on a protected one a list neither grows with what is typed below it nor takes in rows, and cannot be sorted. It
 * stops what is typed over a header; what is pasted over one, or cleared, gets past it.
 */
export function guardEntries(sheet: Excel.Worksheet, { entries }: FormPlan, placeOf: ChoicesRange): void {
  for (const area of entries) {
    const rows = area.rows ?? ALL_ROWS - area.row;
    const { dataValidation } = sheet.getRangeByIndexes(area.row, area.column, rows, area.columns);
    dataValidation.rule = ruleOf(area, placeOf);
    dataValidation.prompt = promptOf(area.entry);
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: area.entry.hint.title,
      message: area.entry.refusal,
    };
  }
}

function promptOf({ hint }: Entry): Excel.DataValidationPrompt {
  return { showPrompt: true, title: hint.title, message: hint.text };
}

function ruleOf(area: EntryArea, placeOf: ChoicesRange): Excel.DataValidationRule {
  const { rule } = area.entry;
  switch (rule.kind) {
    case 'list': {
      const source = fitsRule(rule.choices) ? rule.choices.join(',') : placeOf(rule.choices);
      return { list: { inCellDropDown: true, source } };
    }
    case 'whole':
      return { wholeNumber: limitsOf(rule, area.row) };
    case 'decimal':
      return { decimal: limitsOf(rule, area.row) };
    case 'date':
      return { date: { formula1: rule.from, operator: 'GreaterThanOrEqualTo' } };
    case 'length':
      return { textLength: { formula1: rule.least, formula2: rule.most, operator: 'Between' } };
    case 'exactly': {
      const text = rule.text.replaceAll('"', '""');
      return { custom: { formula: `=EXACT(${columnLetter(area.column)}${area.row + 1},"${text}")` } };
    }
  }
}

/** A limit in another column is named as seen from the first row and moves along with the others. */
function limitsOf(
  { least, most }: Extract<EntryRule, { kind: 'whole' | 'decimal' }>,
  row: number,
): Excel.BasicDataValidation {
  if (most === null) return { formula1: least, operator: 'GreaterThanOrEqualTo' };
  const limit = typeof most === 'number' ? most : `=$${columnLetter(most.column)}${row + 1}`;
  return { formula1: least, formula2: limit, operator: 'Between' };
}
