import { CHANGED_TABLES, compareYears, type ChangedTable, type Earlier } from '../years';
import { countyList } from './comparison-counties';
import { figureList } from './comparison-figures';
import { changeList } from './comparison-lists';
import { PlacedComparison } from './comparison-places';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import type { SheetLayout } from './plan';
import { sectionedSheet, type SheetPart } from './sections';

const WIDTHS = [17, 12, 13, 13, 22, 14, 16, 16, 12, 12, 12, 12, 12, 12, 12, 12, 12];

/** 年度对比: coverage of both years, changes by county, then every change of a village, a household and a cadre. */
export function comparisonSheet(results: Results): SheetLayout {
  const { previous } = results;
  const texts = textsOf(results).years.comparison;
  const filed = {
    kind: 'comparison',
    title: texts.title(previous?.settings.year ?? null, results.settings.year),
    units: ['villages', 'households', 'people'],
    remarks: [previous ? texts.about : texts.none],
  } as const;
  return sectionedSheet(results, filed, WIDTHS, previous ? compared(results, previous) : []);
}

function compared(results: Results, previous: Earlier): SheetPart[] {
  const texts = textsOf(results).years.comparison;
  const placed = new PlacedComparison(results, previous, compareYears(results, previous));
  const changes = byTable((table) => changeList(placed, table));
  const counties = byTable((table) => countyList(placed, table, changes[table]));
  return [
    lines('heading', [texts.figures]),
    figureList(placed, counties),
    BLANK,
    lines('heading', [texts.byCounty]),
    ...CHANGED_TABLES.flatMap((table) => [counties[table], BLANK]),
    ...CHANGED_TABLES.flatMap((table) => [
      lines('heading', [texts.listHeading(texts.tables[table], changes[table].length)]),
      changes[table].length === 0 ? lines('note', [texts.nothing]) : changes[table],
      BLANK,
    ]),
  ];
}

const BLANK = lines('note', ['']);

function byTable<T>(make: (table: ChangedTable) => T): Readonly<Record<ChangedTable, T>> {
  return { villages: make('villages'), households: make('households'), cadres: make('cadres') };
}
