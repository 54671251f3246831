import { readingSentence } from '../../locales';
import { columnLetter, TABLES, tablesOf } from '../registry';
import {
  gravestOf,
  sumOfSeverities,
  LISTED_PER_RULE,
  readingSummary,
  remedy,
  ruleById,
  sentence,
  shownFix,
  type Finding,
} from '../rules';
import { jumpLink } from './jump-link';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { keyedList } from './list';
import type { PlanCell, SheetLayout } from './plan';
import { listSheet, type SheetPart } from './sections';

/** 校验报告: every listed finding with a link to its cell, and the counts by rule below. */
export function validationReport(results: Results): SheetLayout {
  const { findings, registry, run } = results;
  const texts = textsOf(results);
  const { validation } = texts;
  const { error: errors, warning: warnings, info: infos } = sumOfSeverities(findings.severities.values());
  const checked = tablesOf(registry).map(({ key, rows }) => ({ sheet: TABLES[key].sheet, rows }));
  const list = keyedList({
    table: 'zhucun_findings',
    lines: findings.list,
    headers: validation.columns,
    columns: {
      severity: { width: 6, cell: ({ severity }) => texts.severities[severity] },
      rule: { width: 6, cell: ({ rule }) => rule },
      problem: { width: 24, cell: ({ rule }) => ruleById(rule).title[run.locale] },
      table: { width: 15, cell: ({ table }) => (table === null ? null : TABLES[table].sheet) },
      sheet: { width: 18, cell: ({ sheet }) => sheet },
      place: { width: 12, format: 'link', cell: (finding) => link(finding, validation.row) },
      key: { width: 20, cell: ({ key }) => key },
      value: { width: 22, cell: ({ value }) => shown(value) },
      message: { width: 50, cell: (finding) => sentence(finding, run.locale) },
      remedy: { width: 36, cell: (finding) => remedy(finding, run.locale) },
      suggestion: { width: 18, cell: (finding) => shown(shownFix(finding, results.settings)) },
    },
  });
  const notes = [readingSentence(readingSummary(results), run.locale), validation.checked(checked)];
  const filed = {
    kind: 'validationReport',
    title: validation.title,
    remarks: notes,
    isSigned: false,
  } as const;
  const found = [validation.totals({ errors, warnings, infos })];
  if (findings.list.length === 0) found.push(validation.none);
  const above = [lines('meta', [found.join('  ')])];
  return listSheet(results, filed, list, { above, below: [...summary(results), ...waived(results)] });
}

function summary(results: Results): SheetPart[] {
  const { findings, run } = results;
  if (findings.counts.size === 0) return [];
  const { severities, validation } = textsOf(results);
  const list = keyedList({
    lines: [...findings.severities].sort(([a], [b]) => a.localeCompare(b)),
    headers: validation.summaryColumns,
    columns: {
      severity: { cell: ([, counts]) => severities[gravestOf(counts)] },
      rule: { cell: ([rule]) => rule },
      problem: { cell: ([rule]) => ruleById(rule).title[run.locale] },
      count: { format: 'count', cell: ([rule]) => findings.counts.get(rule) ?? 0 },
    },
  });
  return [
    lines('note', ['', validation.listedOnly(LISTED_PER_RULE)]),
    lines('heading', [validation.summary]),
    list,
  ];
}

/** 已核实，不改: what is left as it is, why and since when. */
function waived(results: Results): SheetPart[] {
  const { findings, run } = results;
  if (findings.waived.length === 0) return [];
  const { severities, validation } = textsOf(results);
  const list = keyedList({
    lines: findings.waived,
    headers: validation.waivedColumns,
    columns: {
      severity: { cell: ({ finding }) => severities[finding.severity] },
      rule: { cell: ({ finding }) => finding.rule },
      problem: { cell: ({ finding }) => ruleById(finding.rule).title[run.locale] },
      table: { cell: ({ finding }) => (finding.table === null ? null : TABLES[finding.table].sheet) },
      sheet: { cell: ({ finding }) => finding.sheet },
      place: { format: 'link', cell: ({ finding }) => link(finding, validation.row) },
      key: { cell: ({ finding }) => finding.key },
      value: { cell: ({ finding }) => shown(finding.value) },
      message: { cell: ({ finding }) => sentence(finding, run.locale) },
      reason: { cell: ({ reason }) => reason },
      day: { cell: ({ day }) => day },
    },
  });
  return [
    lines('note', ['']),
    lines('heading', [validation.waived]),
    lines('note', [validation.waivedNote]),
    list,
  ];
}

function link({ sheet, row, columnIndex }: Finding, rowName: (row: number) => string): PlanCell {
  if (sheet === null || row === null) return null;
  const label = columnIndex === null ? rowName(row) : `${columnLetter(columnIndex)}${row}`;
  return jumpLink(sheet, row, columnIndex ?? 0, label);
}

function shown(value: Finding['value']): string | null {
  return value === null ? null : String(value);
}
