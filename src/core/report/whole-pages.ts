/** Fewer rows on a page look as if they had been left over. */
const FEWEST = 4;

/** What a page holds besides the rows of a list, and how much it holds in all; in points. */
interface PageRoom {
  readonly height: number;
  /** Above the rows of the first page, and of each that follows. */
  readonly first: number;
  readonly next: number;
  /** Below the last row. */
  readonly closing: number;
}

/** How many rows stand on each page, so that none but an only one has a few, and what closes the list has room. */
export function rowsOfPages(
  heights: readonly number[],
  { height, first, next, closing }: PageRoom,
): number[] {
  const pages: number[] = [];
  let [rows, filled] = [0, first];
  for (const row of heights) {
    if (rows > 0 && filled + row > height) {
      pages.push(rows);
      [rows, filled] = [0, next];
    }
    rows += 1;
    filled += row;
  }
  if (filled + closing > height && rows > FEWEST) {
    pages.push(rows - FEWEST);
    rows = FEWEST;
  }
  const before = pages.at(-1);
  const moved = before === undefined ? 0 : Math.max(0, Math.min(FEWEST - rows, before - FEWEST));
  if (before !== undefined) pages[pages.length - 1] = before - moved;
  return [...pages, rows + moved];
}
