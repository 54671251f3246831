import { readingSentence } from '../../locales';
import { readingSummary } from '../reading-summary';
import { columnLetter, TABLE_KEYS, TABLES, type Table } from '../registry';
import { LISTED_PER_RULE, remedy, ruleById, sentence, shownFix, type Finding } from '../rules';
import { jumpLink } from './jump-link';
import { head, lines, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import type { PlanCell, SheetLayout } from './plan';

/** 校验报告: every listed finding with a link to its cell, and the counts by rule below. */
export function validationReport(results: Results): SheetLayout {
  const { findings, registry, run } = results;
  const texts = textsOf(results);
  const { validation } = texts;
  const counts = { errors: 0, warnings: 0, infos: 0 };
  for (const [rule, count] of findings.counts) {
    const severity = severityOf(results, rule);
    counts[severity === 'error' ? 'errors' : severity === 'warning' ? 'warnings' : 'infos'] += count;
  }
  const checked = TABLE_KEYS.flatMap((key) => {
    const table = registry.tables[key] as Table | undefined;
    return table ? [{ sheet: TABLES[key].sheet, rows: table.rows }] : [];
  });
  const at = (row: number): Finding => findings.list[row] as Finding;
  const cells: ((row: number) => PlanCell)[] = [
    (row) => texts.severities[at(row).severity],
    (row) => at(row).rule,
    (row) => ruleById(at(row).rule).title[run.locale],
    (row) => tableName(at(row)),
    (row) => at(row).sheet,
    (row) => link(at(row), validation.row),
    (row) => at(row).key,
    (row) => shown(at(row).value),
    (row) => sentence(at(row), run.locale),
    (row) => remedy(at(row), run.locale),
    (row) => shown(shownFix(at(row), results.settings)),
  ];
  const widths = [6, 6, 24, 15, 18, 12, 20, 22, 50, 36, 18];
  const columns = cells.map((cell, index): ListColumn => ({
    header: validation.columns[index] ?? '',
    width: widths[index] ?? 12,
    format: index === 5 ? 'link' : 'text',
    cell,
  }));
  const notes = [
    validation.totals(counts),
    readingSentence(readingSummary(registry, findings), run.locale),
    validation.checked(checked),
  ];
  if (findings.list.length === 0) notes.push(validation.none);
  return sheetPlan(columns, head(results, validation.title, notes), [
    ...list(columns, findings.list.length, 'zhucun_findings'),
    ...summary(results),
  ]);
}

function summary(results: Results) {
  const { findings, run } = results;
  if (findings.counts.size === 0) return [];
  const texts = textsOf(results);
  const rules = [...findings.counts].sort(([a], [b]) => a.localeCompare(b));
  const cells: ((row: number) => PlanCell)[] = [
    (row) => texts.severities[severityOf(results, rules[row]?.[0] ?? '')],
    (row) => rules[row]?.[0] ?? null,
    (row) => ruleById(rules[row]?.[0] ?? '').title[run.locale],
    (row) => rules[row]?.[1] ?? null,
  ];
  const columns = cells.map((cell, index): ListColumn => ({
    header: texts.validation.summaryColumns[index] ?? '',
    width: 0,
    format: index === 3 ? 'count' : 'text',
    cell,
  }));
  return [
    lines('note', ['', texts.validation.listedOnly(LISTED_PER_RULE)]),
    lines('heading', [texts.validation.summary]),
    ...list(columns, rules.length),
  ];
}

function severityOf({ findings }: Results, rule: string): Finding['severity'] {
  return findings.list.find((finding) => finding.rule === rule)?.severity ?? ruleById(rule).severity;
}

function tableName({ table }: Finding): string | null {
  return table === null ? null : TABLES[table].sheet;
}

function link({ sheet, row, columnIndex }: Finding, rowName: (row: number) => string): PlanCell {
  if (sheet === null || row === null) return null;
  const label = columnIndex === null ? rowName(row) : `${columnLetter(columnIndex)}${String(row)}`;
  return jumpLink(sheet, row, columnIndex ?? 0, label);
}

function shown(value: Finding['value']): string | null {
  return value === null ? null : String(value);
}
