import { isBlank } from '../cells';
import { at, defineRecordRule } from '../rule';
import { agesOf } from './families';

export const educationBlank = defineRecordRule<{ age: number }>({
  id: 'P08',
  severity: 'warning',
  foundAt: ['members.education'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '7 岁以上文化程度为空', en: 'Education blank from 7 years on' },
  remedy: {
    'zh-CN': '补填该单元格。',
    en: 'Fill in the cell.',
  },
  message: {
    'zh-CN': ({ age }) => `${age} 岁，文化程度为空。`,
    en: ({ age }) => `Aged ${age}, and the education is blank.`,
  },
  *check({ registry, settings }) {
    const { members } = registry.tables;
    if (!members?.has('education')) return;
    const age = agesOf(members, settings);
    for (let row = 0; row < members.rows; row++) {
      if (age(row) >= 7 && isBlank(members, 'education', row))
        yield at('members', row, 'education', { age: age(row) });
    }
  },
});
