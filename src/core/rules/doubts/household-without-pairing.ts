import { hasLeft, isCounted, isInForce } from '../../linkage';
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
    'zh-CN': ({ id }) => `截至截止日期，户 ${id} 没有在岗的帮扶责任人。`,
    en: ({ id }) =>
      `On the as-of date, household ${id} has no active pairing with a cadre who is still at work.`,
  },
  *check({ registry, links, settings }) {
    const { households, pairings, cadres } = registry.tables;
    const targets = links.pairings.householdId?.target;
    const cadreOf = links.pairings.cadreId?.target;
    if (!households || !pairings || !targets) return;
    const paired = new Uint8Array(households.rows);
    for (let row = 0; row < pairings.rows; row++) {
      const household = targets[row] ?? -1;
      if (household < 0 || pairings.excluded[row] === 1) continue;
      // Who has left helps nobody; who cannot be found may well help, and is told of where he is named.
      const cadre = cadreOf?.[row] ?? -1;
      if (cadres && cadre >= 0 && hasLeft(cadres, cadre, settings.asOf)) continue;
      if (isInForce(pairings, row, settings.asOf)) paired[household] = 1;
    }
    for (let row = 0; row < households.rows; row++) {
      if (isCounted(households, row, settings.year) && paired[row] === 0)
        yield at('households', row, 'id', { id: households.text('id', row) ?? '' });
    }
  },
});
