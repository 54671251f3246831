import { columnsOf, numbersWhere } from './cells';
import { defineCellRule } from './rule';

export const yearOutOfRange = defineCellRule<{ year: number; last: number }>({
  id: 'F16',
  severity: 'error',
  foundAt: ['type:year'],
  title: { 'zh-CN': '年度超出范围', en: 'Year out of range' },
  remedy: {
    'zh-CN': '填写四位数的年份。',
    en: 'Type the four-digit year.',
  },
  message: {
    'zh-CN': ({ year, last }) => `年度 ${year} 应在 1949 到 ${last} 之间。`,
    en: ({ year, last }) => `The year ${year} should lie between 1949 and ${last}.`,
  },
  *check({ registry, settings }) {
    const last = settings.year + 1;
    for (const cells of columnsOf(registry, 'year')) {
      yield* numbersWhere(cells, (year) => (year < 1949 || year > last ? { year, last } : null));
    }
  },
});
