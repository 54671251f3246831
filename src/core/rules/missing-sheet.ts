import { fieldsOf, TABLES, type FieldKey, type TableKey } from '../registry';
import { tablesOf } from './cells';
import { defineCellRule } from './rule';

export const missingSheet = defineCellRule<{ sheet: string; neededBy: readonly string[] }>({
  id: 'S01',
  severity: 'error',
  acrossTables: true,
  foundAt: ['workbook'],
  title: { 'zh-CN': '缺少登记表', en: 'Registry sheet missing' },
  remedy: {
    'zh-CN': '补交这张表，或确认引用它的表暂不上报。',
    en: 'Submit this sheet, or leave out the sheets that refer to it.',
  },
  message: {
    'zh-CN': ({ sheet, neededBy }) =>
      `缺少“${sheet}”，而${neededBy.map((name) => `“${name}”`).join('、')}要引用它。`,
    en: ({ sheet, neededBy }) => `Sheet “${sheet}” is missing; ${neededBy.join(', ')} refer to it.`,
  },
  *check({ registry }) {
    const neededBy = new Map<TableKey, Set<string>>();
    for (const table of tablesOf(registry)) {
      for (const [name, field] of fieldsOf(table.key)) {
        if (!field.ref || registry.tables[field.ref]) continue;
        if (field.spare && !table.has(name as FieldKey)) continue;
        neededBy.set(field.ref, (neededBy.get(field.ref) ?? new Set()).add(TABLES[table.key].sheet));
      }
    }
    for (const [table, sheets] of neededBy) {
      yield { spot: { table }, params: { sheet: TABLES[table].sheet, neededBy: [...sheets] }, value: null };
    }
  },
});
