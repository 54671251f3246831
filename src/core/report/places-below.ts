import {
  placeFigures,
  type CoverageCount,
  type CoverageCounts,
  type FigurePlace,
  type PlaceFigureId,
  type PlaceFigures,
} from '../coverage';
import type { Results } from '../results';
import { columnSum, type ListColumn } from './list';
import { question } from './mechanism-lines';

/** A place that an office adds up: a county of the city, a township of a county. */
export interface PlaceBelow {
  /** Null: rows whose village is not found. */
  readonly place: FigurePlace | null;
  readonly name: string | null;
  readonly counts: CoverageCounts | null;
}

/** The counties where the registry has several, else the townships of the only one. */
function placesBelow({ coverage }: Results): PlaceBelow[] {
  if (isCity({ coverage }))
    return coverage.counties.map((counts) => ({
      place: { level: 'counties', counties: [counts.county] },
      name: counts.county,
      counts,
    }));
  return coverage.townships.map((counts) => ({
    place: { level: 'township', county: counts.county, township: counts.township ?? '' },
    name: counts.township,
    counts,
  }));
}

export function isCity({ coverage }: Pick<Results, 'coverage'>): boolean {
  return coverage.counties.length > 1;
}

type Column<Key extends string> = Omit<ListColumn<PlaceBelow, Key>, 'key' | 'header'>;

/** Figures by place as columns of a list: each with its rows and its total. */
export class PlaceColumns {
  readonly figures: PlaceFigures;

  constructor(private readonly results: Results) {
    this.figures = placeFigures(results);
  }

  /** The places, and a line for what has none where some of these figures have. */
  lines(ids: readonly PlaceFigureId[]): PlaceBelow[] {
    const places = placesBelow(this.results);
    const hasOthers = ids.some((id) => this.figures(id, null).rows.length > 0);
    return hasOthers ? [...places, { place: null, name: null, counts: null }] : places;
  }

  /** @param key that of the column, which its total sums */
  figure<Key extends string>(key: Key, id: PlaceFigureId): Column<Key> {
    return {
      format: 'count',
      cell: ({ place }) => this.figures(id, place).value,
      explain: ({ place }) => question(this.figures(id, place)),
      total: { ...columnSum(key), explain: () => question(this.figures(id, { level: 'city' })) },
    };
  }

  /** A count of coverage: what is at no known place is in none of them. */
  coverage<Key extends string>(key: Key, count: CoverageCount): Column<Key> {
    return {
      format: 'count',
      cell: ({ counts }) => counts?.[count] ?? null,
      explain: ({ place }) => place && { figure: 'coverage', count, place },
      total: { ...columnSum(key), explain: () => ({ figure: 'coverage', count, place: { level: 'city' } }) },
    };
  }
}

/** A column divided by another, in each line and below them. */
export function shareOf<Line, Key extends string>(
  part: Key,
  whole: Key,
): Omit<ListColumn<Line, Key>, 'key' | 'header'> {
  const share = (cellOf: (key: Key) => string) => ({
    formula: `=IF(N(${cellOf(whole)})=0,"",${cellOf(part)}/${cellOf(whole)})`,
  });
  return {
    format: 'ratio',
    cell: (_, row, list) => share((key) => list.cell(key, row)),
    total: { cells: [(list, row) => share((key) => list.cell(key, row))] },
  };
}
