import { columnLetters, columnNumber } from './column-letters';
import { withElements } from './elements';
import { attribute } from './xml';

const AREA = /^\$?([A-Z]*)\$?(\d*):\$?([A-Z]*)\$?(\d*)$/i;
/** Nobody looks for a link in more cells than these one by one. */
const MOST = 1000;
/** Nor has a sheet so many of them. */
const MOST_OF_ALL = 50_000;

/** What follows a sheet's cells with a link for each cell, for a reader that knows no link of several cells. */
export function withSingleLinks(tail: string): string {
  if (!tail.includes('<hyperlink ')) return tail;
  let left = MOST_OF_ALL;
  return withElements(tail, ['hyperlink'], ({ tag, whole: element }) => {
    const area = attribute(tag, 'ref');
    if (!area.includes(':')) return element;
    const cells = cellsOf(area, Math.min(left, MOST));
    left -= cells.length;
    return cells.map((cell) => element.replace(/(\sref=")[^"]*/, `$1${cell}`)).join('');
  });
}

/** Of whole columns, whole rows and very large areas only the first cell. */
function cellsOf(area: string, most: number): string[] {
  const [, left = '', top = '', right = '', bottom = ''] = AREA.exec(area) ?? [];
  const columns = [columnNumber(left || 'A'), columnNumber(right || left || 'A')].sort((a, b) => a - b);
  const rows = [Number(top || 1), Number(bottom || top || 1)].sort((a, b) => a - b);
  const [firstColumn = 1, lastColumn = 1] = columns;
  const [firstRow = 1, lastRow = 1] = rows;
  const [width, height] = [lastColumn - firstColumn + 1, lastRow - firstRow + 1];
  if (left === '' || top === '' || width * height > most) return [`${columnLetters(firstColumn)}${firstRow}`];
  return Array.from(
    { length: width * height },
    (_, index) => `${columnLetters(firstColumn + (index % width))}${firstRow + Math.floor(index / width)}`,
  );
}
