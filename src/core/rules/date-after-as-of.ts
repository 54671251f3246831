import { isoDate } from '../registry';
import { columnsOf, numbersWhere } from './cells';
import { defineCellRule } from './rule';

export const dateAfterAsOf = defineCellRule<{ date: string; asOf: string }>({
  id: 'F09',
  severity: 'warning',
  foundAt: ['type:date'],
  title: { 'zh-CN': '日期晚于截止日期', en: 'Date after the as-of date' },
  remedy: {
    'zh-CN': '核对日期，或调整“参数”表的截止日期。',
    en: 'Check the date, or change the as-of date in the settings.',
  },
  message: {
    'zh-CN': ({ date, asOf }) => `日期 ${date} 晚于截止日期 ${asOf}。`,
    en: ({ date, asOf }) => `The date ${date} lies after the as-of date ${asOf}.`,
  },
  *check({ registry, settings }) {
    const asOf = isoDate(settings.asOf);
    for (const cells of columnsOf(registry, 'date')) {
      // An end that lies ahead is a plan, not a mistake.
      if (cells.name === 'end') continue;
      yield* numbersWhere(cells, (date) => (date > settings.asOf ? { date: isoDate(date), asOf } : null));
    }
  },
});
