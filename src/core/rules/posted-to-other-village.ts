import { at, defineRecordRule } from './rule';

export const postedToOtherVillage = defineRecordRule<{ village: string }>({
  id: 'L16',
  severity: 'warning',
  foundAt: ['cadres.villageCode'],
  title: {
    'zh-CN': '驻村不是贫困村（软弱涣散村、易地搬迁安置村等除外）',
    en: 'Posted to a village that is not poor (weak or resettled villages aside)',
  },
  remedy: {
    'zh-CN': '核对驻村编码；确需派驻的，不需处理。',
    en: 'Check the village code; where the posting is meant, there is nothing to do.',
  },
  message: {
    'zh-CN': ({ village }) => `所驻“${village}”不是贫困村。`,
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
