import { defineCellRule } from './rule';

export const mergedCells = defineCellRule<{ rows: number; columns: number }>({
  id: 'S07',
  severity: 'warning',
  foundAt: ['block'],
  title: { 'zh-CN': '数据中的合并单元格', en: 'Merged cells inside the data' },
  remedy: {
    'zh-CN': '取消合并，逐行填写。',
    en: 'Unmerge the cells and fill in every row.',
  },
  message: {
    'zh-CN': ({ rows, columns }) => `此处合并了 ${rows} 行 × ${columns} 列单元格，各格均按左上角的内容读取。`,
    en: ({ rows, columns }) =>
      `${rows} × ${columns} cells are merged here; the value is read for the whole block.`,
  },
  *check({ registry }) {
    for (const { sheet, table, merges } of registry.readings) {
      for (const { top, left, bottom, right, header, value } of merges) {
        yield {
          spot: { table, sheet, sheetRow: top, sheetColumn: left, header },
          params: { rows: bottom - top + 1, columns: right - left + 1 },
          value,
        };
      }
    }
  },
});
