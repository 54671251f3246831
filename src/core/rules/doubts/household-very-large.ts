import { counted } from '../../words/counted';
import { at, defineRecordRule } from '../rule';

export const householdVeryLarge = defineRecordRule<{ members: number; most: number }>({
  id: 'P14',
  severity: 'warning',
  foundAt: ['households.members'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '家庭人口过多', en: 'Household very large' },
  remedy: {
    'zh-CN': '核对家庭人口和户籍，如误将两户并录，按户籍更正。',
    en: 'Check the size against the household register; where two households were entered as one, correct it as registered.',
  },
  message: {
    'zh-CN': ({ members, most }) => `家庭人口 ${members} 人，超过 ${most} 人。`,
    en: ({ members, most }) =>
      `The household has ${counted(members, 'person', 'people')}, more than ${most}.`,
  },
  *check({ registry, settings }) {
    const { households } = registry.tables;
    if (!households) return;
    const most = settings.doubtHousehold;
    for (let row = 0; row < households.rows; row++) {
      const members = households.number('members', row);
      if (members > most) yield at('households', row, 'members', { members, most });
    }
  },
});
