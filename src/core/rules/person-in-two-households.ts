import { personal } from '../words/personal';
import { at, defineRecordRule } from './rule';

export const personInTwoHouseholds = defineRecordRule<{ id: string; others: readonly string[] }>({
  id: 'U02',
  severity: 'error',
  foundAt: ['members.idNo'],
  title: { 'zh-CN': '同一身份证号登记在两户', en: 'Citizen ID in two households' },
  remedy: {
    'zh-CN': '核对该人属于哪一户，从另一户删除。',
    en: 'Find out which household the person belongs to and remove the other row.',
  },
  message: {
    'zh-CN': ({ id, others }) => `身份证号 ${id} 同时登记在户 ${others.join('、')}。`,
    en: ({ id, others }) => `Citizen ID ${id} is also a member of household ${others.join(', ')}.`,
  },
  *check({ registry }) {
    const { members } = registry.tables;
    if (!members) return;
    const ids = members.column('idNo');
    const households = members.column('householdId');
    const first = new Int32Array(ids.entries.length).fill(-1);
    const shared = new Map<number, number[]>();
    for (let row = 0; row < members.rows; row++) {
      const id = ids.code(row);
      if (id < 0 || households.code(row) < 0) continue;
      const seen = first[id] ?? -1;
      if (seen < 0) first[id] = row;
      else shared.set(id, [...(shared.get(id) ?? [seen]), row]);
    }
    for (const rows of shared.values()) {
      const codes = new Set(rows.map((row) => households.code(row)));
      if (codes.size < 2) continue;
      for (const row of rows) {
        const others = [...codes]
          .filter((code) => code !== households.code(row))
          .map((code) => households.entries[code] ?? '');
        yield at('members', row, 'idNo', { id: personal(ids.text(row) ?? '', 'id18'), others });
      }
    }
  },
});
