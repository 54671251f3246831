import { columnsOf, unreadable } from './cells';
import { defineCellRule } from './rule';

export const notANumber = defineCellRule<{ text: string }>({
  id: 'F10',
  severity: 'error',
  foundAt: ['type:int', 'type:num', 'type:money', 'type:year'],
  title: { 'zh-CN': '不是数字', en: 'Not a number' },
  remedy: {
    'zh-CN': '只填写数字，不带单位和文字。',
    en: 'Type digits only, without units or words.',
  },
  message: {
    'zh-CN': ({ text }) => `“${text}”不是数字。`,
    en: ({ text }) => `“${text}” is not a number.`,
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'int', 'num', 'money', 'year')) yield* unreadable(cells);
  },
});
