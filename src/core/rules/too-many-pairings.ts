import { countedPairings } from '../linkage';
import { pairingLimitOf } from '../words/settings';
import { counted } from '../words/counted';
import { at, defineRecordRule } from './rule';

export const tooManyPairings = defineRecordRule<{ pairings: number; limit: number }>({
  id: 'L15',
  severity: 'warning',
  foundAt: ['cadres.id'],
  title: { 'zh-CN': '干部结对户数超过上限', en: 'Cadre has more pairings than the limit' },
  remedy: {
    'zh-CN': '将部分户调整给其他帮扶责任人，或在“参数”表中调整上限。',
    en: 'Give some households to other cadres, or change the limit in the settings.',
  },
  message: {
    'zh-CN': ({ pairings, limit }) => `该干部结对 ${pairings} 户，超过上限 ${limit} 户。`,
    en: ({ pairings, limit }) =>
      `This cadre has ${counted(pairings, 'active pairing', 'active pairings')}; the limit is ${limit}.`,
  },
  *check({ registry, links, settings }) {
    const { cadres, pairings } = registry.tables;
    const targets = links.pairings.cadreId?.target;
    if (!cadres || !pairings || !targets) return;
    const load = new Int32Array(cadres.rows);
    // What does not count is no load either.
    const isCounting = countedPairings(registry, links, settings.asOf);
    for (let row = 0; row < pairings.rows; row++) {
      const cadre = targets[row] ?? -1;
      if (isCounting(row)) load[cadre] = (load[cadre] ?? 0) + 1;
    }
    for (let row = 0; row < cadres.rows; row++) {
      const count = load[row] ?? 0;
      const limit = pairingLimitOf(settings, cadres.text('rank', row));
      if (count > limit) yield at('cadres', row, 'id', { pairings: count, limit });
    }
  },
});
