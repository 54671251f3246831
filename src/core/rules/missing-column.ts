import {
  fieldOf,
  fieldsOf,
  filesLacking,
  type FieldKey,
  type Registry,
  type SheetReading,
  type TablePart,
  tablesOf,
} from '../registry';
import { defineCellRule } from './rule';

/** A required field that a sheet lacks, or one of the files whose rows were merged into it. */
interface Missing {
  readonly reading: SheetReading;
  readonly name: string;
  readonly of: string;
}

function* missingInSheets({ readings }: Registry): Generator<Missing> {
  for (const reading of readings)
    for (const name of reading.missing) yield { reading, name, of: reading.sheet };
}

function* missingInFiles(registry: Registry): Generator<Missing> {
  for (const table of tablesOf(registry)) {
    for (const part of table.parts) {
      const reading = registry.readings.find(({ sheet }) => sheet === part.sheet);
      if (!reading || !part.provenance) continue;
      const filesWithout = (name: string): ReadonlySet<string> => filesLacking(table, part, name);
      for (const [name, file] of lackedByFiles(table.key, part, filesWithout))
        yield { reading, name, of: file };
    }
  }
}

/** What could stand in for a column must be lacking, too. */
function* lackedByFiles(
  table: Parameters<typeof fieldsOf>[0],
  { columns }: TablePart,
  filesWithout: (name: string) => ReadonlySet<string>,
): Generator<[name: string, file: string]> {
  for (const [name, { required, standIns }] of fieldsOf(table)) {
    if (!required || !columns.has(name)) continue;
    for (const file of filesWithout(name)) {
      const has = (other: string): boolean => columns.has(other) && !filesWithout(other).has(file);
      if (!standIns.some((group) => group.every(has))) yield [name, file];
    }
  }
}

export const missingColumn = defineCellRule<{ header: string; sheet: string }>({
  id: 'S02',
  severity: 'error',
  foundAt: ['header'],
  title: { 'zh-CN': '缺少必填列', en: 'Required column missing' },
  remedy: {
    'zh-CN': '补充该列；列名写法不同的，改为规定的列名。',
    en: 'Add the column, or rename the one that holds it.',
  },
  message: {
    'zh-CN': ({ header, sheet }) => `“${sheet}”缺少必填列“${header}”。`,
    en: ({ header, sheet }) => `Sheet “${sheet}” has no column “${header}”, which is required.`,
  },
  *check({ registry }) {
    for (const missing of [missingInSheets(registry), missingInFiles(registry)]) {
      for (const { reading, name, of } of missing) {
        const { table, sheet, headerRow } = reading;
        const { header } = fieldOf(table, name as FieldKey);
        yield {
          spot: { table, sheet, sheetRow: headerRow, sheetColumn: null, header },
          params: { header, sheet: of },
          value: null,
        };
      }
    }
  },
});
