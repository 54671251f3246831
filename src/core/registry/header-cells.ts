import { headerForms, type HeaderForms } from './header-forms';
import { groupNames, personOf, type HeadingPerson } from './header-groups';
import { meansNothing, normaliseHeader } from './header-text';
import { rawValue, type MergedBlock, type RawSheet } from './raw';
import type { HeaderCell } from './registry';

/** Normalised names that a header may go by, most telling first, and lesser forms of them. */
interface Spellings extends HeaderForms {
  readonly names: readonly string[];
}

/** A header cell with the names it may go by: with the group headings above it, then on its own. */
export interface NamedHeader extends HeaderCell, Spellings {
  /** 序号 or 省: where no column of a table goes by it, there is nothing to tell of it. */
  readonly saysNothing: boolean;
  /** Only with the group headings. */
  readonly inGroup: Spellings;
  /** Whom the group headings say that the column is about. */
  readonly person: HeadingPerson | null;
}

/**
 * The header of each column over up to three rows of the used range: the lowest text of the column, for a group
 * heading gives way to what stands under it. Columns without a header are absent.
 */
export function headerCells(sheet: RawSheet, firstRow: number, depth: number): Map<number, NamedHeader> {
  const cells = new Map<number, NamedHeader>();
  for (let column = 0; column < sheet.columns.length; column++) {
    for (let row = firstRow + depth - 1; row >= firstRow; row--) {
      const header = headerText(sheet, row, column);
      if (header === null) continue;
      cells.set(column, {
        header,
        row: sheet.firstRow + row,
        column: sheet.firstColumn + column,
        ...namesIn(sheet, header, groupHeadings(sheet, firstRow, row, column)),
      });
      break;
    }
  }
  return cells;
}

/** The headers of a sheet from left to right, as they are compared: equal for equal headers, whatever the rows. */
export function signatureOf(cells: ReadonlyMap<number, NamedHeader>): string {
  return [...cells.values()].map(({ names }) => names[0] ?? '').join('|');
}

/** A cell of the used range as a header would fill it: its text, or null. */
export function headerText(sheet: RawSheet, row: number, column: number): string | null {
  const raw = sheet.columns[column];
  const value = raw ? rawValue(raw, row) : null;
  return typeof value === 'string' && normaliseHeader(value) !== '' ? value : null;
}

/** The texts that stand over a header, the nearest first. */
function groupHeadings(sheet: RawSheet, firstRow: number, headerRow: number, column: number): string[] {
  const headings: string[] = [];
  for (let row = headerRow - 1; row >= firstRow; row--) {
    const groups = groupBlocks(sheet, row);
    if (groups.length === 0) continue;
    const at = sheet.firstColumn + column;
    const over = groups.find(({ left, right }) => left <= at && at <= right);
    // Among groups of several columns a cell that is not merged is a group of one.
    const heading = headerText(sheet, row, over ? over.left - sheet.firstColumn : column);
    if (heading !== null) headings.push(heading);
  }
  return headings;
}

/** The merged blocks that end in a row of the used range and stand over several columns; one over all is a title. */
function groupBlocks(sheet: RawSheet, row: number): readonly MergedBlock[] {
  return sheet.merges.filter(
    ({ top, bottom, left, right }) =>
      top === sheet.firstRow + row &&
      bottom === top &&
      left < right &&
      right - left + 1 < sheet.columns.length,
  );
}

type Names = Omit<NamedHeader, keyof HeaderCell>;

/** A row is looked at on its own, and under or over its neighbours: what its texts may go by is worked out once. */
const NAMES = new WeakMap<RawSheet, Map<string, Names>>();

function namesIn(sheet: RawSheet, header: string, headings: readonly string[]): Names {
  const known = NAMES.get(sheet) ?? new Map<string, Names>();
  NAMES.set(sheet, known);
  const key = JSON.stringify([header, ...headings]);
  const names = known.get(key) ?? namesOf(header, headings);
  known.set(key, names);
  return names;
}

/** 姓名 under the heading 户主 is 户主姓名 before it is 姓名. */
function namesOf(header: string, headings: readonly string[]): Names {
  const own = normaliseHeader(header);
  const groups = headings.map(normaliseHeader);
  const grouped = groups.flatMap((group) => groupNames(group, own));
  const spellings = spellingsOf([...grouped, own]);
  return {
    ...spellings,
    saysNothing: spellings.names.some(meansNothing) || spellings.bare.some(meansNothing),
    inGroup: grouped.length === 0 ? NONE : spellingsOf(grouped),
    person: groups.map(personOf).find((person) => person !== null) ?? null,
  };
}

const NONE: Spellings = { names: [], bare: [], guesses: [] };

function spellingsOf(names: readonly string[]): Spellings {
  const forms = names.map(headerForms);
  return {
    names,
    bare: forms.flatMap(({ bare }) => bare),
    guesses: forms.flatMap(({ guesses }) => guesses),
  };
}
