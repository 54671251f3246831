import { rowsIn, select } from '../coverage';
import { activeOn, isInForce, isPoorAfter, leftPovertyIn } from '../linkage';
import { serialOf, type CellValue, type TableKey } from '../registry';
import type { Side } from './side';

/** What comes to an end with a year, and what of the same goes on. */
export const CARRIED = ['posting', 'pairing', 'liftedPairing', 'cadre', 'household', 'village'] as const;
export type CarriedKind = (typeof CARRIED)[number];

export const TABLE_OF: Readonly<Record<CarriedKind, TableKey>> = {
  posting: 'postings',
  pairing: 'pairings',
  liftedPairing: 'pairings',
  cadre: 'cadres',
  household: 'households',
  village: 'villages',
};

/** A column that speaks of the year alone and starts afresh: the cells that hold something of the old year. */
export interface Reset {
  readonly table: 'cadres' | 'pairings' | 'leaders';
  readonly field: string;
  readonly rows: readonly number[];
  /** Null: blank until there is something to enter. */
  readonly to: CellValue;
}

export interface CarryForward {
  readonly year: number;
  readonly next: number;
  /** Rows of each kind's table. */
  readonly ended: Readonly<Record<CarriedKind, readonly number[]>>;
  readonly going: Readonly<Record<CarriedKind, readonly number[]>>;
  readonly resets: readonly Reset[];
}

/** What ends with the year, what goes on and what must be entered anew. Rows that an error keeps out take no part. */
export function carryForward(side: Side, next: number): CarryForward {
  const { year } = side.settings;
  const lasting = lastingRows(side);
  const [households, villages] = [householdRows(side), villageRows(side)];
  const isLifted = new Set(households.ended);
  const householdOf = side.links.pairings.householdId?.target;
  const lifted = lasting.pairings.going.filter((row) => isLifted.has(householdOf?.[row] ?? -1));
  const isOfLifted = new Set(lifted);
  const pairings = lasting.pairings.going.filter((row) => !isOfLifted.has(row));
  return {
    year,
    next,
    ended: {
      posting: lasting.postings.ended,
      pairing: lasting.pairings.ended,
      liftedPairing: lifted,
      cadre: lasting.cadres.ended,
      household: households.ended,
      village: villages.ended,
    },
    going: {
      posting: lasting.postings.going,
      pairing: pairings,
      liftedPairing: [],
      cadre: lasting.cadres.going,
      household: households.going,
      village: villages.going,
    },
    resets: resetsOf(side, next, { cadres: lasting.cadres.going, pairings: lasting.pairings.going }),
  };
}

interface Split {
  readonly ended: readonly number[];
  readonly going: readonly number[];
}

/** Rows with a start and an end: over by the last day of the year, or still valid on the day after it. */
function lastingRows(side: Side): Record<'postings' | 'pairings' | 'cadres', Split> {
  const { registry, settings } = side;
  const lastDay = serialOf(settings.year, 12, 31);
  const { pairings } = registry.tables;
  const split = (key: 'postings' | 'pairings' | 'cadres'): Split => {
    const table = registry.tables[key];
    const rows = rowsIn(side, select(key));
    const ends = (row: number): number => table?.number('end', row) ?? NaN;
    const starts = (row: number): number => table?.number('start', row) ?? NaN;
    const isGoing = (row: number): boolean =>
      key === 'pairings' && pairings
        ? !(starts(row) > lastDay) && isInForce(pairings, row, lastDay + 1)
        : starts(row) <= lastDay && activeOn(starts(row), ends(row), lastDay + 1);
    return { ended: rows.filter((row) => ends(row) <= lastDay), going: rows.filter(isGoing) };
  };
  return { postings: split('postings'), pairings: split('pairings'), cadres: split('cadres') };
}

function householdRows(side: Side): Split {
  const { registry, settings } = side;
  const { households } = registry.tables;
  const rows = rowsIn(side, select('households'));
  if (!households) return { ended: [], going: [] };
  return {
    ended: rows.filter((row) => leftPovertyIn(households, row, settings.year)),
    going: rows.filter((row) => isPoorAfter(households, row, settings.year)),
  };
}

function villageRows(side: Side): Split {
  const { registry, settings } = side;
  const { villages } = registry.tables;
  const rows = rowsIn(side, select('villages'));
  const exit = (row: number): number => villages?.number('exitYear', row) ?? NaN;
  return {
    ended: rows.filter((row) => exit(row) === settings.year),
    going: rows.filter((row) => villages?.isTrue('poor', row) === true && Number.isNaN(exit(row))),
  };
}

function resetsOf(
  side: Side,
  next: number,
  going: { cadres: readonly number[]; pairings: readonly number[] },
): Reset[] {
  const { registry, settings } = side;
  const { cadres, pairings, leaders } = registry.tables;
  const held = (
    table: typeof cadres | typeof pairings | typeof leaders,
    field: string,
    rows: readonly number[],
  ) => rows.filter((row) => !Number.isNaN(table?.number(field as never, row) ?? NaN));
  const linked = rowsIn(side, select('leaders')).filter(
    (row) => leaders?.number('year', row) === settings.year,
  );
  const resets: Reset[] = [
    { table: 'cadres', field: 'days', rows: held(cadres, 'days', going.cadres), to: null },
    { table: 'pairings', field: 'visits', rows: held(pairings, 'visits', going.pairings), to: null },
    { table: 'leaders', field: 'year', rows: linked, to: next },
    // 调研次数 must be filled in: nothing has been counted yet.
    {
      table: 'leaders',
      field: 'visits',
      rows: held(leaders, 'visits', linked).filter((row) => leaders?.number('visits', row) !== 0),
      to: 0,
    },
    { table: 'leaders', field: 'lastVisit', rows: held(leaders, 'lastVisit', linked), to: null },
  ];
  return resets.filter(({ rows }) => rows.length > 0);
}
