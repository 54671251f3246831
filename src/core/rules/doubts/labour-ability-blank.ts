import { isBlank } from '../cells';
import { at, defineRecordRule } from '../rule';
import { agesOf } from './families';

export const labourAbilityBlank = defineRecordRule<{ age: number }>({
  id: 'P09',
  severity: 'warning',
  foundAt: ['members.labourAbility'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '16 至 65 岁劳动能力为空', en: 'Ability to work blank between 16 and 65' },
  remedy: {
    'zh-CN': '补填该单元格。',
    en: 'Fill in the cell.',
  },
  message: {
    'zh-CN': ({ age }) => `${age} 岁，劳动能力为空。`,
    en: ({ age }) => `Aged ${age}, and the ability to work is blank.`,
  },
  *check({ registry, settings }) {
    const { members } = registry.tables;
    if (!members?.has('labourAbility')) return;
    const age = agesOf(members, settings);
    for (let row = 0; row < members.rows; row++) {
      if (age(row) >= 16 && age(row) <= 65 && isBlank(members, 'labourAbility', row))
        yield at('members', row, 'labourAbility', { age: age(row) });
    }
  },
});
