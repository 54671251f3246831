import { Failure } from '../core/words/failure';
import type { Mark, ShownMarks } from '../core/marks';
import type { Severity } from '../core/rules';
import type { Rectangle } from './rectangle';
import { rangeOf, type Area } from './even-parts';
import { findRows, type SeenRow } from './find-rows';
import { placesOf, planHints, type HintPlan } from './hints';
import { colourAreas, readColours, readOwnMarks, type OwnMarks } from './own-marks';
import { withExcel } from './session';
import { lookAtRows } from './standing-rows';
import { lookAtValidations } from './touched-validations';
import { transact, type Entry, type Transaction } from './transaction';
import { ValidatedCells } from './validated-cells';

/** A mark, and what its row is known by. */
type SeenMark = Mark & SeenRow;

/** Light enough to read black on, apart in lightness as well as in hue. */
const FILLS: Readonly<Record<Severity, string>> = { error: '#FFC7CE', warning: '#FFEB9C', info: '#DDEBF7' };
/** So many hints are written in one request: it stays well under Excel's 5 MB. */
const PER_REQUEST = 1000;
/** Where rows move while marks are written, all is looked at and written once more, up to so many times. */
const TRIES = 3;

/**
 * Colours cells by conditional formats and says at them what is wrong, in place of earlier marks: all or none. A row is
 * known by what it holds; where it has gone elsewhere its marks follow, where it is not found it is left. The cells'
 * own formats, validations and hints stay as they are; cells of sheets that are gone by now are left out.
 */
export async function showMarks(marks: readonly SeenMark[]): Promise<ShownMarks> {
  return transact('marks', '', async (transaction) => (await remark(transaction, marks)).shown);
}

/** Takes every mark away and nothing else. Gives the number of conditional formats and of hints that were ours. */
export async function clearMarks(): Promise<number> {
  return transact('clearedMarks', '', async (transaction) => (await remark(transaction, [])).taken);
}

/** Whether a sheet has a mark of ours. Changes nothing. */
export async function hasMarks(): Promise<boolean> {
  return withExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/protection/protected');
    await context.sync();
    return (await readColours(context, sheets.items)).length > 0;
  });
}

interface Remarked {
  readonly shown: ShownMarks;
  /** Marks that were taken away. */
  readonly taken: number;
}

async function remark(transaction: Transaction, marks: readonly SeenMark[]): Promise<Remarked> {
  // What an earlier try has taken away is there no more.
  let taken = 0;
  for (let tries = 1; tries <= TRIES; tries++) {
    const remarked = await tryToRemark(transaction, marks);
    taken = Math.max(taken, remarked.taken);
    if (!remarked.haveMoved) return { ...remarked, taken };
    transaction.will({ kind: 'marksMoved' });
  }
  throw new Failure('ChangedMeanwhile');
}

/** Rows may have moved at the same moment: then it has not come about. */
async function tryToRemark(
  transaction: Transaction,
  marks: readonly SeenMark[],
): Promise<Remarked & { readonly haveMoved: boolean }> {
  const { context } = transaction;
  const { sheets, own, validated } = await lookUp(context, new Set(marks.map(({ sheet }) => sheet)));
  const here = marks.filter(({ sheet }) => sheets.has(sheet));
  const placed = (await findRows(sheets, here)).map(({ sought, row }) => ({ ...sought, row }));
  const { owned, beyond, ...hints } = await planHints(context, sheets, placed, own.hints);
  const touched = new Map([...sheets].filter(([name]) => placed.some(({ sheet }) => sheet === name)));
  const entries = entriesOf(own, new Set([...touched.values()]));
  let haveMoved = false;
  if (entries.length > 0) {
    transaction.will(...entries);
    haveMoved = await write(transaction, hints, validated, {
      lookAgain: () => lookAtRows(touched, placed),
      first: () => {
        for (const { format } of own.colours) format.delete();
        for (const [name, sheet] of touched)
          colourCells(
            sheet,
            placed.filter((mark) => mark.sheet === name),
          );
      },
    });
  }
  return {
    haveMoved,
    shown: { cells: placed.length, owned, beyond, left: here.length - placed.length },
    taken: own.colours.length + hints.gone.length,
  };
}

