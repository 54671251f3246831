import type { FieldKey, Table } from '../registry';
import { columnsOf, isBlank } from './cells';
import { defineCellRule, rowHit } from './rule';
import { waitsForScore } from './waits-for-score';

/** The code may be left out where county, township and village are given; R09 then looks for it. */
function placeIsNamed(table: Table, row: number): boolean {
  return (['county', 'township', 'village'] as const).every(
    (part) => table.text(part as FieldKey, row) !== null,
  );
}

export const blankRequired = defineCellRule<{ header: string }>({
  id: 'F01',
  severity: 'error',
  foundAt: ['required'],
  title: { 'zh-CN': '必填单元格为空', en: 'Required cell is blank' },
  remedy: {
    'zh-CN': '填写这一格。',
    en: 'Fill in the cell.',
  },
  message: {
    'zh-CN': ({ header }) => `“${header}”是必填项，这里是空的。`,
    en: ({ header }) => `“${header}” is required and the cell is blank.`,
  },
  *check({ registry }) {
    for (const { table, name, field, column } of columnsOf(registry)) {
      if (!field.required) continue;
      for (let row = 0; row < table.rows; row++) {
        if ((column.codes[row] ?? -1) >= 0 || !Number.isNaN(column.numbers[row] ?? NaN)) continue;
        if (!isBlank(table, name as FieldKey, row)) continue;
        if (name === 'score' && waitsForScore(table, row)) continue;
        if (name === 'villageCode' && placeIsNamed(table, row)) continue;
        yield rowHit(table.key, row, name, { header: field.header });
      }
    }
  },
});
