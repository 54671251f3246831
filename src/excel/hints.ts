import { MOST_HINTS, type Mark } from '../core/marks';
import { evenParts, rangeOf, type Area, type EvenPart } from './even-parts';
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

/** What is written in one request stays well under Excel's 5 MB. */
const PER_REQUEST = 1000;
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

/** Queues and sends, with whatever was queued before: hints that go first. */
export async function writeHints(
  context: Excel.RequestContext,
  { gone, fresh }: Pick<HintPlan, 'gone' | 'fresh'>,
): Promise<void> {
  const steps = [
    ...gone.map((area) => () => {
      rangeOf(area).dataValidation.clear();
    }),
    ...fresh.map((area) => () => {
      rangeOf(area).dataValidation.prompt = { showPrompt: true, ...area.hint };
    }),
  ];
  do {
    for (const step of steps.splice(0, PER_REQUEST)) step();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request must stay under 5 MB
    await context.sync();
  } while (steps.length > 0);
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

function cellCount(areas: readonly Area[]): number {
  return areas.reduce((cells, { rows, columns }) => cells + rows * columns, 0);
}
