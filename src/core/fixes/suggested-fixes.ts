import { fieldOf, type CellValue, type FieldKey, type Registry, type Table, tableOf } from '../registry';
import { CADRE_CELLS, rowOfCadreAbove, ruleById, type Finding } from '../rules';
import { personal, shown } from '../words/personal';
import type { Locale, Settings } from '../words/settings';
import type { CellFix, Fix } from './fix';

/** Rules that name what a row may mean. */
const SUGGESTING: ReadonlySet<string> = new Set(['F01', 'R02', 'R03', 'R04', 'R06']);

/** Tells whom or what a reference may mean: one fix for each candidate, for a person to choose among. */
export function suggester(
  registry: Registry,
  settings: Settings,
  locale: Locale,
): (finding: Finding) => readonly Fix[] {
  const cadreOf = rowsById(registry.tables.cadres);
  const householdOf = rowsById(registry.tables.households);
  return (finding) => {
    const { rule, table: key, sheet, row, field, params } = finding;
    if (!SUGGESTING.has(rule) || key === null || sheet === null || row === null || field === null) return [];
    const table = tableOf(registry, key);
    const at = table?.rowAt(sheet, row) ?? -1;
    if (!table || at < 0) return [];
    const fixOf = (choice: string, values: Readonly<Record<string, CellValue>>): Fix[] => {
      const [cell, ...others] = cellsOf(table, at, values, settings);
      if (!cell) return [];
      const reason = `${rule} ${ruleById(rule).title[locale]}`;
      const more = others.length > 0 ? { with: others } : {};
      return [
        {
          ...cell,
          rule,
          reason,
          table: key,
          sheet,
          row,
          key: finding.key,
          choice: shown(choice, settings),
          ...more,
        },
      ];
    };
    if (rule === 'F01') {
      const above = field === 'cadreName' ? cadreAbove(registry, at) : {};
      return fixOf(String(above['cadreName'] ?? ''), above);
    }
    const { suggestions } = params;
    if (!Array.isArray(suggestions)) return [];
    return (finding.candidates ?? []).flatMap((id, index): Fix[] => {
      const values = isAboutCadre(finding)
        ? cadreValues(registry, cadreOf().get(id) ?? -1)
        : isAboutHousehold(finding)
          ? householdValues(registry, householdOf().get(id) ?? -1, finding)
          : { [field]: id };
      return fixOf(String(suggestions[index] ?? id), values);
    });
  };
}

/** All that the row above says of its cadre, where merged cells may have been taken apart. */
function cadreAbove({ tables: { pairings } }: Registry, row: number): Readonly<Record<string, CellValue>> {
  const above = pairings ? rowOfCadreAbove(pairings, row) : -1;
  if (!pairings || above < 0) return {};
  return Object.fromEntries(CADRE_CELLS.map((field) => [field, pairings.raw(field, above)]));
}

function isAboutCadre({ rule, field }: Finding): boolean {
  return (rule === 'R03' || rule === 'R06') && (field === 'cadreName' || field === 'cadreId');
}

/** A number that is not in the register is replaced by one that is; names and citizen IDs only together. */
function isAboutHousehold({ rule, params }: Finding): boolean {
  return (rule === 'R02' && params['id'] === '') || (rule === 'R06' && 'household' in params);
}

/** How a household is named in a row: by all that its sheet has a column for; of several of one name by its numbers. */
function householdValues(
  registry: Registry,
  row: number,
  { rule }: Finding,
): Readonly<Record<string, CellValue>> {
  const { households } = registry.tables;
  const numbers = {
    householdId: households?.text('id', row) ?? null,
    headId: households?.text('headId', row) ?? null,
  };
  return rule === 'R06' ? numbers : { ...numbers, head: households?.text('head', row) ?? null };
}

/** How a cadre is named in a row that refers to one: by number, which alone is never ambiguous, and by name. */
function cadreValues(registry: Registry, row: number): Readonly<Record<string, CellValue>> {
  const { cadres } = registry.tables;
  const name = cadres?.text('name', row) ?? null;
  return { cadreId: cadres?.text('id', row) ?? null, ...(name === null ? {} : { cadreName: name }) };
}

/** The cells of a row that are to hold something else; a column that the sheet lacks is left out. */
function cellsOf(
  table: Table,
  row: number,
  values: Readonly<Record<string, CellValue>>,
  settings: Settings,
): CellFix[] {
  return Object.entries(values).flatMap(([name, to]) => {
    const place = table.place(row, name);
    if (place.column < 0 || to === null) return [];
    const from = table.raw(name as FieldKey, row);
    if (from === to) return [];
    const { type, header } = fieldOf(table.key, name as FieldKey);
    const said = (value: CellValue): string =>
      shown(personal(value === null ? '' : String(value), type), settings);
    return [
      {
        column: place.column,
        header: place.header ?? header,
        from,
        to,
        isDate: false,
        shownFrom: said(from),
        shownTo: said(to),
      },
    ];
  });
}

function rowsById(
  table: Table<'cadres'> | Table<'households'> | undefined,
): () => ReadonlyMap<string, number> {
  let rows: Map<string, number> | null = null;
  return () => {
    if (rows) return rows;
    rows = new Map();
    for (let row = 0; table && row < table.rows; row++) {
      const id = (table as Table<'cadres'>).text('id', row);
      if (id !== null && !rows.has(id)) rows.set(id, row);
    }
    return rows;
  };
}
