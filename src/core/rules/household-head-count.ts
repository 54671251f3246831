import { headsOf } from './heads';
import { counted } from '../words/counted';
import { at, defineRecordRule } from './rule';

export const householdHeadCount = defineRecordRule<{ heads: number }>({
  id: 'L02',
  severity: 'error',
  foundAt: ['households.id'],
  title: { 'zh-CN': '户主人数不为1人', en: 'Household without exactly one head' },
  remedy: {
    'zh-CN': '在“家庭成员”中只将一人的“与户主关系”填为户主。',
    en: 'Give exactly one member the relation 户主.',
  },
  message: {
    'zh-CN': ({ heads }) => `家庭成员中该户登记户主 ${heads} 人，应为 1 人。`,
    en: ({ heads }) =>
      `Among the members of the household ${heads === 1 ? 'is' : 'are'} ${counted(heads, 'head', 'heads')}; expected exactly 1.`,
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
