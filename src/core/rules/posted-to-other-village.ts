import { at, defineRecordRule } from './rule';

export const postedToOtherVillage = defineRecordRule<{ village: string }>({
  id: 'L16',
  severity: 'warning',
  foundAt: ['cadres.villageCode'],
  title: { 'zh-CN': '驻的不是贫困村', en: 'Posted to a village that is not poor' },
  remedy: {
    'zh-CN': '核对驻村编码。',
    en: 'Check the village code.',
  },
  message: {
    'zh-CN': ({ village }) => `“${village}”不是贫困村。`,
    en: ({ village }) => `“${village}” is not a poor village.`,
  },
  *check({ registry, links }) {
    const { cadres, villages } = registry.tables;
    const targets = links.cadres.villageCode?.target;
    if (!cadres || !villages || !targets) return;
    for (let row = 0; row < cadres.rows; row++) {
      const village = targets[row] ?? -1;
      if (village < 0 || villages.number('poor', village) !== 0) continue;
      yield at('cadres', row, 'villageCode', { village: villages.text('village', village) ?? '' });
    }
  },
});
