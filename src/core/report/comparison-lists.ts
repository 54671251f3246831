import { tableOf } from '../registry';
import { CHANGED_TABLES, type Change, type ChangedTable } from '../years';
import type { PlacedComparison } from './comparison-places';
import { jumpLink } from './jump-link';
import { lines, list, textsOf, type ListColumn, type Results } from './layout';
import type { Band, PlanCell } from './plan';

const NAMES = {
  villages: ['code', 'village'],
  households: ['id', 'head'],
  cadres: ['id', 'name'],
} as const satisfies Record<ChangedTable, readonly [string, string]>;

/** Every change with what the two registries say, and a jump to the row where this year's has one. */
export function changeBands(placed: PlacedComparison): Band[] {
  const { comparison: texts } = textsOf(placed.results).years;
  return CHANGED_TABLES.flatMap((table) => {
    const changes = placed.changes[table];
    const heading = lines('heading', [texts.listHeading(texts.tables[table], changes.length)]);
    const body =
      changes.length === 0
        ? [lines('note', [texts.nothing])]
        : list(columnsOf(placed, table), changes.length, `zhucun_changed_${table}`);
    return [heading, ...body, lines('note', [''])];
  });
}

function columnsOf(placed: PlacedComparison, table: ChangedTable): ListColumn[] {
  const { results, previous } = placed;
  const { comparison: texts } = textsOf(results).years;
  const at = (row: number): Change => placed.changes[table][row] as Change;
  const cells: ((change: Change) => PlanCell)[] = [
    ({ kind }) => texts.kinds[kind],
    (change) => placed.place(table, change, 'county') ?? texts.unplaced,
    (change) => placed.place(table, change, 'township'),
    (change) => placed.place(table, change, 'village'),
    (change) => named(results, previous, table, change, 0),
    (change) => named(results, previous, table, change, 1),
    ({ from }) => from,
    ({ to }) => to,
    ({ now }) => link(results, table, now, texts.row),
  ];
  const headers = texts.columns(previous.settings.year, results.settings.year);
  return cells.map((cell, index) => ({
    header: headers[index] ?? '',
    width: 0,
    format: index === cells.length - 1 ? 'link' : 'text',
    cell: (row) => cell(at(row)),
  }));
}

type Read = Pick<Results, 'registry'>;

function named(
  results: Read,
  previous: Read,
  table: ChangedTable,
  { now, before }: Change,
  part: 0 | 1,
): PlanCell {
  const [{ registry }, row] = now >= 0 ? [results, now] : [previous, before];
  return tableOf(registry, table)?.text(NAMES[table][part], row) ?? null;
}

function link(
  { registry }: Read,
  table: ChangedTable,
  row: number,
  label: (row: number) => string,
): PlanCell {
  const place = row < 0 ? undefined : registry.tables[table]?.place(row, NAMES[table][0]);
  return place ? jumpLink(place.sheet, place.row, Math.max(0, place.column), label(place.row)) : null;
}
