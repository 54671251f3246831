import { isoDate, type FieldKey, tablesOf } from '../registry';
import { defineRecordRule, rowHit } from './rule';

const LAST_DAY = ['end', 'finish'];

export const endBeforeStart = defineRecordRule<{ start: string; end: string }>({
  id: 'L10',
  severity: 'error',
  foundAt: ['postings.end', 'cadres.end', 'pairings.end', 'projects.finish'],
  title: { 'zh-CN': '结束早于开始', en: 'End before start' },
  remedy: {
    'zh-CN': '核对两个日期。',
    en: 'Check both dates.',
  },
  message: {
    'zh-CN': ({ start, end }) => `结束日期 ${end} 早于起始日期 ${start}。`,
    en: ({ start, end }) => `The end ${end} lies before the start ${start}.`,
  },
  *check({ registry }) {
    for (const table of tablesOf(registry)) {
      const last = LAST_DAY.find((name) => table.has(name as FieldKey));
      if (last === undefined || !table.has('start')) continue;
      for (let row = 0; row < table.rows; row++) {
        const start = table.number('start', row);
        const end = table.number(last as FieldKey, row);
        if (end < start) yield rowHit(table.key, row, last, { start: isoDate(start), end: isoDate(end) });
      }
    }
  },
});
