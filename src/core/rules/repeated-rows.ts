import { counted } from '../words/counted';
import { defineCellRule } from './rule';

interface Facts extends Record<string, string | number> {
  readonly kind: 'header' | 'numbering' | 'ditto';
  /** 1-based Excel rows. */
  readonly first: number;
  readonly last: number;
  /** Of a column with marks that say “as above”: its header, and how many there are. */
  readonly header: string;
  readonly count: number;
}

export const repeatedRows = defineCellRule<Facts>({
  id: 'S10',
  severity: 'info',
  foundAt: ['row', 'header'],
  title: {
    'zh-CN': '重复的表头、栏号行或“同上”',
    en: 'Repeated header, row of column numbers, or ditto marks',
  },
  remedy: {
    'zh-CN': '不需处理；报送前可删除此类行，并将“同上”填写完整。',
    en: 'Nothing to do; such rows may be deleted and ditto marks written out.',
  },
  message: {
    'zh-CN': inChinese,
    en: inEnglish,
  },
  *check({ registry }) {
    for (const { sheet, table, repeatedRows: repeated, dittoMarks } of registry.readings) {
      for (const { first, last, kind } of repeated) {
        yield {
          spot: { table, sheet, sheetRow: last, sheetColumn: null, header: null },
          params: { kind, first: first + 1, last: last + 1, header: '', count: 0 },
          value: null,
        };
      }
      for (const { header, column, rows } of dittoMarks) {
        const [first = 0] = rows;
        yield {
          spot: { table, sheet, sheetRow: first, sheetColumn: column, header },
          params: {
            kind: 'ditto',
            first: first + 1,
            last: (rows.at(-1) ?? first) + 1,
            header: header.trim(),
            count: rows.length,
          },
          value: null,
        };
      }
    }
  },
});

function inChinese({ kind, header, count, first, last }: Facts): string {
  const rows = span(first, last);
  switch (kind) {
    case 'numbering':
      return `第 ${rows} 行为栏号，已跳过。`;
    case 'ditto':
      return `“${header}”列有 ${count} 格填写“同上”（第 ${rows} 行），按上一行的内容读取。`;
    default:
      return `第 ${rows} 行重复了表头，已跳过。`;
  }
}

function inEnglish({ kind, header, count, first, last }: Facts): string {
  const rows = span(first, last);
  switch (kind) {
    case 'numbering':
      return `Row ${rows} numbers the columns and was skipped.`;
    case 'ditto':
      return `Column “${header}” says “as above” in ${counted(count, 'cell', 'cells')} (row ${rows}); they are read as the row above.`;
    default:
      return `Row ${rows} says the header again and was skipped.`;
  }
}

function span(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}
