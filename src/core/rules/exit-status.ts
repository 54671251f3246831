import { isBlank } from './cells';
import { at, defineRecordRule } from './rule';

export const exitStatus = defineRecordRule<{ status: string; year: string }>({
  id: 'L08',
  severity: 'error',
  foundAt: ['households.exitYear'],
  title: { 'zh-CN': '脱贫状态与脱贫年度不符', en: 'Status and year of leaving poverty disagree' },
  remedy: {
    'zh-CN': '已脱贫的填写脱贫年度，未脱贫的不填。',
    en: 'Give the year for 已脱贫, leave it blank for 未脱贫.',
  },
  message: {
    'zh-CN': ({ status, year }) =>
      `脱贫状态为“${status}”，而脱贫年度${year === '' ? '为空' : `为 ${year}`}。`,
    en: ({ status, year }) =>
      `The status is “${status}”, yet the year of leaving poverty is ${year === '' ? 'blank' : year}.`,
  },
  *check({ registry }) {
    const { households } = registry.tables;
    if (!households) return;
    for (let row = 0; row < households.rows; row++) {
      const status = households.text('status', row);
      const hasNoYear = isBlank(households, 'exitYear', row);
      if (status === '已脱贫' && hasNoYear) yield at('households', row, 'exitYear', { status, year: '' });
      if (status !== '未脱贫' || hasNoYear) continue;
      const year = households.number('exitYear', row);
      if (!Number.isNaN(year)) yield at('households', row, 'exitYear', { status, year: String(year) });
    }
  },
});
