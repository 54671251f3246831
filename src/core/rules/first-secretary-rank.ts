import type { TextOf } from '../registry';
import { at, defineRecordRule } from './rule';

const HIGH_RANKS: ReadonlySet<TextOf<'cadres', 'rank'>> = new Set([
  '正厅级',
  '副厅级',
  '正处级',
  '副处级',
  '正科级',
]);

export const firstSecretaryRank = defineRecordRule<{ rank: string }>({
  id: 'L14',
  severity: 'warning',
  foundAt: ['cadres.rank'],
  title: { 'zh-CN': '第一书记职务职级不符合要求', en: 'First Secretary below the required rank' },
  remedy: {
    'zh-CN': '第一书记应为后备干部或正科级以上干部；核对职务职级和是否后备干部。',
    en: 'A First Secretary should be a reserve cadre or of rank 正科级 or higher.',
  },
  message: {
    'zh-CN': ({ rank }) => `第一书记职务职级为“${rank}”，未达到正科级，也不是后备干部。`,
    en: ({ rank }) => `The First Secretary is ${rank}, neither a reserve cadre nor of rank 正科级 or higher.`,
  },
  *check({ registry }) {
    const { cadres } = registry.tables;
    if (!cadres) return;
    for (let row = 0; row < cadres.rows; row++) {
      if (cadres.text('post', row) !== '第一书记' || cadres.isTrue('reserve', row)) continue;
      const rank = cadres.text('rank', row);
      if (rank !== null && !HIGH_RANKS.has(rank)) yield at('cadres', row, 'rank', { rank });
    }
  },
});
