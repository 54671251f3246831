import { at, defineRecordRule } from '../rule';
import { families } from './families';

export const disabilityWithoutDisabledMember = defineRecordRule<{ members: number }>({
  id: 'P03',
  severity: 'warning',
  foundAt: ['households.cause'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '因残致贫而无残疾成员', en: 'Poor through disability, no member disabled' },
  remedy: {
    'zh-CN': '核对主要致贫原因和家庭成员信息。',
    en: 'Check the cause of poverty and the members.',
  },
  message: {
    'zh-CN': ({ members }) => `致贫原因为“因残”，而 ${members} 名家庭成员均不是残疾。`,
    en: ({ members }) => `The cause is disability, yet no member is disabled (of ${members}).`,
  },
  *check({ registry, links }) {
    const { households, members } = registry.tables;
    if (!households || !members) return;
    for (const { household, members: rows } of families(registry, links)) {
      if (households.text('cause', household) !== '因残') continue;
      if (rows.every((row) => (members.text('health', row) ?? '残疾') !== '残疾'))
        yield at('households', household, 'cause', { members: rows.length });
    }
  },
});
