import { linkTo } from '../linkage';
import type { Table } from '../registry';
import {
  CHANGED_TABLES,
  CHANGES,
  type Change,
  type ChangedTable,
  type Comparison,
  type Earlier,
} from '../years';
import type { Results } from './layout';
import { placeCell, type PlacePart } from './place-cells';

/** A comparison with where its changes happened, and where its parts stand in the sheet. */
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
  return (
    placeText(registry, village, part) ??
    (registry.tables[table] as Table | undefined)?.text(part, row) ??
    null
  );
}

function placeText(registry: Results['registry'], village: number, part: PlacePart): string | null {
  const cell = placeCell(registry, village, part);
  return typeof cell === 'string' ? cell : null;
}

/** 1-based rows of the parts of the sheet. */
export interface Positions {
  readonly figures: number;
  readonly summaries: Readonly<Record<ChangedTable, { readonly first: number; readonly total: number }>>;
  readonly lists: Readonly<Record<ChangedTable, { readonly first: number; readonly last: number }>>;
}

/** Where everything stands: formulas in the upper parts count the lists below them. */
export function positionsOf(
  rowsAbove: number,
  figures: number,
  { counties, changes }: PlacedComparison,
): Positions {
  let row = rowsAbove + 1 + HEADING + HEADER;
  const firstFigure = row;
  row += figures + GAP + HEADING;
  const summaries = CHANGED_TABLES.map((table) => {
    const first = row + HEADER;
    row = first + counties.length + TOTAL + GAP;
    return [table, { first, total: first + counties.length }] as const;
  });
  const lists = CHANGED_TABLES.map((table) => {
    const first = row + HEADING + HEADER;
    const lines = changes[table].length;
    row = lines === 0 ? row + HEADING + NOTHING + GAP : first + lines + GAP;
    return [table, { first, last: first + lines - 1 }] as const;
  });
  return {
    figures: firstFigure,
    summaries: Object.fromEntries(summaries) as Positions['summaries'],
    lists: Object.fromEntries(lists) as Positions['lists'],
  };
}

const [HEADING, HEADER, TOTAL, GAP, NOTHING] = [1, 1, 1, 1, 1];
/** The first kind stands in the third column of a table by county. */
export const FIRST_KIND = 2;

/** The column of a kind in the table by county. */
export function columnOfKind(table: ChangedTable, kind: Change['kind']): number {
  return FIRST_KIND + (CHANGES[table] as readonly Change['kind'][]).indexOf(kind);
}
