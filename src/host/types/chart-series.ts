import { absoluteRect, quoteSheet } from '../model/address';
import type { SeriesModel } from '../model/charts';
import { colourDigits } from '../model/colours';
import { invalidArgument, itemNotFound } from '../model/host-error';
import { isHostObject, of, officeType, type Session } from '../protocol/office-type';
import { refuseUnchangeable, type ChartTarget } from './chart-target';
import type { RangeTarget } from './range-target';

interface SeriesTarget extends ChartTarget {
  readonly series: SeriesModel;
}

function change(target: SeriesTarget, part: Partial<SeriesModel>, session: Session): void {
  refuseUnchangeable(target);
  Object.assign(target.series, part);
  session.notice({ kind: 'look', sheetId: target.sheet.id });
}

const seriesFill = officeType<SeriesTarget>('ChartFill', '1.1', {
  methods: {
    SetSolidColor: {
      call: (target, [color], session) => {
        change(target, { color: `#${colourDigits(color)}` }, session);
      },
    },
  },
});

const seriesFormat = officeType<SeriesTarget>('ChartSeriesFormat', '1.1', {
  objects: { Fill: { open: (target) => of(seriesFill, target) } },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
const oneSeries = officeType<SeriesTarget>('ChartSeries', '1.1', {
  scalars: {
    Name: {
      get: ({ series }) => series.name,
      set: (target, value, session) => {
        change(target, { name: String(value) }, session);
      },
    },
    HasDataLabels: {
      since: '1.7',
      get: ({ series }) => series.hasLabels,
      set: (target, value, session) => {
        change(target, { hasLabels: value === true }, session);
      },
    },
    GapWidth: {
      since: '1.7',
      get: ({ series }) => series.gapWidth ?? 150,
      set: (target, value, session) => {
        if (typeof value !== 'number' || value < 0 || value > 500) throw invalidArgument();
        change(target, { gapWidth: value }, session);
      },
    },
  },
  objects: { Format: { open: (target) => of(seriesFormat, target) } },
  methods: {
    SetValues: {
      since: '1.7',
      call: (target, [cells], session) => {
        change(target, { values: formulaOf(cells) }, session);
      },
    },
    SetXAxisValues: {
      since: '1.7',
      call: (target, [cells], session) => {
        change(target, { categories: formulaOf(cells) }, session);
      },
    },
    Delete: {
      since: '1.7',
      call: ({ series, ...target }, _, session) => {
        refuseUnchangeable(target);
        target.chart.series.splice(target.chart.series.indexOf(series), 1);
        session.notice({ kind: 'look', sheetId: target.sheet.id });
      },
    },
  },
});

/** One row or one column of cells. */
function formulaOf(cells: unknown): string {
  if (!isHostObject(cells)) throw invalidArgument();
  const { sheet, rect } = cells.target as RangeTarget;
  if (rect.rows > 1 && rect.columns > 1) throw invalidArgument();
  return `${quoteSheet(sheet.name)}!${absoluteRect(rect)}`;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const chartSeries = officeType<ChartTarget>('ChartSeriesCollection', '1.1', {
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((series) => of(oneSeries, { ...target, series })),
  methods: {
    GetCount: { since: '1.4', call: ({ chart }) => chart.series.length },
    GetItemAt: {
      call: (target, [index]) => {
        const series = target.chart.series[Number(index)];
        if (!series) throw itemNotFound();
        return of(oneSeries, { ...target, series });
      },
    },
    Add: {
      since: '1.7',
      call: (target, [name, index], session) => {
        refuseUnchangeable(target);
        const { series: all } = target.chart;
        const at = index === undefined || index === null ? all.length : Number(index);
        if (!Number.isInteger(at) || at < 0 || at > all.length) throw invalidArgument();
        const series: SeriesModel = {
          name: typeof name === 'string' ? name : `Series${all.length + 1}`,
          values: null,
          categories: null,
          hasLabels: false,
          color: null,
          gapWidth: null,
        };
        all.splice(at, 0, series);
        session.notice({ kind: 'look', sheetId: target.sheet.id });
        return of(oneSeries, { ...target, series });
      },
    },
  },
});
