import type { Cell, CellValue, Sheet } from 'hucre';
import type { CellPlaces } from './pack-cells';

/** A sheet as the library gives it, where it may hold its cells next to each other: `eachCell` says where they are. */
export interface LibrarySheet extends Sheet {
  readonly places?: CellPlaces;
}

const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

/** Every cell that a sheet's rows hold, row by row; rows and columns count from 0. */
export function eachCell(
  { rows, places }: LibrarySheet,
  visit: (value: CellValue, row: number, column: number) => void,
): void {
  for (let at = 0; at < rows.length; at++) {
    const line = rows[at];
    if (!line) continue;
    if (!places) {
      for (let column = 0; column < line.length; column++) visit(line[column] ?? null, at, column);
      continue;
    }
    const row = places.rowOf(at) ?? Infinity;
    for (const [index, column] of places.columnsOf(at).entries())
      if (row < MOST_ROWS && column < MOST_COLUMNS) visit(line[index] ?? null, row, column);
  }
}

/** The sheet with all that it says of single cells and rows at the places where they belong. */
export function placed(sheet: Sheet, places: CellPlaces | undefined): LibrarySheet {
  const cells = sheet.cells && cellsAt(sheet.cells, places);
  if (!places) return { ...sheet, ...(cells ? { cells } : {}) };
  const rowDefs =
    sheet.rowDefs && new Map([...sheet.rowDefs].map(([row, def]) => [places.rowOf(row) ?? row, def]));
  return { ...sheet, places, ...(cells ? { cells } : {}), ...(rowDefs ? { rowDefs } : {}) };
}

/** A comment or a link may name what is no cell; both name cells by where they belong, packed or not. */
function cellsAt(cells: ReadonlyMap<string, Cell>, places: CellPlaces | undefined): Map<string, Cell> {
  const found = new Map<string, Cell>();
  const add = (row: number, column: number, part: Cell): void => {
    if (!(row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS)) return;
    const key = `${row},${column}`;
    found.set(key, { ...found.get(key), ...part });
  };
  for (const [key, cell] of cells) {
    const [row = NaN, column = NaN] = key.split(',').map(Number);
    if (!places) {
      add(row, column, cell);
      continue;
    }
    const { hyperlink, comment, ...own } = cell;
    const [ownRow, ownColumn] = [places.rowOf(row), places.columnsOf(row)[column]];
    if (ownRow !== undefined && ownColumn !== undefined) add(ownRow, ownColumn, own);
    if (!hyperlink && !comment) continue;
    const at = found.get(`${row},${column}`) ?? { value: null, type: 'empty' };
    add(row, column, { ...at, ...(hyperlink ? { hyperlink } : {}), ...(comment ? { comment } : {}) });
  }
  return found;
}
