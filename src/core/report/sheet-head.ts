import { SHEET_TEXTS, type SheetTexts } from '../../locales';
import { isoDate, TABLES } from '../registry';
import type { Results } from '../results';
import { ruleById } from '../rules';
import type { Band } from './plan';

export function textsOf({ run }: Pick<Results, 'run'>): SheetTexts {
  return SHEET_TEXTS[run.locale];
}

/** A band of single lines of text in column A. */
export function lines(role: Band['role'], texts: readonly string[]): Band {
  return {
    role,
    rows: texts.length,
    formats: [],
    cell: (row, column) => (column === 0 ? (texts[row] ?? null) : null),
  };
}

/** Title, where the figures come from, and notes: the head that every generated sheet carries. */
export function head(results: Results, title: string, notes: readonly string[]): Band[] {
  const { registry, settings, run, previous } = results;
  const texts = textsOf(results);
  const facts = {
    asOf: isoDate(settings.asOf),
    year: settings.year,
    workbook: registry.workbook,
    runAt: run.runAt,
    version: run.programVersion,
  };
  const beside = previous ? [texts.previous(previous.name, previous.settings.year)] : [];
  return [lines('title', [title]), lines('meta', [texts.meta(facts), ...beside, ...notes])];
}

/** How many rows of which tables were left out of the counts, and why. */
export function excludedNote(results: Results): string {
  const { coverage, findings, run } = results;
  const parts = coverage.excluded.map(({ table, rows }) => ({
    sheet: TABLES[table].sheet,
    rows,
    reasons: [...(findings.excluded.get(table) ?? [])].map(([rule, count]) => ({
      title: ruleById(rule).title[run.locale],
      rows: count,
    })),
  }));
  return textsOf(results).excluded(parts);
}
