import { isInForce } from '../linkage';
import { householdColumn } from './named-household';
import { at, defineRecordRule } from './rule';

export const pairingAfterExit = defineRecordRule<{ household: string; exit: number }>({
  id: 'L21',
  severity: 'warning',
  foundAt: ['pairings.householdId', 'pairings.head', 'pairings.headId'],
  title: { 'zh-CN': '与早已脱贫的户结对', en: 'Active pairing with a household that left poverty earlier' },
  remedy: {
    'zh-CN': '填写结对的结束日期，或核对脱贫年度。',
    en: 'Give the end of the pairing, or check the year of leaving poverty.',
  },
  message: {
    'zh-CN': ({ household, exit }) => `户 ${household} 已于 ${exit} 年脱贫，结对仍未结束。`,
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
