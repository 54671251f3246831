import { Failure } from '../words/failure';
import {
  cellAddress,
  cleanText,
  normaliseHeader,
  parseBool,
  rawValue,
  type RawSheet,
  type RawWorkbook,
} from '../registry';
import type { Rule, Severity } from '../rules';
import { RULE_COLUMNS, RULES_SHEET, SEVERITY_NAMES } from './rules-sheet';

/** By rule id, where an office differs from the catalogue. */
export type RuleChoices = Readonly<Record<string, Severity | 'off'>>;

const RULE_ID = /^[A-Z]\d\d$/;
const SEARCHED_ROWS = 10;

/**
 * What the 规则 sheet changes of the catalogue; nothing where there is no such sheet. A rule that is off by default
 * and stays so is no change: the run may still ask for it. Throws `Failure('BadSetting')` naming the cell.
 */
export function readRuleChoices(workbook: RawWorkbook, rules: readonly Rule[]): RuleChoices {
  const sheet = workbook.sheets.find(({ name }) => normaliseHeader(name) === RULES_SHEET);
  if (!sheet || sheet.rowCount === 0) return {};
  const columns = headerOf(sheet);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const choices: Record<string, Severity | 'off'> = {};
  for (let row = columns.row + 1; row < sheet.rowCount; row++) {
    const id = textAt(sheet, row, columns.id);
    // Notes below the list are the office's own.
    if (!RULE_ID.test(id)) continue;
    const rule = known.get(id);
    if (!rule) throw badCell(sheet, row, columns.id);
    const choice = choiceOf(rule, sheet, row, columns);
    if (choice !== null) choices[id] = choice;
  }
  return choices;
}

interface Columns {
  readonly row: number;
  readonly id: number;
  readonly severity: number;
  readonly on: number;
}

function choiceOf(rule: Rule, sheet: RawSheet, row: number, columns: Columns): Severity | 'off' | null {
  const said = textAt(sheet, row, columns.on);
  const on = said === '' ? Number(rule.optIn !== true) : parseBool(said);
  if (Number.isNaN(on)) throw badCell(sheet, row, columns.on);
  if (on === 0) return rule.optIn ? null : 'off';
  const severity = severityAt(sheet, row, columns) ?? rule.severity;
  return severity === rule.severity && rule.optIn !== true ? null : severity;
}

function severityAt(sheet: RawSheet, row: number, { severity }: Columns): Severity | null {
  const said = textAt(sheet, row, severity);
  if (said === '') return null;
  const found = (Object.keys(SEVERITY_NAMES) as Severity[]).find((key) =>
    Object.values(SEVERITY_NAMES[key]).includes(said),
  );
  if (!found) throw badCell(sheet, row, severity);
  return found;
}

function headerOf(sheet: RawSheet): Columns {
  const [idName, severityName, onName] = RULE_COLUMNS;
  for (let row = 0; row < Math.min(SEARCHED_ROWS, sheet.rowCount); row++) {
    const columnOf = (name: string) =>
      sheet.columns.findIndex((_, column) => normaliseHeader(textAt(sheet, row, column)) === name);
    const id = columnOf(idName);
    if (id >= 0) return { row, id, severity: columnOf(severityName), on: columnOf(onName) };
  }
  throw badCell(sheet, 0, 0);
}

function textAt(sheet: RawSheet, row: number, column: number): string {
  const raw = sheet.columns[column];
  return raw ? cleanText(String(rawValue(raw, row) ?? '')) : '';
}

function badCell(sheet: RawSheet, row: number, column: number): Failure {
  const cell = cellAddress(sheet, row, Math.max(0, column));
  return new Failure('BadSetting', { sheet: sheet.name, cell });
}
