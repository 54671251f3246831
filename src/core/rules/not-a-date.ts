import { probableDate } from '../registry';
import { columnsOf, unreadable } from './cells';
import { defineCellRule } from './rule';

export const notADate = defineCellRule<{ text: string }>({
  id: 'F08',
  severity: 'error',
  foundAt: ['type:date'],
  title: { 'zh-CN': '日期有误', en: 'Not a date' },
  remedy: {
    'zh-CN': '填写为 2014-05-01 的形式；仍在任（有效）的，结束日期留空。',
    en: 'Write it like 2014-05-01; leave the end date blank while it is not over.',
  },
  message: {
    'zh-CN': ({ text }) => `“${text}”不是日期，或没有这一天。`,
    en: ({ text }) => `“${text}” is not a date, or there is no such day.`,
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'date')) {
      for (const hit of unreadable(cells)) {
        const probable = probableDate(hit.params.text, cells.field.ends);
        yield Number.isNaN(probable) ? hit : { ...hit, fix: probable };
      }
    }
  },
});
