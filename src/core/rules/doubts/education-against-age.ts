import type { TextOf } from '../../registry';
import { at, defineRecordRule } from '../rule';
import { agesOf } from './families';

/** Years of age below which nobody has got so far. */
const YOUNGEST: Readonly<Partial<Record<TextOf<'members', 'education'>, number>>> = {
  本科及以上: 18,
  高中: 14,
};

export const educationAgainstAge = defineRecordRule<{ age: number; education: string }>({
  id: 'P07',
  severity: 'warning',
  foundAt: ['members.education'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '文化程度与年龄不符', en: 'Education does not fit the age' },
  remedy: {
    'zh-CN': '核对文化程度和身份证号。',
    en: 'Check the education and the ID.',
  },
  message: {
    'zh-CN': ({ age, education }) => `${age} 岁，文化程度填为“${education}”。`,
    en: ({ age, education }) => `Aged ${age}, yet the education is ${education}.`,
  },
  *check({ registry, settings }) {
    const { members } = registry.tables;
    if (!members) return;
    const age = agesOf(members, settings);
    for (let row = 0; row < members.rows; row++) {
      const education = members.text('education', row);
      if (education === null) continue;
      const years = age(row);
      const tooOld = education === '学龄前儿童' && years >= 7;
      const tooYoung = years < (YOUNGEST[education] ?? 0);
      if (tooOld || tooYoung) yield at('members', row, 'education', { age: years, education });
    }
  },
});
