import { CellKind, type RawColumn, type RawSheet } from './raw';
import { fieldsOf } from './tables';
import type { FoundHeader } from './find-header';

/** What a clerk writes for “as above”. */
const MARKS = new Set([
  '〃',
  '″',
  '"',
  '＂',
  '“',
  '”',
  '“”',
  '〞',
  '々',
  '同上',
  '同前',
  '上同',
  '"同上"',
  '（同上）',
  '(同上)',
]);
const LONGEST_MARK = 4;

/** Marks of one column, by row of the used range. */
export interface DittoColumn {
  /** Column of the used range. */
  readonly column: number;
  readonly rows: readonly number[];
}

/**
 * The sheet with the value above in place of every “as above” in the columns that are read, as its reader means it;
 * only a person's own number is never the one above. Columns without marks are shared with the original.
 */
export function fillDittoMarks(
  sheet: RawSheet,
  { table, mapping }: FoundHeader,
  dataRows: Int32Array,
): { readonly sheet: RawSheet; readonly marks: readonly DittoColumn[] } {
  const marks: DittoColumn[] = [];
  const columns = [...sheet.columns];
  for (const [name, { type }] of fieldsOf(table)) {
    const column = mapping.columns.get(name) ?? -1;
    const raw = columns[column];
    if (!raw || type === 'id18' || type === 'uscc') continue;
    const filled = withoutMarks(raw, dataRows);
    if (!filled) continue;
    columns[column] = filled.raw;
    marks.push({ column, rows: filled.rows });
  }
  return marks.length === 0 ? { sheet, marks } : { sheet: { ...sheet, columns }, marks };
}

function withoutMarks(raw: RawColumn, dataRows: Int32Array): { raw: RawColumn; rows: number[] } | null {
  const { kinds, values, texts } = raw;
  const marked = new Set<number>();
  texts.forEach((text, index) => {
    if (text.length <= LONGEST_MARK && MARKS.has(text.trim())) marked.add(index);
  });
  if (marked.size === 0) return null;
  const own = { kinds: kinds.slice(), values: values.slice(), texts };
  const rows: number[] = [];
  let above = -1;
  for (const row of dataRows) {
    const isMark = kinds[row] === CellKind.text && marked.has(values[row] ?? -1);
    if (isMark && above >= 0) {
      own.kinds[row] = own.kinds[above] ?? CellKind.blank;
      own.values[row] = own.values[above] ?? 0;
      rows.push(row);
    }
    above = row;
  }
  return rows.length === 0 ? null : { raw: own, rows };
}
