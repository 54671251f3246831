import { arePossibleDays } from '../linkage';
import { daysInYear } from '../registry';
import { at, defineRecordRule } from './rule';

export const residentDays = defineRecordRule<{ days: number; most: number }>({
  id: 'L19',
  severity: 'error',
  foundAt: ['cadres.days'],
  title: { 'zh-CN': '驻村天数超出范围', en: 'Days in the village out of range' },
  remedy: {
    'zh-CN': '核对本年度驻村天数。',
    en: 'Check the days of this year.',
  },
  message: {
    'zh-CN': ({ days, most }) => `驻村天数 ${days} 应在 0 到 ${most} 之间。`,
    en: ({ days, most }) => `${days} days should lie between 0 and ${most}.`,
  },
  *check({ registry, settings }) {
    const { cadres } = registry.tables;
    if (!cadres) return;
    const most = daysInYear(settings.year);
    for (let row = 0; row < cadres.rows; row++) {
      const days = cadres.number('days', row);
      if (!Number.isNaN(days) && !arePossibleDays(days, settings.year))
        yield at('cadres', row, 'days', { days, most });
    }
  },
});
