import { invalidArgument } from '../model/host-error';
import { of, officeType, type ScalarMember } from '../protocol/office-type';
import { changeChart, type ChartTarget } from './chart-target';

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
const categoryAxis = officeType<ChartTarget>('ChartAxis', '1.1', {
  scalars: {
    ReversePlotOrder: {
      since: '1.7',
      get: ({ chart }) => chart.isReversed,
      set: (target, value, session) => {
        changeChart(target, { isReversed: value === true }, session);
      },
    },
    TickLabelSpacing: {
      since: '1.7',
      get: ({ chart }) => chart.labelSpacing ?? '',
      set: (target, value, session) => {
        if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > 31_999) throw invalidArgument();
        changeChart(target, { labelSpacing: Number(value) }, session);
      },
    },
    Position: {
      since: '1.8',
      get: ({ chart }) => (chart.crossesAtEnd ? 'Maximum' : 'Automatic'),
      set: (target, value, session) => {
        if (value !== 'Automatic' && value !== 'Maximum') throw invalidArgument();
        changeChart(target, { crossesAtEnd: value === 'Maximum' }, session);
      },
    },
  },
});

const valueAxis = officeType<ChartTarget>('ChartAxis', '1.1', {
  scalars: { Minimum: end('minimum'), Maximum: end('maximum') },
});

/** Where the axis begins or ends; an empty text leaves it to Excel. */
function end(key: 'minimum' | 'maximum'): ScalarMember<ChartTarget> {
  return {
    get: ({ chart }) => chart[key] ?? '',
    set: (target, value, session) => {
      if (value !== '' && typeof value !== 'number') throw invalidArgument();
      changeChart(target, { [key]: value === '' ? null : value }, session);
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export const chartAxes = officeType<ChartTarget>('ChartAxes', '1.1', {
  objects: {
    CategoryAxis: { open: (target) => of(categoryAxis, target) },
    ValueAxis: { open: (target) => of(valueAxis, target) },
  },
});
