import type { Field } from '../registry';
import { editDistance } from '../linkage';
import { columnsOf, unreadable } from './cells';
import { defineCellRule, rowHit } from './rule';

/** A listed synonym's code, or the only code one character away. */
function nearestCode(field: Field, text: string): string | null {
  const synonym = field.synonyms[text];
  if (synonym !== undefined) return synonym;
  const near = field.codes.filter((code) => editDistance([...text], [...code], 1) <= 1);
  return near.length === 1 ? (near[0] ?? null) : null;
}

export const notInCodeList = defineCellRule<{ text: string; codes: readonly string[] }>({
  id: 'F12',
  severity: 'error',
  foundAt: ['type:enum', 'type:bool'],
  title: { 'zh-CN': '不在代码表中', en: 'Value not in the code list' },
  remedy: {
    'zh-CN': '从下拉列表中选一个。',
    en: 'Choose one of the listed values.',
  },
  message: {
    'zh-CN': ({ text, codes }) => `“${text}”不是规定的取值，可填：${codes.join('、')}。`,
    en: ({ text, codes }) => `“${text}” is not an accepted value; expected one of ${codes.join(', ')}.`,
  },
  *check({ registry }) {
    for (const { table, name, field, column } of columnsOf(registry, 'enum')) {
      const known = new Set(field.codes);
      const fixes = column.entries.map((entry) => (known.has(entry) ? undefined : nearestCode(field, entry)));
      if (column.entries.every((entry) => known.has(entry))) continue;
      for (let row = 0; row < table.rows; row++) {
        const code = column.code(row);
        const text = column.entries[code];
        if (text === undefined || known.has(text)) continue;
        yield rowHit(table.key, row, name, { text, codes: field.codes }, { fix: fixes[code] ?? null });
      }
    }
    for (const cells of columnsOf(registry, 'bool')) {
      for (const hit of unreadable(cells))
        yield { ...hit, params: { text: hit.params.text, codes: ['是', '否'] } };
    }
  },
});
