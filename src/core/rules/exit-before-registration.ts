import { at, defineRecordRule } from './rule';

export const exitBeforeRegistration = defineRecordRule<{ exit: number; registered: number }>({
  id: 'L07',
  severity: 'error',
  foundAt: ['households.exitYear'],
  title: { 'zh-CN': '脱贫年度早于识别年度', en: 'Left poverty before being registered' },
  remedy: {
    'zh-CN': '核对两个年度。',
    en: 'Check both years.',
  },
  message: {
    'zh-CN': ({ exit, registered }) => `脱贫年度 ${exit} 早于识别年度 ${registered}。`,
    en: ({ exit, registered }) =>
      `The household left poverty in ${exit}, before it was registered in ${registered}.`,
  },
  *check({ registry }) {
    const { households } = registry.tables;
    if (!households) return;
    for (let row = 0; row < households.rows; row++) {
      const exit = households.number('exitYear', row);
      const registered = households.number('registeredYear', row);
      if (exit < registered) yield at('households', row, 'exitYear', { exit, registered });
    }
  },
});
