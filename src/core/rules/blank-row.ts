import { defineCellRule } from './rule';

export const blankRow = defineCellRule<{ row: number }>({
  id: 'S05',
  severity: 'info',
  foundAt: ['row'],
  title: { 'zh-CN': '数据中的空行', en: 'Blank row inside the data' },
  remedy: {
    'zh-CN': '可以删除该行。',
    en: 'The row can be deleted.',
  },
  message: {
    'zh-CN': ({ row }) => `第 ${row} 行为空行，已跳过。`,
    en: ({ row }) => `Row ${row} is blank and was skipped.`,
  },
  *check({ registry }) {
    for (const { sheet, table, blankRows } of registry.readings) {
      for (const sheetRow of blankRows) {
        yield {
          spot: { table, sheet, sheetRow, sheetColumn: null, header: null },
          params: { row: sheetRow + 1 },
          value: null,
        };
      }
    }
  },
});
