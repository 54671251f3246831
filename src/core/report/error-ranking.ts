import { errorsByPlace, type PlaceErrors } from '../returns';
import { LISTED_PER_RULE, ruleById } from '../rules';
import type { Results } from '../results';
import { columnSum, keyedList } from './list';
import { shareOf } from './places-below';
import type { SheetLayout } from './plan';
import { Section, sectionedSheet } from './sections';
import { textsOf } from './sheet-head';

const WIDTHS = [8, 38, 12, 12, 12, 12];
const MOST_ON_A_PAGE = 30;

/** 差错率排名: how often each rule was broken, then the townships, those with the fewest faulty rows first. */
export function errorRankingSheet(results: Results): SheetLayout {
  const texts = textsOf(results).summaries.errorRanking;
  const ranking = rankingList(results);
  const isCut = results.findings.list.length < sumOf([...results.findings.counts.values()]);
  const filed = {
    kind: 'errorRanking',
    title: texts.title(results.settings.year),
    units: ['ratio'],
    remarks: [...texts.remarks, ...(isCut ? [texts.cut(LISTED_PER_RULE)] : [])],
  } as const;
  const ranked = { heading: texts.ranking, list: ranking, none: texts.none };
  const rules = { heading: texts.byRule, list: ruleList(results), none: texts.none };
  // The longer comes last: its header stands above every page that follows.
  const isLong = ranking.length > MOST_ON_A_PAGE;
  const [first, last] = isLong ? [rules, ranked] : [ranked, rules];
  const { section } = textsOf(results).summaries;
  const parts = [
    new Section({ ...first, heading: section(1, first.heading) }),
    new Section({ ...last, heading: section(2, last.heading) }),
  ];
  return sectionedSheet(results, filed, WIDTHS, parts, last.list);
}

function ruleList(results: Results) {
  const { summaries, severities } = textsOf(results);
  const { findings, run } = results;
  const texts = summaries.errorRanking;
  const severity = (key: 'error' | 'warning' | 'info') => ({
    format: 'count' as const,
    cell: (rule: string) => findings.severities.get(rule)?.[key] ?? 0,
    total: columnSum(key),
  });
  return keyedList({
    role: 'wrapped',
    hasTotals: true,
    lines: [...findings.severities.keys()].sort((a, b) => a.localeCompare(b)),
    headers: { ...texts.ruleColumns, ...severities },
    columns: {
      rule: { names: true, cell: (rule) => rule, total: { cells: [() => summaries.total] } },
      title: { cell: (rule) => ruleById(rule).title[run.locale] },
      error: severity('error'),
      warning: severity('warning'),
      info: severity('info'),
      all: {
        format: 'count',
        cell: (_, row, list) => ({ formula: `=SUM(${list.cell('error', row)}:${list.cell('info', row)})` }),
        total: columnSum('all'),
      },
    },
  });
}

function rankingList(results: Results) {
  const { summaries, units } = textsOf(results);
  const texts = summaries.errorRanking;
  const shareOfErrors = (place: PlaceErrors): number => place.faulty / place.rows;
  // What is no township's has no rank and stands below.
  const places = errorsByPlace(results).sort(
    (a, b) =>
      Number(a.place === null) - Number(b.place === null) ||
      shareOfErrors(a) - shareOfErrors(b) ||
      a.errors - b.errors,
  );
  const count = (key: 'rows' | 'faulty' | 'errors') => ({
    format: 'count' as const,
    cell: (place: PlaceErrors) => place[key],
    total: columnSum(key),
  });
  return keyedList({
    hasTotals: true,
    lines: places,
    headers: texts.columns,
    columns: {
      rank: {
        format: 'count',
        cell: ({ place }, row, list) => {
          if (place === null) return null;
          const others = `${list.all('place')},"<>${texts.own}"`;
          return { formula: `=1+COUNTIFS(${list.all('ratio')},"<"&${list.own('ratio', row)},${others})` };
        },
        total: { format: 'text', cells: [() => summaries.total] },
      },
      place: { names: true, cell: ({ place }) => place ?? texts.own },
      rows: count('rows'),
      faulty: count('faulty'),
      errors: count('errors'),
      ratio: {
        ...shareOf<PlaceErrors, 'faulty' | 'rows'>('faulty', 'rows'),
        unit: units.ratio,
        // Ranks compare shares as texts, which hold fifteen digits: those of equal places must be equal.
        cell: (_, row, list) => ({
          formula: `=ROUND(${list.cell('faulty', row)}/${list.cell('rows', row)},6)`,
        }),
      },
    },
  });
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
