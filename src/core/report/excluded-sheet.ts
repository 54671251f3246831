import { TABLES, type TableKey } from '../registry';
import type { Results } from '../results';
import { ruleById } from '../rules';
import { keyedList } from './list';
import type { SheetLayout } from './plan';
import { listSheet } from './sections';
import { textsOf } from './sheet-head';

interface ExcludedLine {
  readonly table: TableKey;
  readonly rule: string;
  readonly rows: number;
}

/** 未计入统计: how many rows of which table are left out of the counts, a line for each reason. */
export function excludedSheet(results: Results): SheetLayout {
  const { coverage, findings, run, settings } = results;
  const texts = textsOf(results).excluded;
  const lines = coverage.excluded.flatMap(({ table }) =>
    [...(findings.excluded.get(table) ?? [])].map(([rule, rows]): ExcludedLine => ({ table, rule, rows })),
  );
  const rowsOf = new Map<string, number>(coverage.excluded.map(({ table, rows }) => [table, rows]));
  const list = keyedList({
    table: 'zhucun_excluded',
    lines,
    headers: texts.columns,
    columns: {
      sheet: { width: 22, cell: ({ table }) => TABLES[table].sheet },
      all: { width: 16, format: 'count', unit: texts.unit, cell: ({ table }) => rowsOf.get(table) ?? 0 },
      rule: { width: 8, cell: ({ rule }) => rule },
      reason: { width: 36, cell: ({ rule }) => ruleById(rule).title[run.locale] },
      rows: { width: 12, format: 'count', unit: texts.unit, cell: ({ rows }) => rows },
    },
  });
  const filed = {
    kind: 'excludedRows',
    title: texts.title(settings.year),
    remarks: lines.length === 0 ? [texts.none] : texts.remarks,
    isSigned: false,
  } as const;
  return listSheet(results, filed, list);
}
