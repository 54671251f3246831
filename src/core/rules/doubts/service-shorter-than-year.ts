import { isResidentPost } from '../../linkage';
import { counted } from '../../words/counted';
import { at, defineRecordRule } from '../rule';

const DAYS_OF_YEAR = 365;

export const serviceShorterThanYear = defineRecordRule<{ days: number }>({
  id: 'P16',
  severity: 'warning',
  foundAt: ['cadres.end'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '驻村不满一年', en: 'Service shorter than a year' },
  remedy: {
    'zh-CN': '核对起止日期；确属提前轮换的，说明原因。',
    en: 'Check the terms; say why where it was cut short.',
  },
  message: {
    'zh-CN': ({ days }) => `驻村 ${days} 天，不满一年。`,
    en: ({ days }) => `The service lasted ${counted(days, 'day', 'days')}, less than a year.`,
  },
  *check({ registry, settings }) {
    const { cadres } = registry.tables;
    if (!cadres) return;
    for (let row = 0; row < cadres.rows; row++) {
      if (!isResidentPost(cadres.text('post', row))) continue;
      const end = cadres.number('end', row);
      const days = end - cadres.number('start', row) + 1;
      // A term that is still to end is not over yet.
      if (end <= settings.asOf && days < DAYS_OF_YEAR) yield at('cadres', row, 'end', { days });
    }
  },
});
