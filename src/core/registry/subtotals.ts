import { withoutSpaces } from './clean';
import type { FoundHeader } from './find-header';
import { CellKind, type RawColumn, type RawSheet } from './raw';
import { perColumn } from './per-column';
import { fieldsOf } from './tables';

const SUM = '(?:合计|小计|总计|共计|总合计|累计|本页计)';
const ENGLISH = 'total';
const LABEL = new RegExp(`^${SUM}[:：]?$`);
/**
 * 韩城镇小计, 合计（12户）, and 汇总, which Excel puts under a table: as likely as not a remark, so the row must look
 * like a sum too.
 */
const NAMED_LABEL = new RegExp(
  `^(?:.{1,12}${SUM}[:：]?|${SUM}[:：]?[(（\\d].{0,12}|汇总|总数|总和|${ENGLISH})$`,
  'i',
);
const LONGEST_LABEL = 30;
const LONGEST_ENGLISH = 8;

interface Labels {
  readonly column: RawColumn;
  /** Index of the text -> the label without spaces. */
  readonly plain: ReadonlyMap<number, string>;
  readonly named: ReadonlyMap<number, string>;
}

/** A test that gives the label of a subtotal row, or null. Texts are looked at once, not once per row. */
export function subtotalFinder(sheet: RawSheet, header: FoundHeader): (row: number) => string | null {
  const declared = new Set(sheet.totalsRows?.map((row) => row - sheet.firstRow));
  const labels = sheet.columns.map(labelsOf).filter(({ plain, named }) => plain.size > 0 || named.size > 0);
  const required = fieldsOf(header.table).flatMap(([key, field]) => {
    const column = sheet.columns[header.mapping.columns.get(key) ?? -1];
    return field.required && column ? [column] : [];
  });
  const { text: isText } = CellKind;
  return (row) => {
    // A row that Excel itself keeps as a table's totals is one whatever it says.
    if (declared.has(row)) return firstText(sheet, row);
    for (const { column, plain, named } of labels) {
      if (column.kinds[row] !== isText) continue;
      const text = column.values[row] ?? -1;
      const label = plain.get(text);
      if (label !== undefined) return label;
      const other = named.get(text);
      if (other !== undefined && isMostlyBlank(required, row)) return other;
    }
    return null;
  };
}

const labelsOf = perColumn((column): Labels => {
  const plain = new Map<number, string>();
  const named = new Map<number, string>();
  column.texts.forEach((text, index) => {
    if (text.length > LONGEST_LABEL || !mayBeLabel(text)) return;
    const compact = withoutSpaces(text);
    if (LABEL.test(compact)) plain.set(index, compact);
    if (NAMED_LABEL.test(compact)) named.set(index, compact);
  });
  return { column, plain, named };
});

/** Looked at before anything else: a column may hold as many texts as the city has people. */
function mayBeLabel(text: string): boolean {
  if (text.includes('计') || text.includes('总')) return true;
  return (
    text.length >= ENGLISH.length && text.length <= LONGEST_ENGLISH && text.toLowerCase().includes(ENGLISH)
  );
}

function firstText({ columns }: RawSheet, row: number): string {
  const first = columns.find(({ kinds }) => kinds[row] === CellKind.text);
  return first?.texts[first.values[row] ?? -1] ?? '';
}

function isMostlyBlank(required: readonly RawColumn[], row: number): boolean {
  const filled = required.filter(({ kinds }) => kinds[row] !== CellKind.blank).length;
  return filled <= required.length / 2;
}
