import type { Rectangle } from './rectangle';

/** A change as Excel tells it. Details are not to be relied on: a paste has none. */
export interface HeardChange {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
  /** This program has made it, where Excel tells so much. */
  readonly isOwn?: boolean;
}

/** Rows put in at a row, or taken out from there on where the count is negative. */
interface RowMove {
  readonly at: number;
  readonly count: number;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * The changes of one sheet in the places of now: which rows moved, and which cells are to be read. Null where more
 * moved than whole rows, or where something was said that is not understood.
 */
export function changesHeard(
  heard: readonly HeardChange[],
): { readonly moves: readonly RowMove[]; readonly areas: readonly Rectangle[] } | null {
  const moves: RowMove[] = [];
  let areas: Rectangle[] = [];
  for (const { changeType, address } of heard) {
    const told = address.split(',').map(rectangleAt);
    if (!told.every((area) => area !== null)) return null;
    if (changeType === 'RangeEdited') {
      // Emptying whole rows or columns empties more than is in use.
      if (told.some(({ rows, columns }) => rows === MOST_ROWS || columns === MOST_COLUMNS)) return null;
      areas.push(...told);
    } else if ((changeType === 'RowInserted' || changeType === 'RowDeleted') && told.length === 1) {
      for (const { row: at, rows } of told) {
        const move = { at, count: changeType === 'RowInserted' ? rows : -rows };
        moves.push(move);
        areas = areas.flatMap((area) => moved(area, move));
      }
    } else {
      return null;
    }
  }
  return { moves, areas: distinct(areas) };
}

/** Where cells stand after rows have moved; those that rows came into are one area with them. */
function moved(area: Rectangle, { at, count }: RowMove): Rectangle[] {
  const place = (row: number): number => (row < at ? row : Math.max(at, row + count));
  const row = place(area.row);
  const rows = place(area.row + area.rows) - row;
  return rows > 0 ? [{ ...area, row, rows }] : [];
}

function distinct(areas: readonly Rectangle[]): Rectangle[] {
  return [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
}

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** `B2`, `A1:C9`, `A:C` or `2:5`, with or without a sheet's name. */
function rectangleAt(address: string): Rectangle | null {
  const [first, last = first, ...more] = address
    .replace(/^.*!/, '')
    .split(':')
    .map((part) => CORNER.exec(part.trim()));
  if (!first || !last || more.length > 0) return null;
  const top = first[2] ? Number(first[2]) - 1 : 0;
  const bottom = last[2] ? Number(last[2]) : MOST_ROWS;
  const left = first[1] ? columnAt(first[1]) : 0;
  const right = last[1] ? columnAt(last[1]) + 1 : MOST_COLUMNS;
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

function columnAt(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
