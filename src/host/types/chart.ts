import { MAX_COLUMNS, MAX_ROWS, parseRect, type Rect } from '../model/address';
import { freeChartName, type ChartModel } from '../model/charts';
import { HostError, invalidArgument, itemNotFound } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { isHostObject, of, officeType, type Session } from '../protocol/office-type';
import { changeChart, type ChartTarget } from './chart-target';
import { chartAxes } from './chart-axes';
import { chartLegend, chartTitle } from './chart-frame';
import { chartSeries } from './chart-series';
import { seriesOf } from './chart-source';
import type { RangeTarget } from './range-target';

interface ChartsTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/** The kinds this host writes into files; of Office.js' https://learn.microsoft.com/javascript/api/excel/excel.charttype */
const TYPES: readonly string[] = [
  'BarClustered',
  'BarStacked',
  'ColumnClustered',
  'ColumnStacked',
  'Line',
  'LineMarkers',
];

/** Rows and columns of a chart that was given no place. */
const USUAL = { rows: 15, columns: 8 };

function typeOf(value: unknown): string {
  const type = String(value);
  if (TYPES.includes(type)) return type;
  throw new HostError('NotImplemented', `Charts of type ${type} are not implemented by the embedded host.`);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
const chart = officeType<ChartTarget>('Chart', '1.1', {
  id: ({ chart: { id } }) => ({ Id: id }),
  scalars: {
    Id: { since: '1.7', get: (target) => target.chart.id },
    Name: {
      get: (target) => target.chart.name,
      set: (target, value, session) => {
        changeChart(target, { name: String(value) }, session);
      },
    },
    ChartType: {
      since: '1.7',
      get: (target) => target.chart.type,
      set: (target, value, session) => {
        changeChart(target, { type: typeOf(value) }, session);
      },
    },
    PlotVisibleOnly: {
      since: '1.8',
      get: (target) => target.chart.visibleOnly,
      set: (target, value, session) => {
        changeChart(target, { visibleOnly: value === true }, session);
      },
    },
  },
  objects: {
    Title: { open: (target) => of(chartTitle, target) },
    Legend: { open: (target) => of(chartLegend, target) },
    Axes: { open: (target) => of(chartAxes, target) },
    Series: { open: (target) => of(chartSeries, target) },
    Worksheet: { since: '1.2', open: ({ sheet }) => of('Worksheet', sheet) },
  },
  methods: {
    SetPosition: {
      call: (target, [start, end], session) => {
        const { rows, columns } = target.chart.place;
        const first = cellsOf(start);
        const last = end === undefined || end === null ? null : cellsOf(end);
        const row = Math.min(first.row, last?.row ?? first.row);
        const column = Math.min(first.column, last?.column ?? first.column);
        const place = last
          ? {
              row,
              column,
              rows: Math.max(first.row, last.row) - row + 1,
              columns: Math.max(first.column, last.column) - column + 1,
            }
          : { row, column, rows, columns };
        changeChart(target, { place }, session);
      },
    },
    Delete: {
      call: ({ sheet, chart: gone }, _, session) => {
        refuseProtected(sheet);
        sheet.charts = sheet.charts.filter((other) => other !== gone);
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
  },
});

function cellsOf(place: unknown): Rect {
  if (isHostObject(place)) return (place.target as RangeTarget).rect;
  const rect = typeof place === 'string' ? parseRect(place) : null;
  if (!rect || rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS) throw invalidArgument();
  return rect;
}

function find({ sheet }: ChartsTarget, key: unknown): ChartModel | null {
  return sheet.charts.find(({ id, name }) => id === key || name === key) ?? null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const charts = officeType<ChartsTarget>('ChartCollection', '1.1', {
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: (target) => target.sheet.charts.map((model) => of(chart, { ...target, chart: model })),
  item: (target, key) => {
    const found = find(target, key);
    if (!found) throw itemNotFound();
    return of(chart, { ...target, chart: found });
  },
  methods: {
    GetCount: { since: '1.4', call: ({ sheet }) => sheet.charts.length },
    GetItem: {
      call: (target, [key]) => {
        const found = find(target, key);
        if (!found) throw itemNotFound();
        return of(chart, { ...target, chart: found });
      },
    },
    GetItemAt: {
      call: (target, [index]) => {
        const found = target.sheet.charts[Number(index)];
        if (!found) throw itemNotFound();
        return of(chart, { ...target, chart: found });
      },
    },
    GetItemOrNullObject: {
      since: '1.4',
      call: (target, [key]) => {
        const found = find(target, key);
        return found && of(chart, { ...target, chart: found });
      },
    },
    Add: { call: (target, [type, source, by], session) => of(chart, add(target, type, source, by, session)) },
  },
});

function add(
  target: ChartsTarget,
  type: unknown,
  source: unknown,
  by: unknown,
  session: Session,
): ChartTarget {
  const { sheet } = target;
  refuseProtected(sheet);
  if (!isHostObject(source)) throw invalidArgument();
  const name = freeChartName(sheet.charts);
  const model: ChartModel = {
    id: `{${sheet.id.slice(1, -1)}/${name}}`,
    name,
    type: typeOf(type),
    title: null,
    legend: 'Right',
    isReversed: false,
    crossesAtEnd: false,
    labelSpacing: null,
    visibleOnly: true,
    minimum: null,
    maximum: null,
    series: seriesOf(source.target as RangeTarget, by, session),
    place: { row: 1, column: 1, ...USUAL },
    kept: null,
  };
  sheet.charts = [...sheet.charts, model];
  session.notice({ kind: 'look', sheetId: sheet.id });
  return { ...target, chart: model };
}
