import { linkTo } from '../linkage';
import type { TableKey } from '../registry';
import type { Results } from '../results';
import { Failure } from '../words/failure';

/** What papers about single ones are made for. */
export type ChosenTable = 'villages' | 'households' | 'cadres' | 'units';
/** Rows of each table that were named or selected. */
export type ChosenRows = Readonly<Record<ChosenTable, ReadonlySet<number>>>;

/** Excel keeps no more page breaks in a sheet. */
const MOST_PAGES = 1000;

/**
 * For whom papers are made: for a village that was chosen they are made for all that is its own as well, and for what
 * was chosen in a village for that village.
 */
export class Chosen {
  private readonly rows: ChosenRows | null;

  /**
   * @param chosen null: everybody
   * @param slip the number of the only return slip that is wanted; null: all
   */
  constructor(
    results: Pick<Results, 'registry' | 'links'>,
    chosen: ChosenRows | null,
    private readonly slip: number | null = null,
  ) {
    this.rows = chosen && widened(results, chosen);
  }

  has(table: ChosenTable, row: number): boolean {
    return this.rows === null || this.rows[table].has(row);
  }

  hasSlip(number: number): boolean {
    return this.slip === null || this.slip === number;
  }

  /** Those that were chosen, as pages; throws `Failure('TooManyPages')` where they are more than a sheet holds. */
  pagesFor(table: ChosenTable, rows: readonly number[]): readonly number[] {
    const own = rows.filter((row) => this.has(table, row));
    if (own.length > MOST_PAGES) throw new Failure('TooManyPages', { pages: own.length, most: MOST_PAGES });
    return own;
  }
}

function widened(results: Pick<Results, 'registry' | 'links'>, chosen: ChosenRows): ChosenRows {
  const villageOf = (table: TableKey, row: number): number =>
    linkTo(results.links, 'villages', table)?.target[row] ?? -1;
  const ofRows = (table: 'households' | 'cadres'): number[] =>
    [...chosen[table]].map((row) => villageOf(table, row)).filter((village) => village >= 0);
  /** Rows of a table that name a chosen village. */
  const within = (table: 'households' | 'cadres' | 'postings'): number[] =>
    rowsOf(results, table).filter((row) => chosen.villages.has(villageOf(table, row)));
  const unitsOf = (table: 'cadres' | 'postings', rows: Iterable<number>): number[] => {
    const unitOf = linkTo(results.links, 'units', table)?.target;
    return [...rows].map((row) => unitOf?.[row] ?? -1).filter((unit) => unit >= 0);
  };
  const cadres = new Set([...chosen.cadres, ...within('cadres')]);
  return {
    villages: new Set([...chosen.villages, ...ofRows('households'), ...ofRows('cadres')]),
    households: new Set([...chosen.households, ...within('households')]),
    cadres,
    units: new Set([
      ...chosen.units,
      ...unitsOf('cadres', cadres),
      ...unitsOf('postings', within('postings')),
    ]),
  };
}

function rowsOf(
  { registry }: Pick<Results, 'registry'>,
  table: 'households' | 'cadres' | 'postings',
): number[] {
  return Array.from({ length: registry.tables[table]?.rows ?? 0 }, (_, row) => row);
}
