import { EXITED_VILLAGES, rowsIn } from '../coverage';
import type { Results } from '../results';
import { columnSum, keyedList } from './list';
import { placeCell } from './place-cells';
import { isCity, PlaceColumns, shareOf } from './places-below';
import type { SheetLayout } from './plan';
import { Section, sectionedSheet } from './sections';
import { textsOf } from './sheet-head';

const WIDTHS = [12, 12, 13, 10, 10, 10, 10, 10, 10];

/** 村退出情况表: how many villages have left poverty in each place, then each of them with its poor. */
export function villageExitsSheet(results: Results): SheetLayout {
  const texts = textsOf(results).summaries.villageExits;
  const { year } = results.settings;
  const exits = exitedList(results);
  const filed = {
    kind: 'villageExits',
    title: texts.title(year),
    units: ['villages', 'households', 'people', 'ratio'],
    remarks: texts.remarks(year),
  } as const;
  const parts = [
    new Section({ heading: texts.byPlace, list: byPlace(results), none: texts.none }),
    new Section({ heading: texts.listed(exits.length), list: exits, none: texts.none }),
  ];
  return sectionedSheet(results, filed, WIDTHS, parts, exits);
}

function byPlace(results: Results) {
  const { summaries, units } = textsOf(results);
  const texts = summaries.villageExits;
  const columns = new PlaceColumns(results);
  const unit = units.villages;
  return keyedList({
    hasTotals: true,
    lines: columns.lines([]),
    headers: { ...texts.placeColumns(results.settings.year), place: summaries.place(isCity(results)) },
    columns: {
      place: {
        span: 2,
        names: true,
        cell: ({ name }) => name,
        total: { cells: [() => summaries.total] },
      },
      all: {
        unit,
        format: 'count',
        cell: (_, row, list) => ({
          formula: `=${list.cell('exited', row)}+${list.cell('remaining', row)}`,
        }),
        total: columnSum('all'),
      },
      exited: { unit, ...columns.figure('exited', 'exitedVillages') },
      inYear: { unit, ...columns.figure('inYear', 'villagesExitedInYear') },
      remaining: { unit, ...columns.figure('remaining', 'remainingVillages') },
      ratio: { unit: units.ratio, ...shareOf('exited', 'all') },
    },
  });
}

function exitedList(results: Results) {
  const { summaries, units } = textsOf(results);
  const { registry } = results;
  const { villages } = registry.tables;
  const number = (field: 'households' | 'population' | 'poorHouseholds' | 'poorPopulation') => ({
    format: 'count' as const,
    cell: (row: number) => {
      const value = villages?.number(field, row) ?? NaN;
      return Number.isNaN(value) ? null : value;
    },
    total: columnSum(field),
  });
  const name = (part: 'county' | 'township' | 'village') => ({
    names: true as const,
    cell: (row: number) => placeCell(registry, row, part),
  });
  return keyedList({
    hasTotals: true,
    lines: inOrder(results, rowsIn(results, EXITED_VILLAGES)),
    headers: summaries.villageExits.columns,
    columns: {
      county: { ...name('county'), total: { cells: [() => summaries.total] } },
      township: name('township'),
      village: name('village'),
      households: { unit: units.households, ...number('households') },
      population: { unit: units.people, ...number('population') },
      poorHouseholds: { unit: units.households, ...number('poorHouseholds') },
      poorPopulation: { unit: units.people, ...number('poorPopulation') },
      share: {
        unit: units.ratio,
        ...shareOf<number, 'poorPopulation' | 'population'>('poorPopulation', 'population'),
      },
      exitYear: { format: 'general', cell: (row) => villages?.number('exitYear', row) ?? null },
    },
  });
}

/** County by county and township by township, as 覆盖汇总 has them. */
function inOrder({ coverage, registry }: Results, rows: readonly number[]): number[] {
  const { villages } = registry.tables;
  const order = new Map<string, number>();
  const key = (county: string | null | undefined, township: string | null | undefined): string =>
    `${county ?? ''}\u0000${township ?? ''}`;
  const counties = coverage.counties.map(({ county }) => county);
  for (const county of counties)
    for (const township of coverage.townships)
      if (township.county === county) order.set(key(county, township.township), order.size);
  const placeOf = (row: number): number =>
    order.get(key(villages?.text('county', row), villages?.text('township', row))) ?? order.size;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b) || a - b);
}
