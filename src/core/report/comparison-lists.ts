import { tableOf } from '../registry';
import type { Change, ChangedTable } from '../years';
import type { PlacedComparison } from './comparison-places';
import type { Results } from '../results';
import { textsOf } from './sheet-head';
import { keyedList } from './list';
import type { PlanCell } from './plan';
import { jumpToRow } from './sections';

const NAMES = {
  villages: ['code', 'village'],
  households: ['id', 'head'],
  cadres: ['id', 'name'],
} as const satisfies Record<ChangedTable, readonly [string, string]>;

export type ChangeList = ReturnType<typeof changeList>;

/** Every change of a table with what the two registries say, and a jump to the row where this year's has one. */
export function changeList(placed: PlacedComparison, table: ChangedTable) {
  const { results, previous } = placed;
  const { comparison: texts } = textsOf(results).years;
  return keyedList({
    table: `zhucun_changed_${table}`,
    lines: placed.changes[table],
    headers: texts.columns(previous.settings.year, results.settings.year),
    columns: {
      kind: { cell: ({ kind }) => texts.kinds[kind] },
      county: { cell: (change) => placed.place(table, change, 'county') ?? texts.unplaced },
      township: { cell: (change) => placed.place(table, change, 'township') },
      village: { cell: (change) => placed.place(table, change, 'village') },
      number: { cell: (change) => named(results, previous, table, change, 0) },
      name: { cell: (change) => named(results, previous, table, change, 1) },
      before: { cell: ({ from }) => from },
      now: { cell: ({ to }) => to },
      row: {
        format: 'link',
        cell: ({ now }) => jumpToRow(results, table, now, NAMES[table][0], texts.row),
      },
    },
  });
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
