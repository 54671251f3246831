import { fieldOf, type CellValue, type FieldKey, type Registry, type Table } from '../registry';
import { ruleById, type Finding, type Findings } from '../rules';
import type { Locale } from '../settings';
import type { CellFix, Fix } from './fix';

/** Rules that name what a row may mean. */
const SUGGESTING: ReadonlySet<string> = new Set(['R02', 'R03', 'R04', 'R06']);

/** Whom or what a reference may mean (spec: linking): one fix for each candidate, for a person to choose among. */
export function suggestedFixes(registry: Registry, findings: Findings, locale: Locale): Fix[] {
  const cadreOf = cadresById(registry);
  return findings.list.flatMap((finding) => {
    const { rule, table: key, sheet, row, field, params } = finding;
    if (!SUGGESTING.has(rule) || key === null || sheet === null || row === null || field === null) return [];
    const table = registry.tables[key] as Table | undefined;
    const at = table?.rowAt(sheet, row) ?? -1;
    const { candidates, suggestions } = params;
    if (!table || at < 0 || !Array.isArray(candidates) || !Array.isArray(suggestions)) return [];
    return candidates.flatMap((candidate, index): Fix[] => {
      const values = isAboutCadres(finding)
        ? cadreValues(registry, cadreOf().get(String(candidate)) ?? -1)
        : { [field]: String(candidate) };
      const [cell, ...others] = cellsOf(table, at, values);
      if (!cell) return [];
      return [
        {
          ...cell,
          rule,
          reason: `${rule} ${ruleById(rule).title[locale]}`,
          table: key,
          sheet,
          row,
          key: finding.key,
          choice: String(suggestions[index] ?? candidate),
          ...(others.length > 0 ? { with: others } : {}),
        },
      ];
    });
  });
}

function isAboutCadres({ rule }: Finding): boolean {
  return rule === 'R03' || rule === 'R06';
}

/** How a cadre is named in a row that refers to one: by number, which alone is never ambiguous, and by name. */
function cadreValues(registry: Registry, row: number): Readonly<Record<string, CellValue>> {
  const { cadres } = registry.tables;
  const name = cadres?.text('name', row) ?? null;
  return { cadreId: cadres?.text('id', row) ?? null, ...(name === null ? {} : { cadreName: name }) };
}

/** The cells of a row that are to hold something else; a column that the sheet lacks is left out. */
function cellsOf(table: Table, row: number, values: Readonly<Record<string, CellValue>>): CellFix[] {
  return Object.entries(values).flatMap(([name, to]) => {
    const place = table.place(row, name);
    if (place.column < 0 || to === null) return [];
    const from = table.raw(name as FieldKey, row);
    if (from === to) return [];
    return [
      {
        column: place.column,
        header: place.header ?? fieldOf(table.key, name as FieldKey).header,
        from,
        to,
        isDate: false,
        shownFrom: from === null ? '' : String(from),
        shownTo: String(to),
      },
    ];
  });
}

function cadresById({ tables: { cadres } }: Registry): () => ReadonlyMap<string, number> {
  let rows: Map<string, number> | null = null;
  return () => {
    if (rows) return rows;
    rows = new Map();
    for (let row = 0; cadres && row < cadres.rows; row++) {
      const id = cadres.text('id', row);
      if (id !== null && !rows.has(id)) rows.set(id, row);
    }
    return rows;
  };
}
