import { firstElement, withElements } from '../../../xlsx';
import { columnName, parseRect } from '../../model/address';

const SHAPE = 'shape';
const DATA = 'ClientData';
/** Of a note's corners the rows: each corner is a column, a row, and how far it lies within them. */
const [TOP, BOTTOM] = [2, 6];

/** A drawing of notes where each is beside its cell again; `places` by where it stood, those not named go. */
export function withMovedNotes(xml: string, places: ReadonlyMap<string, string>): string {
  return withElements(xml, [SHAPE], ({ whole }) => {
    const data = firstElement(whole, DATA);
    if (!data || !/\sObjectType=["']Note["']/.test(data.tag)) return whole;
    const [row, column] = [numberOf(data.content, 'Row'), numberOf(data.content, 'Column')];
    if (row === null || column === null) return whole;
    const place = places.get(`${columnName(column)}${row + 1}`);
    const moved = place === undefined ? null : parseRect(place);
    if (!moved) return '';
    if (moved.row === row) return whole;
    return whole.replace(data.content, () => withRow(data.content, row, moved.row));
  });
}

function numberOf(content: string, name: string): number | null {
  const written = firstElement(content, name)?.content.trim() ?? '';
  return /^\d+$/.test(written) ? Number(written) : null;
}

function withRow(content: string, before: number, row: number): string {
  return withElements(content, ['Row', 'Anchor'], ({ name, tag, content: said, whole }) => {
    const end = whole.slice(tag.length + said.length);
    if (name === 'Row') return `${tag}${row}${end}`;
    const corners = said.split(',').map((number, index) => {
      const isRow = index === TOP || index === BOTTOM;
      return isRow ? ` ${Math.max(0, Number(number) + row - before)}` : number;
    });
    return `${tag}${corners.join(',')}${end}`;
  });
}
