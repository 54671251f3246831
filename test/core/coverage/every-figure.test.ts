import {
  bulletin,
  bulletinRows,
  coverageRows,
  gap,
  GAP_IDS,
  mechanism,
  MECHANISM_IDS,
  type BulletinId,
  type CoverageCount,
  type CoverageCounts,
  type FigurePlace,
} from '../../../src/core/coverage';
import { workbookOf } from '../../sample/workbook-of';
import { sheetsOfSample } from '../answers/asked';
import { resultsOf } from '../report/laid-out';
import { comesToItsRows } from './comes-to-its-rows';

const results = resultsOf(sheetsOfSample(workbookOf({ kind: 'city', scale: 0.01 })));
const { registry, links, settings, coverage } = results;

const PLACES: readonly (readonly [counts: CoverageCounts, place: FigurePlace])[] = [
  [coverage.city, { level: 'city' }],
  ...coverage.counties.map((own) => [own, { level: 'counties', counties: [own.county] }] as const),
  ...coverage.townships.map(
    (own) => [own, { level: 'township', county: own.county, township: own.township ?? '' }] as const,
  ),
  ...coverage.villages.map((own) => [own, { level: 'village', village: own.row }] as const),
];

it.each(Object.keys(coverage.city) as CoverageCount[])(
  '%s of coverage comes to its rows everywhere',
  (count) => {
    for (const [counts, place] of PLACES) {
      const rows = coverageRows(results, count, place);
      expect(rows.value).toBe(counts[count]);
      comesToItsRows(registry, rows);
    }
  },
);

const published = bulletin(registry, links, settings, coverage);
it.each(Object.keys(published) as BulletinId[])('%s of the bulletin comes to its rows', (id) => {
  const rows = bulletinRows(results, id);
  expect(rows.value).toBe(published[id]);
  comesToItsRows(registry, rows);
});

it.each(GAP_IDS)('the gap %s comes to its rows', (id) => {
  comesToItsRows(registry, gap(results, id));
});

it.each(MECHANISM_IDS)('%s comes to its rows, done and required', (id) => {
  const { actual, required } = mechanism(results, id);
  comesToItsRows(registry, actual);
  if (required !== null && typeof required === 'object') comesToItsRows(registry, required);
});
