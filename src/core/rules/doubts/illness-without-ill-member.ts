import { at, defineRecordRule } from '../rule';
import { families } from './families';

export const illnessWithoutIllMember = defineRecordRule<{ members: number }>({
  id: 'P02',
  severity: 'warning',
  foundAt: ['households.cause'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '因病致贫而全家健康', en: 'Poor through illness, all members healthy' },
  remedy: {
    'zh-CN': '核对主要致贫原因和家庭成员信息。',
    en: 'Check the cause of poverty and the members.',
  },
  message: {
    'zh-CN': ({ members }) => `致贫原因为“因病”，而 ${members} 名家庭成员的健康状况均为“健康”。`,
    en: ({ members }) => `The cause is illness, yet all members are healthy (${members}).`,
  },
  *check({ registry, links }) {
    const { households, members } = registry.tables;
    if (!households || !members) return;
    for (const { household, members: rows } of families(registry, links)) {
      if (households.text('cause', household) !== '因病') continue;
      if (rows.every((row) => members.text('health', row) === '健康'))
        yield at('households', household, 'cause', { members: rows.length });
    }
  },
});
