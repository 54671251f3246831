import type { Table } from '../registry';
import { genderOf } from './citizen-id';
import { personal } from '../words/personal';
import { defineRecordRule, rowHit } from './rule';

export const genderDisagrees = defineRecordRule<{ gender: string; id: string; expected: string }>({
  id: 'L11',
  severity: 'error',
  foundAt: ['members.gender', 'cadres.gender'],
  source: 'GB 11643-1999',
  title: { 'zh-CN': '性别与身份证号不符', en: 'Gender disagrees with the citizen ID' },
  remedy: {
    'zh-CN': '核对证件；身份证号第 17 位单数为男，双数为女。',
    en: 'Check the card; the 17th digit is odd for men and even for women.',
  },
  message: {
    'zh-CN': ({ gender, id, expected }) => `性别填“${gender}”，而身份证号 ${id} 表明为“${expected}”。`,
    en: ({ gender, id, expected }) =>
      `The gender is given as ${gender}, but citizen ID ${id} says ${expected}.`,
  },
  *check({ registry }) {
    for (const table of [registry.tables.members, registry.tables.cadres] as (Table | undefined)[]) {
      for (let row = 0; table && row < table.rows; row++) {
        const gender = table.text('gender', row);
        const id = gender === null ? null : table.text('idNo', row);
        if (gender === null || id === null || genderOf(id) === gender) continue;
        yield rowHit(table.key, row, 'gender', { gender, id: personal(id, 'id18'), expected: genderOf(id) });
      }
    }
  },
});
