import { at, defineRecordRule } from '../rule';
import { families } from './families';

export const spouseOfSameSex = defineRecordRule<{ gender: string }>({
  id: 'P01',
  severity: 'warning',
  foundAt: ['members.gender'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '配偶与户主性别相同', en: 'Spouse of the same sex as the head' },
  remedy: {
    'zh-CN': '核对性别和与户主关系。',
    en: 'Check the gender and the relation to the head.',
  },
  message: {
    'zh-CN': ({ gender }) => `该配偶与户主性别均填为“${gender}”。`,
    en: ({ gender }) => `This spouse and the head are both recorded as ${gender}.`,
  },
  *check({ registry, links }) {
    const { members } = registry.tables;
    if (!members) return;
    for (const { members: rows } of families(registry, links)) {
      const head = rows.find((row) => members.text('relation', row) === '户主');
      const gender = head === undefined ? null : members.text('gender', head);
      if (gender === null) continue;
      for (const row of rows) {
        if (members.text('relation', row) === '配偶' && members.text('gender', row) === gender)
          yield at('members', row, 'gender', { gender });
      }
    }
  },
});
