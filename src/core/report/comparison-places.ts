import { linkTo } from '../linkage';
import { tableOf, type PlacePart } from '../registry';
import { CHANGED_TABLES, type Change, type ChangedTable, type Comparison, type Earlier } from '../years';
import type { Results } from '../results';
import { placeCell } from './place-cells';

/** A comparison with where its changes happened. */
export class PlacedComparison {
  /** In the order of the village register, then of the other one; null where a change has no place. */
  readonly counties: readonly (string | null)[];

  constructor(
    readonly results: Results,
    readonly previous: Earlier,
    readonly changes: Comparison,
  ) {
    const counties = new Set<string | null>(
      [...results.coverage.counties, ...previous.coverage.counties].map(({ county }) => county),
    );
    for (const table of CHANGED_TABLES)
      for (const change of changes[table]) counties.add(this.place(table, change, 'county'));
    const known = [...counties].filter((county) => county !== null && county !== '');
    this.counties = counties.has(null) ? [...known, null] : known;
  }

  /** Where a change happened: this year's place, else the other year's. */
  place(table: ChangedTable, { now, before }: Change, part: PlacePart): string | null {
    return placeOf(this.results, table, now, part) ?? placeOf(this.previous, table, before, part);
  }

  /** Changes of a kind in a county, or in all. */
  of(table: ChangedTable, kind: Change['kind'], county?: string | null): Change[] {
    return this.changes[table].filter(
      (change) =>
        change.kind === kind && (county === undefined || this.place(table, change, 'county') === county),
    );
  }
}

function placeOf(
  { registry, links }: Pick<Results, 'registry' | 'links'>,
  table: ChangedTable,
  row: number,
  part: PlacePart,
): string | null {
  if (row < 0) return null;
  if (table === 'villages') return placeText(registry, row, part);
  const village = linkTo(links, 'villages', table)?.target[row] ?? -1;
  // A row whose village is not found still says where it is.
  return placeText(registry, village, part) ?? tableOf(registry, table)?.text(part, row) ?? null;
}

function placeText(registry: Results['registry'], village: number, part: PlacePart): string | null {
  const cell = placeCell(registry, village, part);
  return typeof cell === 'string' ? cell : null;
}
