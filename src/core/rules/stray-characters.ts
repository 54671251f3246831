import { CellKind, cleanCell, type FieldKey } from '../registry';
import { columnsOf } from './cells';
import { isAsListed } from './listed';
import { defineCellRule, rowHit } from './rule';

export const strayCharacters = defineCellRule<{ clean: string }>({
  id: 'F14',
  severity: 'info',
  foundAt: ['any'],
  title: { 'zh-CN': '多余空格、全角或不可见字符', en: 'Stray spaces, full-width or invisible characters' },
  remedy: {
    'zh-CN': '采用清理后的内容。',
    en: 'Accept the cleaned text.',
  },
  message: {
    'zh-CN': ({ clean }) => `内容含多余空格、全角字母数字或不可见字符，应为“${clean}”。`,
    en: ({ clean }) =>
      `The text holds stray spaces, full-width characters or invisible characters; it should be “${clean}”.`,
  },
  *check({ registry }) {
    for (const { table, name, field } of columnsOf(registry)) {
      for (const part of table.parts) {
        const raw = part.columns.get(name)?.raw;
        if (!raw) continue;
        // What is in no list, clean or not, is F12's to tell.
        const cleaned = raw.texts.map((text) => {
          const clean = cleanCell(field, text);
          return isAsListed(field, clean) ? clean : text;
        });
        if (cleaned.every((text, index) => text === raw.texts[index])) continue;
        for (let index = 0; index < part.rawRows.length; index++) {
          const rawRow = part.rawRows[index] ?? 0;
          if (raw.kinds[rawRow] !== CellKind.text) continue;
          const entry = raw.values[rawRow] ?? 0;
          const clean = cleaned[entry] ?? '';
          // Nothing but white space is a blank cell, which is another matter.
          if (clean === raw.texts[entry] || clean === '') continue;
          const row = part.offset + index;
          if (table.column(name as FieldKey).unusable[row] === 1) continue;
          yield rowHit(table.key, row, name, { clean }, { fix: clean });
        }
      }
    }
  },
});
