import { countOf, follow, held, MATTERS, rowsIn, sumOf } from '../coverage';
import { fieldOf } from '../registry';
import type { Results } from '../results';
import { columnSum, keyedList } from './list';
import { placeCell } from './place-cells';
import { question } from './mechanism-lines';
import { isCity, PlaceColumns, shareOf } from './places-below';
import type { SheetLayout } from './plan';
import { Section, sectionedSheet } from './sections';
import { textsOf } from './sheet-head';

const WIDTHS = [12, 11, 12, 13, 9, 10, 22, 28, 28];

/** 协调解决事项: what villages raised and what came of it, by place; meetings and papers of the year; each matter. */
export function solvedMattersSheet(results: Results): SheetLayout {
  const texts = textsOf(results).summaries.solvedMatters;
  const matters = matterList(results);
  const filed = {
    kind: 'solvedMatters',
    title: texts.title(results.settings.year),
    remarks: texts.remarks,
  } as const;
  const parts = [
    new Section({ heading: texts.byPlace, list: byPlace(results), none: texts.none }),
    new Section({ heading: texts.activities, list: activityList(results), none: texts.none }),
    new Section({ heading: texts.listed(matters.length), list: matters, none: texts.none }),
  ];
  return sectionedSheet(results, filed, WIDTHS, parts, matters);
}

function byPlace(results: Results) {
  const { summaries, units } = textsOf(results);
  const columns = new PlaceColumns(results);
  const unit = summaries.matterUnit;
  return keyedList({
    hasTotals: true,
    lines: columns.lines(['visits']),
    headers: { ...summaries.solvedMatters.placeColumns, place: summaries.place(isCity(results)) },
    columns: {
      place: {
        span: 2,
        names: true,
        cell: ({ name }) => name ?? summaries.unplaced,
        total: { cells: [() => summaries.total] },
      },
      visits: { unit: units.times, ...columns.figure('visits', 'visits') },
      matters: { unit, ...columns.figure('matters', 'matters') },
      solved: { unit, ...columns.figure('solved', 'solvedMatters') },
      open: { unit, ...columns.figure('open', 'openMatters') },
      ratio: { unit: units.ratio, ...shareOf('solved', 'matters') },
    },
  });
}

/** 培训, 座谈会, 专题会议, 倡议书, 简报: how often, and who came. */
function activityList(results: Results) {
  const { summaries, units } = textsOf(results);
  const rowsOf = (kind: string) => rowsIn(results, held(kind));
  const sum = (field: 'expected' | 'present') => ({
    unit: units.people,
    format: 'count' as const,
    cell: (kind: string) => sumOf(results, 'activities', rowsOf(kind), field).value,
    explain: (kind: string) => question(sumOf(results, 'activities', rowsOf(kind), field)),
    total: columnSum(field),
  });
  return keyedList({
    hasTotals: true,
    lines: fieldOf('activities', 'kind').codes,
    headers: summaries.solvedMatters.activityColumns,
    columns: {
      kind: { span: 2, names: true, cell: (kind) => kind, total: { cells: [() => summaries.total] } },
      times: {
        format: 'count',
        cell: (kind) => rowsOf(kind).length,
        explain: (kind) => question(countOf('activities', rowsOf(kind))),
        total: columnSum('times'),
      },
      expected: sum('expected'),
      present: sum('present'),
    },
  });
}

function matterList(results: Results) {
  const { columns: headers, solved, open } = textsOf(results).summaries.solvedMatters;
  const { registry, links } = results;
  const { visits } = registry.tables;
  const villageOf = follow(links.visits.villageCode?.target);
  const text = (field: 'unit' | 'person' | 'raised' | 'resolved') => ({
    cell: (row: number) => visits?.text(field, row) ?? null,
  });
  const place = (part: 'county' | 'township' | 'village') => ({
    cell: (row: number) => placeCell(registry, villageOf(row), part),
  });
  const rows = rowsIn(results, MATTERS).sort(
    (a, b) => (visits?.number('date', a) ?? 0) - (visits?.number('date', b) ?? 0) || a - b,
  );
  return keyedList({
    role: 'wrapped',
    lines: rows,
    headers,
    columns: {
      date: { format: 'date', cell: (row) => visits?.number('date', row) ?? null },
      county: place('county'),
      township: place('township'),
      village: place('village'),
      state: { cell: (row) => (visits?.text('resolved', row) === null ? open : solved) },
      person: text('person'),
      unit: text('unit'),
      raised: text('raised'),
      resolved: text('resolved'),
    },
  });
}
