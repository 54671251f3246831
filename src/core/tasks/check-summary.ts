import type { Basis, Checked } from '../book';
import { fixableCells, offeredFixes } from '../fixes';
import { fieldsOf, type FieldKey, type Table, type TableKey, tablesOf } from '../registry';
import { RETURN_STATES, type ReturnComparison, type ReturnState } from '../returns';
import {
  gravestOf,
  readingSummary,
  ruleById,
  sumOfSeverities,
  type ReadingSummary,
  type Severity,
} from '../rules';
import type { Settings } from '../words/settings';
import { returnsOf } from './mending';

export interface TableSummary {
  readonly table: TableKey;
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly excluded: number;
  /** Field key -> header text. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly count: number;
}

export interface CheckSummary {
  readonly settings: Settings;
  readonly tables: readonly TableSummary[];
  /** What this rests upon, to be set against what generated sheets rest upon. */
  readonly basis: Basis;
  /** What was read and what was not. */
  readonly reading: ReadingSummary;
  readonly rules: readonly RuleCount[];
  readonly sheets: readonly { readonly sheet: string; readonly count: number }[];
  readonly severities: Readonly<Record<Severity, number>>;
  /** Findings that are left as they are. */
  readonly waived: number;
  /** Cells that may be written, safely or by choosing among candidates. */
  readonly fixable: number;
  /** Against what was sent back last, by state; null where nothing was. */
  readonly returned: Readonly<Record<ReturnState, number>> | null;
  /** Listed findings; fewer than counted when a rule passed its bound. */
  readonly listed: number;
}

/** What a check found, in figures. */
export function summaryOf(checked: Checked): CheckSummary {
  const { registry, settings, findings, run, returned } = checked.results;
  const rules = [...findings.severities].map(([rule, counts]): RuleCount => ({
    rule,
    severity: gravestOf(counts),
    title: ruleById(rule).title[run.locale],
    count: findings.counts.get(rule) ?? 0,
  }));
  const bySheet = new Map<string, number>();
  for (const { sheet } of findings.list)
    if (sheet !== null) bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1);
  return {
    settings,
    tables: tablesOf(registry).map(tableSummary),
    basis: checked.basis,
    reading: readingSummary(checked.results),
    rules: rules.sort((a, b) => a.rule.localeCompare(b.rule)),
    sheets: [...bySheet].map(([sheet, count]) => ({ sheet, count })),
    severities: sumOfSeverities(findings.severities.values()),
    waived: findings.waived.length,
    fixable: fixableCells(offeredFixes(registry, findings, settings, run.locale)),
    returned: returned.round === 0 ? null : countStates(checked.once(returnsOf)),
    listed: findings.list.length,
  };
}

/** How many findings are in which state against what was sent back. */
function countStates({ items }: ReturnComparison): Record<ReturnState, number> {
  const counts = Object.fromEntries(RETURN_STATES.map((state) => [state, 0])) as Record<ReturnState, number>;
  for (const { state } of items) counts[state] += 1;
  return counts;
}

function tableSummary(table: Table): CheckSummary['tables'][number] {
  const columns: Record<string, string> = {};
  for (const [name, field] of fieldsOf(table.key)) {
    if (table.has(name as FieldKey))
      columns[name] = table.parts[0]?.columns.get(name)?.header ?? field.header;
  }
  return {
    table: table.key,
    sheets: table.parts.map(({ sheet }) => sheet),
    rows: table.rows,
    excluded: table.excluded.reduce((sum, flag) => sum + flag, 0),
    columns,
  };
}
