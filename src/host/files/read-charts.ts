import { parseChart } from 'hucre';
import { attribute, elements, firstElement, unescape } from '../../xlsx';
import type { Rect } from '../model/address';
import type { ChartModel, KeptDrawing, LegendPosition } from '../model/charts';
import type { Sheet } from '../model/sheet';
import { ANCHORS, chartRelation } from './drawing-anchors';

const LEGENDS: Readonly<Record<string, LegendPosition>> = {
  top: 'Top',
  bottom: 'Bottom',
  left: 'Left',
  right: 'Right',
  topRight: 'Right',
};

/** The charts of a sheet as its drawing has them. */
export function readCharts(sheet: Sheet, drawing: KeptDrawing): ChartModel[] {
  const [{ bytes, relations }] = drawing;
  const xml = new TextDecoder().decode(bytes);
  return [...elements(xml, ...ANCHORS)].flatMap(({ whole: anchor }, index) => {
    const relation = chartRelation(anchor);
    const target = relations.find(({ id }) => id === relation)?.target;
    const part = drawing.find(({ name }) => name === target);
    if (relation === null || !part) return [];
    const name = unescape(attribute(/<(?:\w+:)?cNvPr\s[^<>]*>/.exec(anchor)?.[0] ?? '', 'name'));
    return [
      {
        id: `{${sheet.id.slice(1, -1)}/${index}/${relation}}`,
        name: name === '' ? `Chart ${index + 1}` : name,
        ...contentOf(new TextDecoder().decode(part.bytes)),
        place: placeOf(anchor),
        kept: { part: part.name, relation },
      },
    ];
  });
}

/** What the library makes of a chart; one that it cannot read is kept as it is, and nothing is told of it. */
function readChart(xml: string): ReturnType<typeof parseChart> {
  try {
    return parseChart(xml);
  } catch {
    return undefined;
  }
}

function legendOf(legend: unknown): LegendPosition | null {
  return typeof legend === 'string' && Object.hasOwn(LEGENDS, legend) ? (LEGENDS[legend] ?? null) : null;
}

function contentOf(xml: string): Omit<ChartModel, 'id' | 'name' | 'place' | 'kept'> {
  const chart = readChart(xml);
  const { minimum, maximum } = {
    minimum: chart?.axes?.y?.scale?.min ?? null,
    maximum: chart?.axes?.y?.scale?.max ?? null,
  };
  return {
    type: typeOf(xml, chart?.barGrouping),
    title: chart?.title ?? null,
    legend: legendOf(chart?.legend),
    isReversed: chart?.axes?.x?.reverse === true,
    crossesAtEnd: chart?.axes?.y?.crosses === 'max',
    labelSpacing: chart?.axes?.x?.tickLblSkip ?? null,
    visibleOnly: chart?.plotVisOnly !== false,
    minimum,
    maximum,
    series: (chart?.series ?? []).map(({ name = '', valuesRef, categoriesRef, color, dataLabels }) => ({
      name,
      values: valuesRef ?? null,
      categories: categoriesRef ?? null,
      hasLabels: dataLabels?.showValue === true,
      color: typeof color === 'string' ? `#${color}` : null,
      gapWidth: chart?.gapWidth ?? null,
    })),
  };
}

function typeOf(xml: string, grouping: string | undefined): string {
  if (/<(?:\w+:)?lineChart[\s>]/.test(xml)) return 'Line';
  if (!/<(?:\w+:)?barChart[\s>]/.test(xml)) return '';
  const shape = /<(?:\w+:)?barDir\s+val="bar"/.test(xml) ? 'Bar' : 'Column';
  if (grouping === 'percentStacked') return '';
  return `${shape}${grouping === 'stacked' ? 'Stacked' : 'Clustered'}`;
}

function placeOf(anchor: string): Rect {
  const corner = (name: string): { row: number; column: number } | null => {
    const xml = firstElement(anchor, name)?.content;
    if (xml === undefined) return null;
    const number = (part: string): number =>
      Number(new RegExp(`<(?:\\w+:)?${part}>\\s*(\\d+)`).exec(xml)?.[1] ?? 0);
    return { row: number('row'), column: number('col') };
  };
  const from = corner('from') ?? { row: 0, column: 0 };
  const to = corner('to') ?? { row: from.row + 15, column: from.column + 8 };
  return { ...from, rows: Math.max(1, to.row - from.row), columns: Math.max(1, to.column - from.column) };
}
