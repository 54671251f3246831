import { columnsOf, numbersWhere } from './cells';
import { defineCellRule } from './rule';

export const notWhole = defineCellRule<{ value: number }>({
  id: 'F17',
  severity: 'error',
  foundAt: ['type:int', 'type:year'],
  yieldsTo: ['F16'],
  title: { 'zh-CN': '应为整数', en: 'Whole number required' },
  remedy: {
    'zh-CN': '填写整数。',
    en: 'Type a whole number.',
  },
  message: {
    'zh-CN': ({ value }) => `此处应为整数，现为 ${value}。`,
    en: ({ value }) => `A whole number is expected, found ${value}.`,
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'int', 'year')) {
      yield* numbersWhere(cells, (value) => (Number.isInteger(value) ? null : { value }));
    }
  },
});
