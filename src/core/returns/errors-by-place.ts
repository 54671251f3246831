import type { Links } from '../linkage';
import { tablesOf, type Registry } from '../registry';
import type { Findings } from '../rules';
import { placeOfRow, rowLocator } from './answerable';

/** How well a township has filled in its sheets. */
export interface PlaceErrors {
  /** As `placeOfRow` tells it; null: rows that nobody but the office itself answers for. */
  readonly place: string | null;
  readonly rows: number;
  /** Rows with at least one error. */
  readonly faulty: number;
  /** Errors listed. */
  readonly errors: number;
}

/** The rows, the faulty ones and the errors of everyone who answers for some, in the order of their first row. */
export function errorsByPlace({
  registry,
  links,
  findings,
}: {
  readonly registry: Registry;
  readonly links: Links;
  readonly findings: Pick<Findings, 'list'>;
}): PlaceErrors[] {
  const counts = new Map<string | null, { rows: number; faulty: number; errors: number }>();
  const countsOf = (place: string | null) => {
    const known = counts.get(place) ?? { rows: 0, faulty: 0, errors: 0 };
    counts.set(place, known);
    return known;
  };
  for (const table of tablesOf(registry)) {
    for (let row = 0; row < table.rows; row++) {
      const own = countsOf(placeOfRow(registry, links, { table, row }));
      own.rows += 1;
      own.faulty += table.faulty[row] ?? 0;
    }
  }
  const locate = rowLocator(registry);
  for (const finding of findings.list) {
    const row = finding.severity === 'error' ? locate(finding) : null;
    if (row) countsOf(placeOfRow(registry, links, row)).errors += 1;
  }
  return [...counts].map(([place, own]) => ({ place, ...own }));
}
