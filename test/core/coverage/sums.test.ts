import fc from 'fast-check';
import {
  COUNTS_OF_CADRES,
  coverageRows,
  type CoverageCount,
  type CoverageCounts,
  type FigurePlace,
} from '../../../src/core/coverage';
import { cadre, counted, household, pairing, posting, village, type Rows } from '../counted';

const COUNTIES = ['宜阳县', '洛宁县', '嵩县'];
const CATEGORIES = ['市直单位', '县级单位', '中央单位'];
const UNITS = CATEGORIES.map((category) => ({ name: `${category}甲`, category }));

/** Cadres are no sum of the level below, for one of two counties counts once in the city. */
const ALL = Object.keys(counted({}).coverage.city) as CoverageCount[];
const SUMMED = ALL.filter((count) => !COUNTS_OF_CADRES.includes(count));

const yesNo = fc.constantFrom('是', '否');
const day = fc.constantFrom('2013-05-01', '2014-06-01', '2015-03-01');

const registry: fc.Arbitrary<Rows> = fc
  .array(fc.record({ county: fc.nat(2), township: fc.nat(1), poor: yesNo, key: yesNo }), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((places) => {
    const villages = places.map(({ county, township, poor, key }, index) =>
      village(`41032710${1000 + index}`, {
        county: COUNTIES[county] ?? '',
        // The same name in every county: townships are told apart by their county.
        township: `乡${township}`,
        poor,
        key,
      }),
    );
    const code = fc.constantFrom(...villages.map((row) => String(row['code'])));
    const status = fc.constantFrom('未脱贫', '已脱贫', '返贫');
    return fc.record({
      villages: fc.constant(villages),
      units: fc.constant(UNITS),
      households: fc
        .array(fc.tuple(code, status), { maxLength: 12 })
        .map((list) =>
          list.map(([at, state], index) => household(`H${index}`, at, { status: state, exitYear: 2014 })),
        ),
      cadres: fc
        .array(fc.tuple(code, fc.constantFrom('第一书记', '工作队员', '帮扶责任人'), day), { maxLength: 6 })
        .map((list) => list.map(([at, post, start], index) => cadre(`G${index}`, at, { post, start }))),
      postings: fc
        .array(fc.tuple(code, fc.constantFrom(...UNITS), day), { maxLength: 8 })
        .map((list) => list.map(([at, { name }, start]) => posting(name, at, { start }))),
      pairings: fc
        .array(fc.tuple(fc.nat(13), fc.nat(7), day), { maxLength: 14 })
        .map((list) => list.map(([home, who, start]) => pairing(`H${home}`, `G${who}`, { start }))),
    });
  });

function sum(places: readonly CoverageCounts[], key: keyof CoverageCounts): number {
  return places.reduce((total, place) => total + place[key], 0);
}

it('adds up from village to township to county to city', () => {
  fc.assert(
    fc.property(registry, (rows) => {
      const { city, counties, townships, villages } = counted(rows).coverage;
      for (const key of SUMMED) {
        expect(sum(counties, key)).toBe(city[key]);
        for (const county of counties) {
          const within = townships.filter((place) => place.county === county.county);
          expect(sum(within, key)).toBe(county[key]);
          for (const township of within) {
            const below = villages.filter(
              (place) => place.county === county.county && place.township === township.township,
            );
            expect(sum(below, key)).toBe(township[key]);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('never counts more than there is', () => {
  fc.assert(
    fc.property(registry, (rows) => {
      const { coverage } = counted(rows);
      const { poorVillages, noLayer, oneLayer, twoLayers, moreLayers, multiple } = coverage.city;
      expect(noLayer + oneLayer + twoLayers + moreLayers).toBe(poorVillages);
      expect(twoLayers + moreLayers).toBe(multiple);
      for (const counts of [
        coverage.city,
        ...coverage.counties,
        ...coverage.townships,
        ...coverage.villages,
      ]) {
        for (const part of [
          'designated',
          'multiple',
          'withTeam',
          'withFirstSecretary',
          'keyVillages',
        ] as const) {
          expect(counts[part]).toBeLessThanOrEqual(counts.poorVillages);
        }
        expect(counts.keyMultiple).toBeLessThanOrEqual(counts.keyVillages);
        expect(counts.paired).toBeLessThanOrEqual(counts.households);
        expect(counts.idleCadres + counts.overLimitCadres).toBeLessThanOrEqual(counts.cadres);
      }
    }),
    { numRuns: 60 },
  );
});

it('does not depend on the order of the rows', () => {
  const reversed = (rows: Rows): Rows =>
    Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, [...list].reverse()]));
  fc.assert(
    fc.property(registry, (rows) => {
      const one = counted(rows).coverage;
      const other = counted(reversed(rows)).coverage;
      expect(other.city).toEqual(one.city);
      expect(other.load).toEqual(one.load);
    }),
    { numRuns: 30 },
  );
});

it('has as many rows behind every count as it says, none of them twice', () => {
  fc.assert(
    fc.property(registry, (rows) => {
      const sources = counted(rows, { pairingLimit: 1 });
      const { city, counties, townships, villages } = sources.coverage;
      const places: [CoverageCounts, FigurePlace][] = [
        [city, { level: 'city' }],
        ...counties.map((place): [CoverageCounts, FigurePlace] => [
          place,
          { level: 'counties', counties: [place.county] },
        ]),
        ...townships.map((place): [CoverageCounts, FigurePlace] => [
          place,
          { level: 'township', county: place.county, township: place.township ?? '' },
        ]),
        ...villages.map((place): [CoverageCounts, FigurePlace] => [
          place,
          { level: 'village', village: place.row },
        ]),
      ];
      for (const [counts, place] of places) {
        for (const count of ALL) {
          const behind = coverageRows(sources, count, place);
          expect(behind.value).toBe(counts[count]);
          expect(new Set(behind.rows).size).toBe(counts[count]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
