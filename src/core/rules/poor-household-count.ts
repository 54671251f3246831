import { at, defineRecordRule } from './rule';

export const poorHouseholdCount = defineRecordRule<{ declared: number; counted: number }>({
  id: 'L05',
  severity: 'warning',
  foundAt: ['villages.poorHouseholds'],
  title: { 'zh-CN': '贫困户数与名册不符', en: 'Declared poor households differ from the register' },
  remedy: {
    'zh-CN': '核对贫困户数，或补齐“贫困户名册”。',
    en: 'Check the number, or complete the register of households.',
  },
  message: {
    'zh-CN': ({ declared, counted }) => `贫困村名册填报 ${declared} 户，贫困户名册登记 ${counted} 户。`,
    en: ({ declared, counted }) =>
      `Households declared by the village: ${declared}; in the register: ${counted}.`,
  },
  *check({ registry, links }) {
    const { villages, households } = registry.tables;
    const targets = links.households.villageCode?.target;
    if (!villages || !households || !targets) return;
    const counted = new Float64Array(villages.rows);
    for (let row = 0; row < households.rows; row++) {
      const village = targets[row] ?? -1;
      if (village >= 0) counted[village] = (counted[village] ?? 0) + 1;
    }
    for (let row = 0; row < villages.rows; row++) {
      const declared = villages.number('poorHouseholds', row);
      const count = counted[row] ?? 0;
      if (!Number.isNaN(declared) && declared !== count)
        yield at('villages', row, 'poorHouseholds', { declared, counted: count });
    }
  },
});
