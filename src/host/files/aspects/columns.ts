import { attribute, elements } from '../../../xlsx';
import { MAX_COLUMNS } from '../../model/address';
import { columnOutline, foldedBeside } from '../../model/outline';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import type { Aspect, SheetTarget } from '../aspect';
import { isSet, numberIn, retagged } from './markup';

const LIST = 'cols';
const COLUMN = 'col';
/** Excel asks for a width; this is that of a column nobody has touched. */
const USUAL_WIDTH = 9.140625;

interface ColumnLook {
  readonly width: number | null;
  readonly isHidden: boolean;
  readonly style: number;
  /** How many groups they lie in. */
  readonly level: number;
  /** A group beside them is folded. */
  readonly isFolded: boolean;
}

/** Neighbouring columns of one look, counted from 0. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly look: ColumnLook;
}

const PLAIN: ColumnLook = { width: null, isHidden: false, style: 0, level: 0, isFolded: false };

/** How whole columns look, and how they are grouped; cells that have no look of their own take theirs. */
export const columns: Aspect = {
  read({ xml }, sheet) {
    for (const { first, last, look } of tagsIn(xml.first(LIST))) {
      for (let column = first; column <= last; column++) {
        if (look.width !== null) sheet.columnWidths.set(column, look.width);
        if (look.isHidden) sheet.hiddenColumns.add(column);
        if (look.style !== 0) sheet.cells.setColumnStyle(column, look.style);
        if (look.level > 0) sheet.columnLevels.set(column, look.level);
      }
    }
  },

  state: runsOf,

  write(target, sheet, workbook) {
    const before = tagsIn(target.xml.first(LIST));
    const tags = joined(pieces(before, runsOf(sheet)).map((piece) => written(piece, target, workbook)));
    target.xml.put(LIST, tags.length === 0 ? '' : `<${LIST}>${tags.join('')}</${LIST}>`);
  },
};

/** What the file says, each tag for columns of one look, in order. */
function tagsIn(list: string | null): (Run & { readonly tag: string })[] {
  return [...elements(list ?? '', COLUMN)]
    .map(({ tag }) => ({
      tag,
      first: (numberIn(tag, 'min') ?? 0) - 1,
      last: Math.min(numberIn(tag, 'max') ?? 0, MAX_COLUMNS) - 1,
      look: {
        width: numberIn(tag, 'width'),
        isHidden: isSet(tag, 'hidden'),
        style: numberIn(tag, 'style') ?? 0,
        level: numberIn(tag, 'outlineLevel') ?? 0,
        isFolded: isSet(tag, 'collapsed'),
      },
    }))
    .filter(({ first, last }) => first >= 0 && first <= last)
    .sort((a, b) => a.first - b.first);
}

/** What the model says, without columns that look as any other. */
function runsOf(sheet: Sheet): Run[] {
  const { columnWidths, hiddenColumns, columnLevels, cells } = sheet;
  const folded = foldedBeside(columnOutline(sheet));
  const told = new Set([
    ...columnWidths.keys(),
    ...hiddenColumns,
    ...cells.columnStyles.keys(),
    ...columnLevels.keys(),
    ...folded,
  ]);
  const runs: Run[] = [];
  for (const column of [...told].sort((a, b) => a - b)) {
    const look = {
      width: columnWidths.get(column) ?? null,
      isHidden: hiddenColumns.has(column),
      style: cells.columnStyles.get(column) ?? 0,
      level: columnLevels.get(column) ?? 0,
      isFolded: folded.has(column),
    };
    if (isSame(look, PLAIN)) continue;
    const before = runs.at(-1);
    if (before?.last === column - 1 && isSame(before.look, look))
      runs[runs.length - 1] = { ...before, last: column };
    else runs.push({ first: column, last: column, look });
  }
  return runs;
}

function isSame(one: ColumnLook, other: ColumnLook): boolean {
  return (
    one.width === other.width &&
    one.isHidden === other.isHidden &&
    one.style === other.style &&
    one.level === other.level &&
    one.isFolded === other.isFolded
  );
}

/** Columns for which the file says one thing and the model one thing. */
interface Piece extends Run {
  readonly before: { readonly tag: string; readonly look: ColumnLook } | null;
}

function pieces(before: readonly (Run & { readonly tag: string })[], now: readonly Run[]): Piece[] {
  const edges = new Set([...before, ...now].flatMap(({ first, last }) => [first, last + 1]));
  const sorted = [...edges].sort((a, b) => a - b);
  const [told, said] = [new Cursor(before), new Cursor(now)];
  return sorted.slice(0, -1).flatMap((first, index): Piece[] => {
    const was = told.at(first);
    const is = said.at(first);
    const last = (sorted[index + 1] ?? 0) - 1;
    return was || is ? [{ first, last, look: is?.look ?? PLAIN, before: was }] : [];
  });
}

/** Finds the run of a column, asked in the order of the columns. */
class Cursor<R extends Run> {
  private next = 0;

  constructor(private readonly runs: readonly R[]) {}

  at(column: number): R | null {
    while ((this.runs[this.next]?.last ?? Infinity) < column) this.next++;
    const run = this.runs[this.next];
    return run && run.first <= column ? run : null;
  }
}

/** A tag for a piece; what the file says besides, and what still holds, stays. */
function written({ first, last, look, before }: Piece, target: SheetTarget, workbook: Workbook): string {
  const was = before?.look ?? PLAIN;
  const width =
    look.width !== null && look.width !== was.width
      ? { width: look.width, customWidth: 1, bestFit: null }
      : look.width === null && (was.width !== null || before === null)
        ? { width: USUAL_WIDTH, customWidth: null, bestFit: null }
        : {};
  return retagged(before?.tag ?? `<${COLUMN}/>`, {
    min: first + 1,
    max: last + 1,
    ...width,
    ...(look.style === was.style ? {} : { style: styleOf(look.style, target, workbook) || null }),
    ...(look.isHidden === was.isHidden ? {} : { hidden: look.isHidden ? 1 : null }),
    ...(look.level === was.level ? {} : { outlineLevel: look.level || null }),
    ...(look.isFolded === was.isFolded ? {} : { collapsed: look.isFolded ? 1 : null }),
  });
}

/** The number in the file of a look. */
function styleOf(number: number, { styles }: SheetTarget, workbook: Workbook): number {
  const source = workbook.styles.sourceOf(number);
  return source === null ? number : styles.numberOf(workbook.styles.get(number), source);
}

/** Tags that say the same of columns side by side are one. */
function joined(tags: readonly string[]): string[] {
  const list: string[] = [];
  for (const tag of tags) {
    const before = list.at(-1);
    const next = before === undefined ? null : retagged(before, { max: attribute(tag, 'max') });
    const sides = [attribute(before ?? '', 'max'), attribute(tag, 'min')].map(Number);
    const isNext = before !== undefined && (sides[0] ?? 0) + 1 === sides[1];
    if (next !== null && isNext && retagged(tag, { min: attribute(next, 'min') }) === next)
      list[list.length - 1] = next;
    else list.push(tag);
  }
  return list;
}
