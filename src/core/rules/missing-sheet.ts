import { fieldsOf, TABLES, type FieldKey, type TableKey, tablesOf } from '../registry';
import { defineCellRule } from './rule';

const quoted = (names: readonly string[], between: string): string =>
  names.map((name) => `“${name}”`).join(between);

export const missingSheet = defineCellRule<{
  sheet: string;
  neededBy: readonly string[];
  /** Sheets that are not read and may be the one. */
  perhaps: readonly string[];
}>({
  id: 'S01',
  severity: 'error',
  acrossTables: true,
  foundAt: ['workbook'],
  title: { 'zh-CN': '缺少登记表', en: 'Registry sheet missing' },
  remedy: {
    'zh-CN': '补报该表，或确认引用该表的登记表暂不上报。',
    en: 'Submit this sheet, or leave out the sheets that refer to it.',
  },
  message: {
    'zh-CN': ({ sheet, neededBy, perhaps }) =>
      `缺少“${sheet}”，${quoted(neededBy, '、')}须引用该表。${perhaps.length > 0 ? `未识别的${quoted(perhaps, '、')}可能是该表。` : ''}`,
    en: ({ sheet, neededBy, perhaps }) =>
      `Sheet “${sheet}” is missing; ${neededBy.join(', ')} refer to it.${perhaps.length > 0 ? ` Perhaps it is ${quoted(perhaps, ' or ')}, which was not recognised.` : ''}`,
  },
  *check({ registry }) {
    const neededBy = new Map<TableKey, Set<string>>();
    for (const table of tablesOf(registry)) {
      for (const [name, field] of fieldsOf(table.key)) {
        const { ref } = field;
        if (!ref || ref.isOpen === true || registry.tables[ref.table]) continue;
        if (field.spare && !table.has(name as FieldKey)) continue;
        neededBy.set(ref.table, (neededBy.get(ref.table) ?? new Set()).add(TABLES[table.key].sheet));
      }
    }
    for (const [table, sheets] of neededBy) {
      const perhaps = registry.unread
        .filter(({ tables }) => tables.includes(table))
        .map(({ sheet }) => sheet);
      yield {
        spot: { table },
        params: { sheet: TABLES[table].sheet, neededBy: [...sheets], perhaps },
        value: null,
      };
    }
  },
});
