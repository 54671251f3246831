import type { CoverageFigures } from '../coverage';
import type { EvaluationResult, Scheme } from '../evaluation';
import type { Links } from '../linkage';
import { isoDate, TABLES, type Registry } from '../registry';
import type { ReturnRecord } from '../returns';
import { ruleById, type Findings } from '../rules';
import type { Earlier } from '../years';
import type { CountyFacts } from '../settings-sheets';
import type { RunOptions, Settings } from '../settings';
import { SHEET_TEXTS, type SheetTexts } from '../../locales';
import type { EarlierBulletin } from './earlier-bulletin';
import type { Band } from './plan';

/** Everything the generated sheets are made of. */
export interface Results {
  readonly registry: Registry;
  readonly settings: Settings;
  readonly counties: ReadonlyMap<string, CountyFacts>;
  readonly findings: Findings;
  readonly links: Links;
  readonly coverage: CoverageFigures;
  readonly evaluation: EvaluationResult;
  readonly scheme: Scheme;
  /** The latest bulletin of an earlier year in the workbook. */
  readonly earlierBulletin: EarlierBulletin | null;
  /** What was sent back before this run. */
  readonly returned: ReturnRecord;
  /** The registry of an earlier year, where one is at hand. */
  readonly previous: Earlier | null;
  readonly run: RunOptions;
}

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
