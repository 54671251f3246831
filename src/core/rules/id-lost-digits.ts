import { CellKind, perColumn, type Column, type FieldKey, type Table } from '../registry';
import { columnsOf } from './cells';
import { hasValidCheck } from './citizen-id';
import { KnownIds } from './known-ids';
import { personal } from '../words/personal';
import { defineCellRule, rowHit } from './rule';

const ZERO = 0x30;
const LOST = /^\d{15}000$/;

const hasLost = perColumn(({ entries }: Column) =>
  entries.some((digits) => digits.charCodeAt(17) === ZERO && LOST.test(digits)),
);

/** Whether any cell of a column can have lost digits: so many columns have none that cell by cell would be too slow. */
function mayHaveLost(table: Table, name: FieldKey, column: Column): boolean {
  const hasNumbers = table.parts.some(
    ({ columns }) => columns.get(name)?.raw.kinds.includes(CellKind.number) === true,
  );
  return hasNumbers || hasLost(column);
}

function lostDigits(table: Table, name: FieldKey, row: number, digits: string): boolean {
  if (table.kind(name, row) === CellKind.number) return Number(digits) >= 1e15;
  return LOST.test(digits) && !hasValidCheck(digits);
}

export const idLostDigits = defineCellRule<{ digits: string }>({
  id: 'F05',
  severity: 'error',
  isBinding: true,
  acrossTables: true,
  foundAt: ['type:id18'],
  source: 'GB 11643-1999',
  title: { 'zh-CN': '身份证号被 Excel 截断', en: 'Citizen ID lost its last digits' },
  remedy: {
    'zh-CN': '将该列设为文本格式，重新录入完整的 18 位号码。',
    en: 'Format the column as text and type the full 18 digits again.',
  },
  message: {
    'zh-CN': ({ digits }) => `身份证号 ${digits} 按数字录入，Excel 只保留 15 位，后几位已丢失。`,
    en: ({ digits }) =>
      `Citizen ID ${digits} was typed as a number; Excel keeps 15 digits and has lost the rest.`,
  },
  *check({ registry, earlier }) {
    const known = new KnownIds(registry, earlier);
    for (const { table, name } of columnsOf(registry, 'id18')) {
      const column = table.column(name as FieldKey);
      if (!mayHaveLost(table, name as FieldKey, column)) continue;
      for (let row = 0; row < table.rows; row++) {
        const digits = column.text(row);
        if (digits === null || !lostDigits(table, name as FieldKey, row, digits)) continue;
        yield rowHit(
          table.key,
          row,
          name,
          { digits: personal(digits, 'id18') },
          { fix: known.of(table, name, row, digits) },
        );
      }
    }
  },
});
