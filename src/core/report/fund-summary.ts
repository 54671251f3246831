import {
  projectsByKind,
  projectsByProvider,
  projectsBySource,
  type FigureRows,
  type ProjectGroup,
} from '../coverage';
import { fieldOf } from '../registry';
import type { Results } from '../results';
import { columnSum, keyedList, List, type ListColumn } from './list';
import { question } from './mechanism-lines';
import { shareOf } from './places-below';
import type { SheetLayout } from './plan';
import { Section, sectionedSheet } from './sections';
import { textsOf } from './sheet-head';

/** The columns of the first list; those of the last go on with counties. */
const WIDTHS = [26, 11, 9, 12, 12, 9, 9, 12, 12, 9];
const COUNTY_WIDTH = 10;

/** 项目资金汇总: projects of the year by category and size, by source, then which unit put how much into which county. */
export function fundSummarySheet(results: Results): SheetLayout {
  const texts = textsOf(results).summaries.fundSummary;
  const providers = providerList(results);
  const filed = {
    kind: 'fundSummary',
    title: texts.title(results.settings.year),
    units: ['projects', 'money', 'ratio'],
    remarks: texts.remarks,
  } as const;
  const widths = WIDTHS.concat(
    Array.from({ length: Math.max(0, providers.columns - WIDTHS.length) }, () => COUNTY_WIDTH),
  );
  const parts = [
    new Section({ heading: texts.byKind, list: kindList(results), none: texts.none }),
    new Section({ heading: texts.bySource, list: sourceList(results), none: texts.none }),
    new Section({ heading: texts.byProvider, list: providers.list, none: texts.none }),
  ];
  return sectionedSheet(results, filed, widths, parts, providers.list);
}

function kindList(results: Results) {
  const { summaries, units } = textsOf(results);
  const texts = summaries.fundSummary;
  return keyedList({
    hasTotals: true,
    lines: projectsByKind(results, fieldOf('projects', 'kind').codes),
    headers: texts.kindColumns,
    columns: {
      kind: {
        names: true,
        cell: ({ name }) => name.kind || summaries.unsaid,
        total: { cells: [() => summaries.total] },
      },
      measure: { names: true, cell: ({ name }) => name.measure || null },
      projects: { unit: units.projects, ...figure('projects', ({ projects }) => projects) },
      planned: money('planned', results),
      paid: money('paid', results),
      ratio: { unit: units.ratio, ...shareOf<Group, 'paid' | 'planned'>('paid', 'planned') },
      // Kilometres and square metres have no sum.
      quantity: {
        format: 'general',
        cell: ({ quantity, name }) => (name.measure === '' ? null : quantity.value),
        explain: ({ quantity }) => question(quantity),
      },
      finished: { unit: units.projects, ...figure('finished', (group) => group.inState('完工')) },
      underWay: { unit: units.projects, ...figure('underWay', (group) => group.inState('在建')) },
      notBegun: { unit: units.projects, ...figure('notBegun', (group) => group.inState('未开工')) },
    },
  });
}

function sourceList(results: Results) {
  const { summaries, units } = textsOf(results);
  return keyedList({
    hasTotals: true,
    lines: projectsBySource(results, fieldOf('projects', 'source').codes),
    headers: { ...summaries.fundSummary.sourceColumns, beside: '' },
    columns: {
      source: {
        names: true,
        cell: ({ name }) => name || summaries.unsaid,
        total: { cells: [() => summaries.total] },
      },
      beside: { cell: () => null },
      projects: { unit: units.projects, ...figure('projects', ({ projects }) => projects) },
      planned: money('planned', results),
      paid: money('paid', results),
      ratio: { unit: units.ratio, ...shareOf<Group, 'paid' | 'planned'>('paid', 'planned') },
    },
  });
}

/** Who paid how much in which county; a column for what went to villages that are not found, where something did. */
function providerList(results: Results) {
  const { summaries, units } = textsOf(results);
  const texts = summaries.fundSummary.providerColumns;
  const register = results.registry.tables.units;
  const groups = projectsByProvider(results);
  type Provider = (typeof groups)[number];
  const isUnplaced = groups.some((group) => group.paidIn(null).value !== 0);
  const counties: (string | null)[] = results.coverage.counties.map(({ county }) => county);
  if (isUnplaced) counties.push(null);
  const keyOf = (county: string | null): string => `county ${county ?? ''}`;
  const columns: ListColumn<Provider, string>[] = [
    {
      key: 'provider',
      header: texts.provider,
      names: true,
      cell: ({ name }) => name.name || summaries.unsaid,
      total: { cells: [() => summaries.total] },
    },
    {
      key: 'category',
      header: texts.category,
      cell: ({ name: { unit } }) => register?.text('category', unit) ?? summaries.fundSummary.others,
    },
    {
      key: 'projects',
      header: texts.projects,
      unit: units.projects,
      ...figure('projects', ({ projects }: Provider) => projects),
    },
    {
      key: 'all',
      header: texts.all,
      unit: units.money,
      format: 'amount',
      cell: (_, row, list) => ({
        formula: `=SUM(${list.cell(keyOf(counties[0] ?? null), row)}:${list.cell(keyOf(counties.at(-1) ?? null), row)})`,
      }),
      explain: ({ paid }) => question(paid),
      total: columnSum('all'),
    },
    ...counties.map((county): ListColumn<Provider, string> => ({
      key: keyOf(county),
      header: county ?? summaries.unplaced,
      format: 'amount',
      cell: (group) => group.paidIn(county).value || null,
      explain: (group) => question(group.paidIn(county)),
      total: columnSum(keyOf(county)),
    })),
  ];
  const list = new List<Provider, string>({
    hasTotals: true,
    lines: counties.length === 0 ? [] : groups,
    columns,
  });
  return { list, columns: columns.length };
}

type Group = ProjectGroup<unknown>;

function figure<Key extends string, G extends Group>(key: Key, of: (group: G) => FigureRows) {
  return {
    format: 'count' as const,
    cell: (group: G) => of(group).value,
    explain: (group: G) => question(of(group)),
    total: columnSum(key),
  };
}

function money<Key extends 'planned' | 'paid'>(key: Key, results: Results) {
  const unit = textsOf(results).units.money;
  return { ...figure(key, (group: Group) => group[key]), format: 'amount' as const, unit };
}
