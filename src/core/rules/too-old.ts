import { agesOn } from './citizen-id';
import { personal } from '../words/personal';
import { at, defineRecordRule } from './rule';

const OLDEST = 120;

export const tooOld = defineRecordRule<{ id: string; age: number }>({
  id: 'L23',
  severity: 'error',
  foundAt: ['members.idNo'],
  title: { 'zh-CN': '年龄超过 120 岁', en: 'Older than 120 years' },
  remedy: {
    'zh-CN': '核对身份证号中的出生年份。',
    en: 'Check the year of birth in the ID.',
  },
  message: {
    'zh-CN': ({ id, age }) => `按身份证号 ${id} 计算已 ${age} 岁。`,
    en: ({ id, age }) => `By citizen ID ${id} this person is ${age} years old.`,
  },
  *check({ registry, settings }) {
    const { members } = registry.tables;
    if (!members) return;
    const ids = members.column('idNo');
    const ages = agesOn(ids, settings.asOf);
    if (!ages.some((age) => age > OLDEST)) return;
    for (let row = 0; row < members.rows; row++) {
      const age = ages[ids.code(row)] ?? NaN;
      if (age > OLDEST) yield at('members', row, 'idNo', { id: personal(ids.text(row) ?? '', 'id18'), age });
    }
  },
});
