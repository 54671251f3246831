import type { LegendPosition } from '../model/charts';
import { invalidArgument } from '../model/host-error';
import { officeType } from '../protocol/office-type';
import { changeChart, type ChartTarget } from './chart-target';

const POSITIONS: readonly LegendPosition[] = ['Top', 'Bottom', 'Left', 'Right'];

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export const chartTitle = officeType<ChartTarget>('ChartTitle', '1.1', {
  scalars: {
    Text: {
      get: ({ chart }) => chart.title ?? '',
      set: (target, value, session) => {
        changeChart(target, { title: String(value) }, session);
      },
    },
    Visible: {
      get: ({ chart }) => chart.title !== null,
      set: (target, value, session) => {
        changeChart(target, { title: value === true ? (target.chart.title ?? '') : null }, session);
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export const chartLegend = officeType<ChartTarget>('ChartLegend', '1.1', {
  scalars: {
    Visible: {
      get: ({ chart }) => chart.legend !== null,
      set: (target, value, session) => {
        changeChart(target, { legend: value === true ? (target.chart.legend ?? 'Right') : null }, session);
      },
    },
    Position: {
      get: ({ chart }) => chart.legend ?? 'Right',
      set: (target, value, session) => {
        const legend = POSITIONS.find((known) => known === value);
        if (!legend) throw invalidArgument();
        changeChart(target, { legend }, session);
      },
    },
  },
});
