import { conditionName, metricName, metricUnit, type Indicator } from '../evaluation';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { List, keyedColumns } from './list';
import { sumOf } from './paper';
import type { SheetPart } from './sections';

/** Characters that the columns of the scheme would have; the sheet's own are narrow, so each takes several. */
const WIDTHS = {
  id: 8,
  group: 12,
  name: 18,
  full: 8,
  method: 12,
  metric: 26,
  target: 12,
  floor: 8,
  steps: 44,
  condition: 14,
  dataSource: 24,
  department: 22,
};

/** The scheme as it was applied, to stand under a list that is printed in columns of these widths. */
export function schemeParts(
  results: Results,
  indicators: readonly Indicator[],
  widths: readonly number[],
): SheetPart[] {
  const texts = textsOf(results).evaluation;
  const { locale } = results.run;
  const spans = spansOver(widths, Object.values(WIDTHS));
  const columns = keyedColumns<Indicator, keyof typeof WIDTHS>(texts.schemeColumns, {
    id: { cell: ({ id }) => id },
    group: { cell: ({ group }) => texts.word(group) },
    name: { cell: ({ name }) => texts.word(name) },
    full: { format: 'count', cell: ({ full }) => full },
    method: { cell: ({ method }) => texts.word(method) },
    metric: { cell: ({ metric }) => (metric === '' ? null : metricName(metric)[locale]) },
    target: { cell: (indicator) => shownValue(indicator, indicator.target) },
    floor: { cell: (indicator) => shownValue(indicator, indicator.floor) },
    steps: {
      cell: (indicator) =>
        indicator.steps
          .map(({ from, score }) => texts.step(shownValue(indicator, from) ?? '', score))
          .join(texts.stepSeparator) || null,
    },
    condition: { cell: ({ condition }) => condition && conditionName(condition)[locale] },
    dataSource: { cell: ({ dataSource }) => texts.word(dataSource ?? '') || null },
    department: { cell: ({ department }) => texts.word(department ?? '') || null },
  });
  const list = new List({
    lines: indicators,
    columns: columns.map((column, at) => ({ ...column, span: spans[at] ?? 1 })),
  });
  return [lines('note', ['']), lines('heading', [texts.scheme]), list];
}

/** Shares as percentages; what is deducted, or multiplied, is no share whatever the metric. */
function shownValue({ metric, method }: Indicator, value: number | null): string | null {
  if (value === null) return null;
  const isShare = metricUnit(metric) === 'share' && method !== '扣分' && method !== '标准化';
  return isShare ? `${Number((value * 100).toFixed(4))}%` : String(Number(value.toFixed(4)));
}

/**
 * How many of a sheet's columns each of a list's takes, so that they share its width as they would share a page: each
 * at least one, and none much narrower than it should be.
 */
function spansOver(widths: readonly number[], wanted: readonly number[]): number[] {
  const share = sumOf(widths) / sumOf(wanted);
  /** The ways to share out the sheet's first columns among the list's first, the best for each number of columns. */
  let ways: readonly (Shared | undefined)[] = [{ spans: [], lack: 0 }];
  for (const width of wanted) {
    const before = ways;
    ways = Array.from({ length: widths.length + 1 }, (_, end) =>
      before
        .slice(0, end)
        .flatMap((way, at): Shared[] => {
          if (!way) return [];
          const lack = Math.max(0, width * share - sumOf(widths.slice(at, end)));
          return [{ spans: [...way.spans, end - at], lack: way.lack + lack * lack }];
        })
        .toSorted((a, b) => a.lack - b.lack)
        .at(0),
    );
  }
  return [...(ways[widths.length]?.spans ?? [])];
}

interface Shared {
  readonly spans: readonly number[];
  /** The squares of what columns are too narrow by. */
  readonly lack: number;
}
