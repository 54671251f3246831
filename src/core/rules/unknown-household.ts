import { NONE } from '../linkage';
import type { FieldKey } from '../registry';
import { referencesTo } from './cells';
import { defineRecordRule, rowHit } from './rule';

export const unknownHousehold = defineRecordRule<{ id: string }>({
  id: 'R02',
  severity: 'error',
  foundAt: ['ref:households'],
  title: { 'zh-CN': '户编号不在贫困户名册中', en: 'Household not in the register' },
  remedy: {
    'zh-CN': '核对户编号；如确有此户，先在“贫困户名册”中登记。',
    en: 'Check the number; if the household exists, add it to the register first.',
  },
  message: {
    'zh-CN': ({ id }) => `贫困户名册中没有户编号 ${id}。`,
    en: ({ id }) => `No household ${id} in the register.`,
  },
  *check({ registry, links }) {
    for (const { table, name } of referencesTo(registry, 'households')) {
      const targets = links.households[table.key]?.target;
      if (!targets) continue;
      for (let row = 0; row < table.rows; row++) {
        if (targets[row] !== NONE) continue;
        const id = table.text(name as FieldKey, row);
        if (id !== null) yield rowHit(table.key, row, name, { id });
      }
    }
  },
});
