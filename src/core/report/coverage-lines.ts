import {
  COUNTS_OF_CADRES,
  countsBy,
  coverageRows,
  type CoverageCounts,
  type FigurePlace,
  type PlaceCoverage,
} from '../coverage';
import type { Results } from '../results';

/** A line of 覆盖汇总: what it is about, and where its counts are taken. */
export interface CoverageLine {
  readonly level: 'city' | 'class' | 'area' | 'county' | 'township' | 'village';
  readonly className: string;
  readonly place: FigurePlace;
  readonly county: string | null;
  readonly township: string | null;
  readonly village: string | null;
  readonly counts: CoverageCounts;
  /** Villages right below a township. */
  readonly villages: number;
}

/** City, county classes, the 秦巴 area, counties. */
export function summaryLines(results: Results): CoverageLine[] {
  const { coverage, counties } = results;
  const known = coverage.counties.map(({ county }) => county);
  const classes = [...new Set(known.map((county) => classOf(results, county)))].filter((name) => name !== '');
  const qinba = known.filter((county) => counties.get(county)?.qinba === true);
  return [
    { ...BLANK, level: 'city', place: { level: 'city' }, counts: coverage.city },
    ...classes.map((className) => {
      const own = known.filter((county) => classOf(results, county) === className);
      return { ...countiesLine(results, 'class', own), className };
    }),
    ...(qinba.length === 0 ? [] : [countiesLine(results, 'area', qinba)]),
    ...coverage.counties.map((place): CoverageLine => ({
      ...lineOf(results, 'county', place),
      place: { level: 'counties', counties: [place.county] },
    })),
  ];
}

/** Townships, each with its villages below it. */
export function detailLines(results: Results): CoverageLine[] {
  const { townships, villages } = results.coverage;
  const keyOf = ({ county, township }: PlaceCoverage): string => `${county}\u0000${township ?? ''}`;
  const below = new Map<string, PlaceCoverage[]>();
  for (const village of villages) {
    const own = below.get(keyOf(village));
    if (own) own.push(village);
    else below.set(keyOf(village), [village]);
  }
  const order = results.coverage.counties.map(({ county }) => county);
  return order.flatMap((county) =>
    townships
      .filter((township) => township.county === county)
      .flatMap((township) => {
        const own = below.get(keyOf(township)) ?? [];
        return [
          {
            ...lineOf(results, 'township', township),
            place: { level: 'township', county, township: township.township ?? '' } as const,
            villages: own.length,
          },
          ...own.map((village) => ({
            ...lineOf(results, 'village', village),
            place: { level: 'village', village: village.row } as const,
          })),
        ];
      }),
  );
}

const BLANK = { className: '', county: null, township: null, village: null, villages: 0 } as const;

function classOf({ counties }: Results, county: string): string {
  return counties.get(county)?.className ?? '';
}

function lineOf(
  results: Results,
  level: CoverageLine['level'],
  place: PlaceCoverage,
): Omit<CoverageLine, 'place'> {
  const { county, township, village } = place;
  const className = classOf(results, county);
  return { ...BLANK, level, className, county, township, village, counts: place };
}

/** Several counties as one place: sums, but for cadres, of whom one of two counties counts once. */
function countiesLine(
  results: Results,
  level: 'class' | 'area',
  counties: readonly string[],
): CoverageLine & { readonly place: { readonly level: 'counties'; readonly counties: readonly string[] } } {
  const place = { level: 'counties', counties } as const;
  const own = results.coverage.counties.filter(({ county }) => counties.includes(county));
  const counts = countsBy((count) =>
    CADRE_COUNTS.has(count)
      ? coverageRows(results, count, place).value
      : own.reduce((sum, county) => sum + county[count], 0),
  );
  return { ...BLANK, level, place, counts };
}

/** A cadre of two places counts once in what holds both: these are not sums of the level below. */
export const CADRE_COUNTS: ReadonlySet<string> = new Set(COUNTS_OF_CADRES);
