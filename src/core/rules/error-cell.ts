import { CellKind, type FieldKey } from '../registry';
import { columnsOf } from './cells';
import { defineCellRule, rowHit } from './rule';

export const errorCell = defineCellRule<{ error: string }>({
  id: 'S08',
  severity: 'error',
  isBinding: true,
  foundAt: ['any'],
  title: { 'zh-CN': '单元格为 Excel 错误值', en: 'Cell holds an Excel error' },
  remedy: {
    'zh-CN': '修正公式，或直接填写内容。',
    en: 'Correct the formula, or type the value.',
  },
  message: {
    'zh-CN': ({ error }) => `单元格显示 Excel 错误值 ${error}，不是有效内容。`,
    en: ({ error }) => `The cell holds the Excel error ${error} instead of a value.`,
  },
  *check({ registry }) {
    for (const { table, name } of columnsOf(registry)) {
      if (!table.parts.some((part) => part.columns.get(name)?.raw.kinds.includes(CellKind.error))) continue;
      for (let row = 0; row < table.rows; row++) {
        if (table.kind(name as FieldKey, row) !== CellKind.error) continue;
        yield rowHit(table.key, row, name, { error: String(table.raw(name as FieldKey, row)) });
      }
    }
  },
});
