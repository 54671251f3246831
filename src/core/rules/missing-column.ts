import { fieldOf, type FieldKey } from '../registry';
import { defineCellRule } from './rule';

export const missingColumn = defineCellRule<{ header: string; sheet: string }>({
  id: 'S02',
  severity: 'error',
  foundAt: ['header'],
  title: { 'zh-CN': '缺少必填列', en: 'Required column missing' },
  remedy: {
    'zh-CN': '补上这一列；如列名写法不同，改成规定的列名。',
    en: 'Add the column, or rename the one that holds it.',
  },
  message: {
    'zh-CN': ({ header, sheet }) => `“${sheet}”缺少必填列“${header}”。`,
    en: ({ header, sheet }) => `Sheet “${sheet}” has no column “${header}”, which is required.`,
  },
  *check({ registry }) {
    for (const { sheet, table, missing, mapped, headerRow } of registry.readings) {
      for (const name of missing) {
        // The code can be found from the three place columns (spec: registry, households).
        if (name === 'villageCode' && ['county', 'township', 'village'].every((part) => mapped.has(part)))
          continue;
        const { header } = fieldOf(table, name as FieldKey);
        yield {
          spot: { table, sheet, sheetRow: headerRow, sheetColumn: null, header },
          params: { header, sheet },
          value: null,
        };
      }
    }
  },
});
