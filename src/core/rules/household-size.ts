import { counted } from '../words/counted';
import { at, defineRecordRule } from './rule';

export const householdSize = defineRecordRule<{ declared: number; rows: number }>({
  id: 'L01',
  severity: 'error',
  foundAt: ['households.members'],
  title: { 'zh-CN': '家庭人口与家庭成员不符', en: 'Household size differs from its members' },
  remedy: {
    'zh-CN': '核对家庭人口，或补齐“家庭成员”。',
    en: 'Check the size, or complete the sheet of members.',
  },
  message: {
    'zh-CN': ({ declared, rows }) => `贫困户名册填报家庭人口 ${declared} 人，家庭成员登记 ${rows} 人。`,
    en: ({ declared, rows }) =>
      `The household is declared with ${counted(declared, 'person', 'people')}, the sheet of members has ${rows}.`,
  },
  *check({ registry, links }) {
    const { households, members } = registry.tables;
    const targets = links.members.householdId?.target;
    if (!households || !members || !targets) return;
    // Who lives where cannot be told of a sheet without 户编号, of which S02 has told.
    if (members.parts.some(({ columns }) => !columns.has('householdId'))) return;
    const rows = new Int32Array(households.rows);
    for (const target of targets) if (target >= 0) rows[target] = (rows[target] ?? 0) + 1;
    const seen = new Set<string>();
    for (let row = 0; row < households.rows; row++) {
      const id = households.text('id', row);
      const declared = households.number('members', row);
      // Members belong to the first row of a household registered twice; U01 reports the second.
      if (id === null || Number.isNaN(declared) || seen.has(id)) continue;
      seen.add(id);
      const count = rows[row] ?? 0;
      if (declared !== count) yield at('households', row, 'members', { declared, rows: count });
    }
  },
});