/** Throws where a protected sheet is to be marked or holds marks, before anything is changed. */
async function lookUp(
  context: Excel.RequestContext,
  wanted: ReadonlySet<string>,
): Promise<{ sheets: ReadonlyMap<string, Excel.Worksheet>; own: OwnMarks; validated: ValidatedCells }> {
  const listed = context.workbook.worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const { items } = listed;
  // Before hints are looked for: they are looked for where these stand.
  const validated = ValidatedCells.load(items.filter(({ protection }) => !protection.protected));
  const own = await readOwnMarks(context, items);
  const marked = new Set(own.colours.map(({ sheet }) => sheet));
  const locked = items.find(
    (sheet) => sheet.protection.protected && (marked.has(sheet) || wanted.has(sheet.name)),
  );
  if (locked) throw new Failure('ProtectedSheet', { sheet: locked.name });
  return { sheets: new Map(items.map((sheet) => [sheet.name, sheet])), own, validated };
}

/** What sheets have of ours before anything is written there. */
function entriesOf(own: OwnMarks, touched: ReadonlySet<Excel.Worksheet>): Entry[] {
  const hints = placesOf(own.hints);
  const sheets = new Set([...touched, ...[...own.colours, ...hints].map(({ sheet }) => sheet)]);
  return [...sheets].map((sheet): Entry => ({
    kind: 'marks',
    sheet: sheet.id,
    colours: own.colours
      .filter((colour) => colour.sheet === sheet)
      .map(({ fill, areas }) => ({ fill, areas: areas.map(cornersOf) })),
    hints: hints
      .filter((area) => area.sheet === sheet)
      .map(({ hint, ...area }) => ({ area: cornersOf(area), ...hint })),
  }));
}

function cornersOf({ row, column, rows, columns }: Rectangle): [number, number, number, number] {
  return [row, column, rows, columns];
}

/** Gives whether something stands elsewhere than it did when it was looked for. */
async function write(
  transaction: Transaction,
  { gone, fresh }: Pick<HintPlan, 'gone' | 'fresh'>,
  seen: ValidatedCells,
  about: { lookAgain(): { haveMoved(): boolean }; first(): void },
): Promise<boolean> {
  const steps = [
    ...gone.map((area) => ({ area, act: () => rangeOf(area).dataValidation.clear() })),
    ...fresh.map((area) => ({ area, act: () => prompt(area, area.hint) })),
  ];
  const watched = seen.sheets;
  let expected = seen;
  for (let at = 0; at === 0 || at < steps.length; at += PER_REQUEST) {
    const some = steps.slice(at, at + PER_REQUEST);
    const rows = about.lookAgain();
    const hints = ValidatedCells.load(watched);
    const validations = lookAtValidations(some.map(({ area }) => area));
    if (at === 0) about.first();
    for (const { act } of some) act();
    const left = ValidatedCells.load(watched);
    await transaction.send();
    const others = validations.restoreOthers();
    if (others || rows.haveMoved() || !hints.areAt(expected)) return true;
    expected = left;
  }
  return false;
}

function prompt(area: Area, hint: { readonly title: string; readonly message: string }): void {
  rangeOf(area).dataValidation.prompt = { showPrompt: true, ...hint };
}

function colourCells(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const severity of ['info', 'warning', 'error'] as const)
    colourAreas(sheet, areasOf(marks.filter((mark) => mark.severity === severity)), FILLS[severity]);
}

/** Cells of one column that lie under each other as one area. */
function areasOf(cells: readonly Mark[]): Rectangle[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { column, row } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const above = areas.at(-1);
    if (above?.column === column && above.row + above.rows === row - 1) above.rows += 1;
    else areas.push({ row: row - 1, column, rows: 1, columns: 1 });
  }
  return areas;
}
