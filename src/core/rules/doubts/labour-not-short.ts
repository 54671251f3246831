import { at, defineRecordRule } from '../rule';
import { canWork, families } from './families';

export const labourNotShort = defineRecordRule<{ members: number }>({
  id: 'P05',
  severity: 'warning',
  foundAt: ['households.cause'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '缺劳力而劳动力过半', en: 'Poor through lack of labour, more than half can work' },
  remedy: {
    'zh-CN': '核对主要致贫原因和家庭成员信息。',
    en: 'Check the cause of poverty and the members.',
  },
  message: {
    'zh-CN': ({ members }) =>
      `致贫原因为“缺劳力”，而 ${members} 名家庭成员中半数以上为普通劳动力或技能劳动力。`,
    en: ({ members }) =>
      `The cause is lack of labour, yet more than half of the members (${members}) can work.`,
  },
  *check({ registry, links }) {
    const { households, members } = registry.tables;
    if (!households || !members) return;
    for (const { household, members: rows } of families(registry, links)) {
      if (households.text('cause', household) !== '缺劳力') continue;
      if (rows.filter((row) => canWork(members, row)).length > rows.length / 2)
        yield at('households', household, 'cause', { members: rows.length });
    }
  },
});
