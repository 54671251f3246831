import { at, defineRecordRule } from '../rule';

export const fewerHouseholdsThanPoor = defineRecordRule<{ all: number; poor: number }>({
  id: 'P22',
  severity: 'warning',
  foundAt: ['villages.households'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '总户数少于贫困户数', en: 'Fewer households than poor ones' },
  remedy: {
    'zh-CN': '核对总户数和贫困户数。',
    en: 'Check both numbers.',
  },
  message: {
    'zh-CN': ({ all, poor }) => `总户数 ${all} 户，少于贫困户数 ${poor} 户。`,
    en: ({ all, poor }) => `Households in all: ${all}; poor ones: ${poor}.`,
  },
  *check({ registry }) {
    const { villages } = registry.tables;
    if (!villages) return;
    for (let row = 0; row < villages.rows; row++) {
      const all = villages.number('households', row);
      const poor = villages.number('poorHouseholds', row);
      if (all < poor) yield at('villages', row, 'households', { all, poor });
    }
  },
});
