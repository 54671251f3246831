import { isInForce } from '../linkage';
import { householdColumn } from './named-household';
import { at, defineRecordRule } from './rule';

export const pairingAfterExit = defineRecordRule<{ household: string; exit: number }>({
  id: 'L21',
  severity: 'info',
  foundAt: ['pairings.householdId', 'pairings.head', 'pairings.headId'],
  title: { 'zh-CN': '已脱贫户仍有结对', en: 'Pairing goes on with a household that has left poverty' },
  remedy: {
    'zh-CN': '脱贫不脱帮扶的，不需处理；帮扶已终止的，填写结束日期。',
    en: 'Nothing to do where help goes on after poverty; where it has ended, give the end date.',
  },
  message: {
    'zh-CN': ({ household, exit }) => `户 ${household} 已于 ${exit} 年脱贫，结对未填结束日期。`,
    en: ({ household, exit }) => `Household ${household} left poverty in ${exit}; the pairing has not ended.`,
  },
  *check({ registry, links, settings }) {
    const { pairings, households } = registry.tables;
    const targets = links.pairings.householdId?.target;
    if (!pairings || !households || !targets) return;
    for (let row = 0; row < pairings.rows; row++) {
      const household = targets[row] ?? -1;
      if (household < 0 || households.text('status', household) !== '已脱贫') continue;
      const exit = households.number('exitYear', household);
      if (!(exit < settings.year)) continue;
      if (!isInForce(pairings, row, settings.asOf)) continue;
      const params = { household: households.text('id', household) ?? '', exit };
      yield at('pairings', row, householdColumn(pairings, row), params);
    }
  },
});
