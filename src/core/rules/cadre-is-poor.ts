import { personal } from '../words/personal';
import { at, defineRecordRule } from './rule';

export const cadreIsPoor = defineRecordRule<{ id: string; household: string }>({
  id: 'L12',
  severity: 'warning',
  foundAt: ['cadres.idNo'],
  title: { 'zh-CN': '干部为贫困户成员', en: 'Cadre is a member of a poor household' },
  remedy: {
    'zh-CN': '核对身份证号，并核实该人能否担任驻村干部或帮扶责任人。',
    en: 'Check the ID, and whether this person may serve as a cadre.',
  },
  message: {
    'zh-CN': ({ id, household }) => `身份证号 ${id} 同时登记为贫困户 ${household} 的成员。`,
    en: ({ id, household }) => `Citizen ID ${id} is also a member of poor household ${household}.`,
  },
  *check({ registry }) {
    const { cadres, members } = registry.tables;
    if (!cadres || !members) return;
    const ids = members.column('idNo');
    const codeOf = new Map<string, number>();
    const wanted = new Set(cadres.column('idNo').entries);
    ids.entries.forEach((entry, code) => {
      if (wanted.has(entry)) codeOf.set(entry, code);
    });
    if (codeOf.size === 0) return;
    for (let row = 0; row < cadres.rows; row++) {
      const id = cadres.text('idNo', row);
      const code = id === null ? undefined : codeOf.get(id);
      if (id === null || code === undefined) continue;
      const member = ids.codes.findIndex((other, index) => other === code && ids.unusable[index] === 0);
      if (member >= 0)
        yield at('cadres', row, 'idNo', {
          id: personal(id, 'id18'),
          household: members.text('householdId', member) ?? '',
        });
    }
  },
});
