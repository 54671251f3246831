import { fieldOf, lacksColumn, sayingColumns, type FieldKey, type Table, tablesOf } from '../registry';
import { isBlank } from './cells';
import { requiredFields } from './required-cells';
import { defineCellRule, rowHit } from './rule';

/** The blank cell of a row; null where the sheet has no column for it, which is a finding of its own (S02). */
function blankColumn(table: Table, name: string, row: number): string | null {
  const columns = sayingColumns(table, name, row);
  const blank = columns.find((column) => isBlank(table, column as FieldKey, row)) ?? name;
  return lacksColumn(table, blank, row) ? null : blank;
}

export const blankRequired = defineCellRule<{ header: string }>({
  id: 'F01',
  severity: 'error',
  foundAt: ['required'],
  title: { 'zh-CN': '必填单元格为空', en: 'Required cell is blank' },
  remedy: {
    'zh-CN': '填写该单元格。',
    en: 'Fill in the cell.',
  },
  message: {
    'zh-CN': ({ header }) => `“${header}”为必填项，此处为空。`,
    en: ({ header }) => `“${header}” is required and the cell is blank.`,
  },
  *check({ registry }) {
    for (const table of tablesOf(registry)) {
      for (const { name, isFull, isLacking } of requiredFields(table)) {
        if (isFull) continue;
        for (let row = 0; row < table.rows; row++) {
          if (!isLacking(row)) continue;
          const column = blankColumn(table, name, row);
          if (column === null) continue;
          const { header } = fieldOf(table.key, column as FieldKey);
          yield rowHit(table.key, row, column, { header }, { fault: name });
        }
      }
    }
  },
});
