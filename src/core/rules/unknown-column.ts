import { defineCellRule } from './rule';

export const unknownColumn = defineCellRule<{ header: string }>({
  id: 'S03',
  severity: 'info',
  foundAt: ['header'],
  title: { 'zh-CN': '未识别的列', en: 'Column not recognised' },
  remedy: {
    'zh-CN': '不需处理；该列应当检查的，改为规定的列名。',
    en: 'Nothing to do; rename the column if it should be checked.',
  },
  message: {
    'zh-CN': ({ header }) => `列“${header}”不是登记表的规定列，予以保留，不作检查。`,
    en: ({ header }) => `Column “${header}” is not part of the registry; it is kept and not checked.`,
  },
  *check({ registry }) {
    for (const { sheet, table, unknown } of registry.readings) {
      for (const { header, row, column } of unknown) {
        const text = header.trim();
        yield {
          spot: { table, sheet, sheetRow: row, sheetColumn: column, header },
          params: { header: text },
          value: text,
        };
      }
    }
  },
});
