import type { CheckSummary, TalkingFinding } from '../../src/core/tasks';
import type { Fix } from '../../src/core/fixes';
import type { ReturnComparison } from '../../src/core/returns';
import { settingsSchema } from '../../src/core/words/settings';

/** What a ledger over plain arrays tells of its check. */
export function summaryOf(ledger: {
  readonly all: readonly TalkingFinding[];
  readonly reading: CheckSummary['reading'];
  readonly fixing: readonly Fix[];
  readonly comparison: ReturnComparison | null;
  readonly found: { readonly left: readonly unknown[] };
}): CheckSummary {
  const rules = new Map<string, CheckSummary['rules'][number]>();
  const sheets = new Map<string, number>();
  const severities = { error: 0, warning: 0, info: 0 };
  for (const { rule, severity, sheet } of ledger.all) {
    const count = (rules.get(rule)?.count ?? 0) + 1;
    rules.set(rule, { rule, severity, title: `规则${rule}`, count });
    if (sheet !== null) sheets.set(sheet, (sheets.get(sheet) ?? 0) + 1);
    severities[severity] += 1;
  }
  return {
    settings: settingsSchema.parse({ year: 2014, asOf: 42_004 }),
    tables: [
      { table: 'villages', sheets: ['贫困村名册'], rows: 150, excluded: 0, columns: {} },
      { table: 'households', sheets: ['贫困户名册', '贫困户补报'], rows: 3000, excluded: 31, columns: {} },
    ],
    basis: { registry: 'r', settings: 's', terms: 't', previous: '' },
    reading: ledger.reading,
    rules: [...rules.values()],
    sheets: [...sheets].map(([sheet, count]) => ({ sheet, count })),
    severities,
    waived: ledger.found.left.length,
    fixable: ledger.fixing.length,
    returned: ledger.comparison && countStates(ledger.comparison),
    listed: ledger.all.length,
  };
}

function countStates({ items }: ReturnComparison): CheckSummary['returned'] {
  const counts = { gone: 0, remaining: 0, back: 0, new: 0 };
  for (const { state } of items) counts[state] += 1;
  return counts;
}
