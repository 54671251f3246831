import { at, defineRecordRule } from './rule';

export const paidExceedsPlanned = defineRecordRule<{ paid: number; planned: number }>({
  id: 'L17',
  severity: 'warning',
  foundAt: ['projects.paid'],
  title: { 'zh-CN': '到位资金超过计划资金', en: 'More money paid than planned' },
  remedy: {
    'zh-CN': '核对两个金额（单位：万元）；追加资金的，备注说明。',
    en: 'Check both amounts (in 10 000 yuan); note it where money was added.',
  },
  message: {
    'zh-CN': ({ paid, planned }) => `到位资金 ${paid} 万元，超过计划资金 ${planned} 万元。`,
    en: ({ paid, planned }) => `Paid ${paid} exceeds planned ${planned} (10 000 yuan).`,
  },
  *check({ registry }) {
    const { projects } = registry.tables;
    if (!projects) return;
    for (let row = 0; row < projects.rows; row++) {
      const paid = projects.number('paid', row);
      const planned = projects.number('planned', row);
      if (paid > planned) yield at('projects', row, 'paid', { paid, planned });
    }
  },
});
