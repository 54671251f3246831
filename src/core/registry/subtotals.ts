import { withoutSpaces } from './clean';
import type { FoundHeader } from './find-header';
import { CellKind, type RawColumn, type RawSheet } from './raw';
import { fieldsOf } from './tables';

const LABEL = /^(?:合计|小计|总计)[:：]?$/;
/** 韩城镇小计, 宜阳县合计: as likely as not a remark, so the row must look like a sum too. */
const NAMED_LABEL = /^.{1,12}(?:合计|小计|总计)[:：]?$/;
const LONGEST_LABEL = 30;

interface Labels {
  readonly column: RawColumn;
  /** Index of the text -> the label without spaces. */
  readonly plain: ReadonlyMap<number, string>;
  readonly named: ReadonlyMap<number, string>;
}

/** A test that gives the label of a subtotal row, or null. Texts are looked at once, not once per row. */
export function subtotalFinder(sheet: RawSheet, header: FoundHeader): (row: number) => string | null {
  const labels = sheet.columns
    .map((column): Labels => ({
      column,
      plain: textsLike(column, LABEL),
      named: textsLike(column, NAMED_LABEL),
    }))
    .filter(({ plain, named }) => plain.size > 0 || named.size > 0);
  const required = fieldsOf(header.table).flatMap(([key, field]) => {
    const column = sheet.columns[header.mapping.columns.get(key) ?? -1];
    return field.required && column ? [column] : [];
  });
  const { text: isText } = CellKind;
  return (row) => {
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

function textsLike(column: RawColumn, form: RegExp): Map<number, string> {
  const found = new Map<number, string>();
  column.texts.forEach((text, index) => {
    if (text.length > LONGEST_LABEL || !text.includes('计')) return;
    const compact = withoutSpaces(text);
    if (form.test(compact)) found.set(index, compact);
  });
  return found;
}

function isMostlyBlank(required: readonly RawColumn[], row: number): boolean {
  const filled = required.filter(({ kinds }) => kinds[row] !== CellKind.blank).length;
  return filled <= required.length / 2;
}
