import { headsOf } from './heads';
import { at, defineRecordRule } from './rule';

export const householdHeadCount = defineRecordRule<{ heads: number }>({
  id: 'L02',
  severity: 'error',
  foundAt: ['households.id'],
  title: { 'zh-CN': '户主不是一人', en: 'Household without exactly one head' },
  remedy: {
    'zh-CN': '在“家庭成员”中只把一人的“与户主关系”填为户主。',
    en: 'Give exactly one member the relation 户主.',
  },
  message: {
    'zh-CN': ({ heads }) => `“家庭成员”中这一户有 ${heads} 个户主，应为 1 个。`,
    en: ({ heads }) => `The household has ${heads} heads among its members; expected exactly 1.`,
  },
  *check({ registry, links }) {
    const { households } = registry.tables;
    const heads = headsOf(registry, links);
    if (!households || !heads) return;
    for (let row = 0; row < households.rows; row++) {
      const count = heads.count[row] ?? 0;
      if ((heads.members[row] ?? 0) > 0 && heads.readable[row] === 1 && count !== 1) {
        yield at('households', row, 'id', { heads: count });
      }
    }
  },
});
