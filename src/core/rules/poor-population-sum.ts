import { at, defineRecordRule } from './rule';

export const poorPopulationSum = defineRecordRule<{ declared: number; counted: number }>({
  id: 'L06',
  severity: 'warning',
  foundAt: ['villages.poorPopulation'],
  title: { 'zh-CN': '贫困人口与名册不符', en: 'Declared poor population differs from the register' },
  remedy: {
    'zh-CN': '核对贫困人口，或更正各户的家庭人口。',
    en: 'Check the number, or correct the sizes of the households.',
  },
  message: {
    'zh-CN': ({ declared, counted }) => `贫困村名册填报 ${declared} 人，贫困户名册合计 ${counted} 人。`,
    en: ({ declared, counted }) =>
      `People declared by the village: ${declared}; the register adds up to ${counted}.`,
  },
  *check({ registry, links }) {
    const { villages, households } = registry.tables;
    const targets = links.households.villageCode?.target;
    if (!villages || !households || !targets) return;
    const counted = new Float64Array(villages.rows);
    for (let row = 0; row < households.rows; row++) {
      const village = targets[row] ?? -1;
      const size = households.number('members', row);
      if (village >= 0) counted[village] = (counted[village] ?? 0) + (Number.isNaN(size) ? 0 : size);
    }
    for (let row = 0; row < villages.rows; row++) {
      const declared = villages.number('poorPopulation', row);
      const count = counted[row] ?? 0;
      if (!Number.isNaN(declared) && declared !== count)
        yield at('villages', row, 'poorPopulation', { declared, counted: count });
    }
  },
});
