import { runPipeline } from '../../book';
import type { Understood } from '../../merge';
import { isSteeringSheet, type RawWorkbook, tablesOf } from '../../registry';
import { gravestOf, readingSummary, ruleById, sumOfSeverities, type Finding } from '../../rules';
import type { RunOptions } from '../../words/settings';
import type { SubmissionVerdict } from './summaries';

/** A missing sheet is none of a township's faults: what it refers to may have been submitted by others. */
const MISSING_SHEET = 'S01';

/** What a file holds and what is wrong in it: in short, and one by one. */
export function verdictOn(
  file: Understood,
  target: RawWorkbook,
  options: RunOptions,
): { readonly verdict: Omit<SubmissionVerdict, 'id'>; readonly findings: readonly Finding[] } {
  const { findings, ...counts } = findingsOf(file, target, options);
  return { verdict: { ...factsOf(file), ...counts }, findings };
}

function factsOf({
  workbook,
  registry,
  ignored,
}: Understood): Pick<SubmissionVerdict, 'file' | 'tables' | 'ignored'> {
  return {
    file: workbook.name,
    tables: tablesOf(registry).flatMap(({ key: table, rows }) => (rows > 0 ? [{ table, rows }] : [])),
    ignored,
  };
}

/** A file is judged by the settings of the workbook that it goes into, not by its own. */
function findingsOf(
  { workbook, registry }: Understood,
  target: RawWorkbook,
  options: RunOptions,
): Pick<SubmissionVerdict, 'severities' | 'rules' | 'reading'> & { readonly findings: readonly Finding[] } {
  const read = new Set(registry.readings.map(({ sheet }) => sheet));
  const sheets = [
    ...workbook.sheets.filter(({ name }) => read.has(name)),
    ...target.sheets.filter(({ name }) => isSteeringSheet(name)),
  ];
  const { findings } = runPipeline({ ...workbook, sheets }, options);
  const own = [...findings.severities].filter(([rule]) => rule !== MISSING_SHEET);
  const rules = own.map(([rule, counts]) => ({
    rule,
    title: ruleById(rule).title[options.locale],
    severity: gravestOf(counts),
    count: findings.counts.get(rule) ?? 0,
  }));
  return {
    severities: sumOfSeverities(own.map(([, counts]) => counts)),
    rules: rules.sort((a, b) => b.count - a.count),
    reading: readingSummary({ registry, findings }),
    findings: findings.list.filter(({ rule }) => rule !== MISSING_SHEET),
  };
}
