import { counted } from '../../words/counted';
import { at, defineRecordRule } from '../rule';
import { agesOf, families } from './families';

export const childNearAgeOfHead = defineRecordRule<{ years: number; least: number }>({
  id: 'P13',
  severity: 'warning',
  foundAt: ['members.idNo'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '子女与户主年龄相近', en: 'Child too close in age to the head' },
  remedy: {
    'zh-CN': '核对身份证号和与户主关系。',
    en: 'Check the IDs and the relation to the head.',
  },
  message: {
    'zh-CN': ({ years, least }) => `该子女仅比户主小 ${years} 岁，不足 ${least} 岁。`,
    en: ({ years, least }) =>
      `This child is ${counted(years, 'year', 'years')} younger than the head; at least ${least} would be expected.`,
  },
  *check({ registry, links, settings }) {
    const { members } = registry.tables;
    if (!members) return;
    const age = agesOf(members, settings);
    const least = settings.doubtParentAge;
    for (const { members: rows } of families(registry, links)) {
      const head = rows.find((row) => members.text('relation', row) === '户主');
      if (head === undefined) continue;
      for (const row of rows) {
        const years = age(head) - age(row);
        if (members.text('relation', row) === '子女' && years < least)
          yield at('members', row, 'idNo', { years, least });
      }
    }
  },
});
