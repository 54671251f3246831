import { at, defineRecordRule } from './rule';

export const noVisits = defineRecordRule<{ cadre: string }>({
  id: 'L27',
  severity: 'warning',
  foundAt: ['pairings.visits'],
  title: { 'zh-CN': '走访次数为零', en: 'No visits' },
  remedy: {
    'zh-CN': '核对走访次数；确未走访的，督促走访。',
    en: 'Check the number of visits; where there was none, see that there is.',
  },
  message: {
    'zh-CN': ({ cadre }) => `${cadre}本年未走访该户。`,
    en: ({ cadre }) => `${cadre} has not visited this household this year.`,
  },
  *check({ registry }) {
    const { pairings } = registry.tables;
    if (!pairings) return;
    for (let row = 0; row < pairings.rows; row++) {
      if (pairings.number('visits', row) !== 0) continue;
      yield at('pairings', row, 'visits', { cadre: pairings.text('cadreName', row) ?? '帮扶责任人' });
    }
  },
});
