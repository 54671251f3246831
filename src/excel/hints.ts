import { MOST_HINTS, type Mark } from '../core/marks';
import { evenParts, type Area, type EvenPart } from './even-parts';
import { HINT_MARK, hintRuns, type Hint } from './hint-runs';

type Sheets = ReadonlyMap<string, Excel.Worksheet>;

/** What our hints say now, by sheet and cell. */
export type Hints = ReadonlyMap<Excel.Worksheet, ReadonlyMap<number, string>>;

export interface HintPlan {
  /** Areas whose hints go. */
  readonly gone: readonly Area[];
  readonly fresh: readonly (Area & { readonly hint: Hint })[];
  /** Cells that have a rule or a hint of the clerk's own. */
  readonly owned: number;
  /** Cells beyond the bound. */
  readonly beyond: number;
}

/** More rows than a sheet has. */
const ROWS = 2 ** 21;

/** Our hints in sheets, none of which may be protected: in those Excel does not look for validations. */
export async function readHints(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Hints> {
  const validated = sheets.map((sheet) => {
    const found = sheet.getRange().getSpecialCellsOrNullObject('DataValidations').load('address');
    const areas = found.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return { sheet, found, areas };
  });
  await context.sync();
  const all = validated.flatMap(({ sheet, found, areas }) =>
    found.isNullObject ? [] : areas.items.map((range) => areaOf(sheet, range)),
  );
  const hints = new Map<Excel.Worksheet, Map<number, string>>();
  for (const part of (await evenParts(context, all)).filter(isOurs)) {
    const ofSheet = hints.get(part.sheet) ?? new Map<number, string>();
    for (const cell of cellsOf(part)) ofSheet.set(cell, keyOf(part));
    hints.set(part.sheet, ofSheet);
  }
  return hints;
}

/** What is to be done for marks to have their hints: cells that say the same already are left as they are. */
export async function planHints(
  context: Excel.RequestContext,
  sheets: Sheets,
  marks: readonly Mark[],
  shown: Hints,
): Promise<HintPlan> {
  const runs = hintRuns(marks).flatMap(({ sheet: name, ...run }) => {
    const sheet = sheets.get(name);
    return sheet ? [{ ...run, sheet, columns: 1 }] : [];
  });
  const isShown = (run: Area & { readonly hint: Hint }): boolean =>
    cellsOf(run).every((cell) => shown.get(run.sheet)?.get(cell) === keyOf(run.hint));
  const wanted = runs.slice(0, MOST_HINTS);
  const parts = await evenParts(
    context,
    wanted.filter((run) => !isShown(run)),
  );
  const free = parts.filter((part) => isOurs(part) || isFree(part));
  return {
    gone: hintsBesides(shown, [...wanted, ...free].filter(isShown)),
    fresh: free.filter((part) => !isShown(part)),
    owned: cellCount(parts) - cellCount(free),
    beyond: cellCount(runs.slice(MOST_HINTS)),
  };
}

/** Our hints but for those of some areas, cells under each other as one. */
export function hintsBesides(hints: Hints, kept: readonly Area[]): Area[] {
  return [...hints].flatMap(([sheet, cells]) => {
    const stay = new Set(kept.filter((area) => area.sheet === sheet).flatMap(cellsOf));
    const areas: { sheet: Excel.Worksheet; row: number; column: number; rows: number; columns: number }[] =
      [];
    for (const cell of [...cells.keys()].filter((key) => !stay.has(key)).sort((a, b) => a - b)) {
      const column = Math.floor(cell / ROWS);
      const row = cell % ROWS;
      const above = areas.at(-1);
      if (above?.column === column && above.row + above.rows === row) above.rows += 1;
      else areas.push({ sheet, row, column, rows: 1, columns: 1 });
    }
    return areas;
  });
}

/** Our hints with where they stand, cells under each other that say the same as one. */
export function placesOf(hints: Hints): (Area & { readonly hint: Hint })[] {
  return [...hints].flatMap(([sheet, cells]) => {
    const places: (Area & { readonly hint: Hint; rows: number })[] = [];
    for (const [cell, said] of [...cells].sort(([one], [other]) => one - other)) {
      const [column, row] = [Math.floor(cell / ROWS), cell % ROWS];
      const above = places.at(-1);
      if (above?.column === column && above.row + above.rows === row && keyOf(above.hint) === said)
        above.rows += 1;
      else places.push({ sheet, row, column, rows: 1, columns: 1, hint: hintIn(said) });
    }
    return places;
  });
}

function isOurs({ isRuled, title }: EvenPart<Area>): boolean {
  return !isRuled && title.startsWith(HINT_MARK);
}

function isFree({ isRuled, title, message }: EvenPart<Area>): boolean {
  return !isRuled && title === '' && message === '';
}

function areaOf(sheet: Excel.Worksheet, range: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { sheet, row, column, rows, columns };
}

/** In one number each, so that those of a column follow each other. */
function cellsOf({ row, column, rows, columns }: Area): number[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => (column + Math.floor(index / rows)) * ROWS + row + (index % rows),
  );
}

function keyOf({ title, message }: Hint): string {
  return `${title}\n${message}`;
}

function hintIn(key: string): Hint {
  const end = key.indexOf('\n');
  return { title: key.slice(0, end), message: key.slice(end + 1) };
}

function cellCount(areas: readonly Area[]): number {
  return areas.reduce((cells, { rows, columns }) => cells + rows * columns, 0);
}
