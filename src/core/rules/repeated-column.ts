import { fieldOf, type FieldKey } from '../registry';
import { defineCellRule } from './rule';

export const repeatedColumn = defineCellRule<{ header: string; field: string; first: string }>({
  id: 'S04',
  severity: 'error',
  foundAt: ['header'],
  title: { 'zh-CN': '两列内容重复', en: 'Two columns for the same field' },
  remedy: {
    'zh-CN': '只保留一列，或将另一列改为其他列名。',
    en: 'Keep one of the two, or rename the other.',
  },
  message: {
    'zh-CN': ({ header, field, first }) => `列“${header}”与列“${first}”均为“${field}”，只读取“${first}”。`,
    en: ({ header, field, first }) =>
      `Columns “${header}” and “${first}” both mean “${field}”; only “${first}” is read.`,
  },
  *check({ registry }) {
    for (const { sheet, table, repeated, mapped } of registry.readings) {
      for (const { header, row, column, field } of repeated) {
        yield {
          spot: { table, sheet, sheetRow: row, sheetColumn: column, header },
          params: {
            header: header.trim(),
            field: fieldOf(table, field as FieldKey).header,
            first: mapped.get(field)?.header.trim() ?? '',
          },
          value: header.trim(),
        };
      }
    }
  },
});
