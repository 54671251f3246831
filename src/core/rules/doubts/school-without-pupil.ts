import { at, defineRecordRule } from '../rule';
import { agesOf, families } from './families';

export const schoolWithoutPupil = defineRecordRule<{ members: number }>({
  id: 'P04',
  severity: 'warning',
  foundAt: ['households.cause'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '因学致贫而无在学年龄成员', en: 'Poor through schooling, nobody of school age' },
  remedy: {
    'zh-CN': '核对主要致贫原因和家庭成员信息。',
    en: 'Check the cause of poverty and the members.',
  },
  message: {
    'zh-CN': ({ members }) => `致贫原因为“因学”，而 ${members} 名家庭成员中没有 6 至 25 岁的。`,
    en: ({ members }) => `The cause is schooling, yet no member is 6 to 25 years old (of ${members}).`,
  },
  *check({ registry, links, settings }) {
    const { households, members } = registry.tables;
    if (!households || !members) return;
    const age = agesOf(members, settings);
    for (const { household, members: rows } of families(registry, links)) {
      if (households.text('cause', household) !== '因学') continue;
      if (rows.every((row) => age(row) < 6 || age(row) > 25))
        yield at('households', household, 'cause', { members: rows.length });
    }
  },
});
