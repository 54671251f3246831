import { isCounted, isInForce } from '../../linkage';
import { at, defineRecordRule } from '../rule';

export const householdWithoutPairing = defineRecordRule<{ id: string }>({
  id: 'P12',
  severity: 'warning',
  foundAt: ['households.id'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '未落实帮扶责任人', en: 'No active pairing' },
  remedy: {
    'zh-CN': '为该户落实帮扶责任人。',
    en: 'Assign a cadre to this household.',
  },
  message: {
    'zh-CN': ({ id }) => `截至截止日期，户 ${id} 没有有效结对。`,
    en: ({ id }) => `Household ${id} has no active pairing on the as-of date.`,
  },
  *check({ registry, links, settings }) {
    const { households, pairings } = registry.tables;
    const targets = links.pairings.householdId?.target;
    if (!households || !pairings || !targets) return;
    const paired = new Uint8Array(households.rows);
    for (let row = 0; row < pairings.rows; row++) {
      const household = targets[row] ?? -1;
      if (household < 0 || pairings.excluded[row] === 1) continue;
      if (isInForce(pairings, row, settings.asOf)) paired[household] = 1;
    }
    for (let row = 0; row < households.rows; row++) {
      if (isCounted(households, row, settings.year) && paired[row] === 0)
        yield at('households', row, 'id', { id: households.text('id', row) ?? '' });
    }
  },
});
