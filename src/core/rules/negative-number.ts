import { columnsOf, numbersWhere } from './cells';
import { defineCellRule } from './rule';

export const negativeNumber = defineCellRule<{ value: number }>({
  id: 'F11',
  severity: 'error',
  foundAt: ['type:int', 'type:num', 'type:money'],
  title: { 'zh-CN': '不应为负数', en: 'Negative number' },
  remedy: {
    'zh-CN': '核对数值。',
    en: 'Check the number.',
  },
  message: {
    'zh-CN': ({ value }) => `此处不能为负数：${value}。`,
    en: ({ value }) => `The number cannot be negative: ${value}.`,
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'int', 'num', 'money')) {
      yield* numbersWhere(cells, (value) => (value < 0 ? { value } : null));
    }
  },
});
