import { at, defineRecordRule } from '../rule';
import { canWork, families } from './families';

export const labourAgainstMembers = defineRecordRule<{ labour: number; able: number }>({
  id: 'P24',
  severity: 'warning',
  foundAt: ['households.labour'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '劳动力人数与家庭成员不符', en: 'Labourers differ from the members who can work' },
  remedy: {
    'zh-CN': '核对劳动力人数和家庭成员的劳动能力。',
    en: 'Check the number and the members’ ability to work.',
  },
  message: {
    'zh-CN': ({ labour, able }) =>
      `劳动力人数填报 ${labour} 人，家庭成员中普通劳动力、技能劳动力 ${able} 人。`,
    en: ({ labour, able }) => `Labourers declared: ${labour}; members who can work: ${able}.`,
  },
  *check({ registry, links }) {
    const { households, members } = registry.tables;
    if (!households || !members) return;
    for (const { household, members: rows } of families(registry, links)) {
      const labour = households.number('labour', household);
      // Of somebody whose ability is not told, nobody knows whether he was counted.
      if (Number.isNaN(labour) || rows.some((row) => members.text('labourAbility', row) === null)) continue;
      const able = rows.filter((row) => canWork(members, row)).length;
      // Half a labourer is counted by some offices and not by others.
      const half = rows.filter((row) => members.text('labourAbility', row) === '弱劳动力或半劳动力').length;
      if (labour < able || labour > able + half)
        yield at('households', household, 'labour', { labour, able });
    }
  },
});
