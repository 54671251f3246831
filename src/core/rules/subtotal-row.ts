import { defineCellRule } from './rule';

export const subtotalRow = defineCellRule<{ label: string }>({
  id: 'S06',
  severity: 'warning',
  foundAt: ['row'],
  title: { 'zh-CN': '数据中的合计行', en: 'Subtotal row inside the data' },
  remedy: {
    'zh-CN': '删除合计行，合计数由汇总表计算。',
    en: 'Delete the row; totals are computed in the generated sheets.',
  },
  message: {
    'zh-CN': ({ label }) => `该行为“${label}”，不计入统计。`,
    en: ({ label }) => `This row says “${label}” and takes no part in any count.`,
  },
  *check({ registry }) {
    for (const { sheet, table, subtotalRows } of registry.readings) {
      for (const { row, label } of subtotalRows) {
        yield {
          spot: { table, sheet, sheetRow: row, sheetColumn: null, header: null },
          params: { label },
          value: label,
        };
      }
    }
  },
});
