import { HouseholdCandidates, NONE } from '../linkage';
import type { FieldKey } from '../registry';
import { referencesTo } from './cells';
import { defineRecordRule, rowHit } from './rule';
import type { Suggested } from './suggested';

export const unknownHousehold = defineRecordRule<{ id: string } & Suggested>({
  id: 'R02',
  severity: 'error',
  foundAt: ['ref:households'],
  title: { 'zh-CN': '户编号不在贫困户名册中', en: 'Household not in the register' },
  remedy: {
    'zh-CN': '核对户编号；如确有此户，先在“贫困户名册”中登记。',
    en: 'Check the number; if the household exists, add it to the register first.',
  },
  message: {
    'zh-CN': ({ id, suggestions }) =>
      `贫困户名册中没有户编号 ${id}。${suggestions.length > 0 ? `同名户主的户有：${suggestions.join('、')}。` : ''}`,
    en: ({ id, suggestions }) =>
      `No household ${id} in the register.${suggestions.length > 0 ? ` Households whose head has that name: ${suggestions.join(', ')}.` : ''}`,
  },
  *check({ registry, links }) {
    const heads = new HouseholdCandidates(registry, links);
    for (const { table, name } of referencesTo(registry, 'households')) {
      const targets = links.households[table.key]?.target;
      if (!targets) continue;
      for (let row = 0; row < table.rows; row++) {
        if (targets[row] !== NONE) continue;
        const id = table.text(name as FieldKey, row);
        if (id === null) continue;
        const candidates = table.key === 'pairings' ? heads.ofPairing(row) : [];
        yield rowHit(table.key, row, name, { id, suggestions: candidates, candidates });
      }
    }
  },
});
