import type { Registry, TableKey } from '../registry';
import { remedy, sentence, type Finding, type Severity } from '../rules';
import type { Locale } from '../words/settings';

/** A cell with findings. */
export interface Mark {
  /** Null: a sheet that is no table. */
  readonly table: TableKey | null;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** Of its findings the worst. */
  readonly severity: Severity;
  /** What its findings break, each once. */
  readonly rules: readonly string[];
  /** What is wrong and what to do, one for each finding. */
  readonly sentences: readonly string[];
}

interface Gathered extends Mark {
  severity: Severity;
  readonly rules: string[];
  readonly sentences: string[];
}

/** The worst first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
/** So many cells are marked; who has more to mend mends these first. */
const MOST = 20_000;

/**
 * The cells of the registry that findings are about, each once. A finding about a whole row marks the row's first
 * column that is read; one about a sheet or the workbook marks nothing.
 */
export function marksOf(registry: Registry, findings: readonly Finding[], locale: Locale): readonly Mark[] {
  const marks = new Map<string, Gathered>();
  for (const finding of findings) {
    if (marks.size >= MOST) break;
    const { table, sheet, row, columnIndex, severity } = finding;
    if (sheet === null || row === null) continue;
    const column = columnIndex ?? firstColumnOf(registry, sheet);
    if (column === null) continue;
    const cell = `${sheet}!${row}:${column}`;
    const mark = marks.get(cell) ?? { table, sheet, row, column, severity, rules: [], sentences: [] };
    if (ORDER.indexOf(severity) < ORDER.indexOf(mark.severity)) mark.severity = severity;
    addOnce(mark.rules, finding.rule);
    addOnce(mark.sentences, said(finding, locale));
    marks.set(cell, mark);
  }
  return [...marks.values()];
}

function said(finding: Finding, locale: Locale): string {
  const parts = [sentence(finding, locale), remedy(finding, locale)];
  return parts.filter((part) => part !== '').join(locale === 'zh-CN' ? '' : ' ');
}

function addOnce(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text);
}

function firstColumnOf({ readings }: Registry, name: string): number | null {
  const reading = readings.find(({ sheet }) => sheet === name);
  const columns = [...(reading?.mapped.values() ?? [])].map(({ column }) => column);
  return columns.length === 0 ? null : Math.min(...columns);
}
