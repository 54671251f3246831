import { isEligible } from '../evaluation';
import { allOf, type Places } from './evaluated-places';
import { placesOf, type Evaluated } from './evaluated-sheet';
import { lines, list, textsOf, type ListColumn, type Results } from './layout';
import { sheetReference, type Band, type CellFormat } from './plan';

/** Those next after the cut are listed too: a changed score may bring them in. */
const NEXT = 10;

/** What the formulas of a list refer to: the sheet that it is drawn from. */
interface Listed {
  readonly places: Places;
  readonly sheet: string;
}

/**
 * Heading, what is left open, and the best of those eligible in their order down to some below the cut. So many
 * rows stand above it. Its columns: number, rank, up to four facts, total, grade, advanced, points to the cut, row
 * of the sheet that it is drawn from.
 */
export function advancedList(
  results: Results,
  evaluated: Evaluated,
  above: number,
  title: string,
  headers: readonly string[],
): Band[] {
  const { subjects, applied } = evaluated;
  const eligible = subjects.filter(isEligible);
  const named = eligible.filter(({ advanced }) => advanced !== '否').length;
  const rows = Math.min(eligible.length, Math.max(named, applied.places) + NEXT);
  const gap = lines('note', ['']);
  const firstRow = above + gap.rows + 4;
  const places = placesOf(results, evaluated);
  const listed = { places, sheet: sheetReference(evaluated.kind) };
  const texts = textsOf(results).evaluation.advanced;
  const columns = headers.map((header, index): ListColumn => ({
    header,
    width: 0,
    format: formatOf(index),
    cell: (row) => (index === 0 ? row + 1 : { formula: cellFormula(listed, index, firstRow + row) }),
  }));
  if (rows === 0) return [gap, lines('heading', [title]), lines('note', [texts.none])];
  const open: Band = {
    role: 'note',
    rows: 1,
    formats: ['general'],
    cell: (_, column) => (column === 0 ? { formula: openFormula(listed, texts.open) } : null),
  };
  return [gap, lines('heading', [title]), open, ...list(columns, rows, `${evaluated.table}_advanced`)];
}

const TOTAL = 'G';
const ADVANCED = 'I';
/** Where the subject stands in the sheet that it is drawn from: looked for once in each row. */
const SOURCE_ROW = 'K';

function formatOf(column: number): CellFormat {
  if (column === 0 || column === 1 || column === 10) return 'count';
  // A formula in a cell of text would be text itself.
  return column === 6 || column === 9 ? 'amount' : 'general';
}

function cellFormula(listed: Listed, column: number, row: number): string {
  const { places, sheet } = listed;
  const { decision, facts } = places;
  const from = (letter: string): string => `${sheet}${allOf(places, letter)}`;
  const found = (letter: string): string =>
    `INDEX(${from(letter)},$${SOURCE_ROW}${String(row)}-${String(places.firstRow - 1)})`;
  const fact = facts[column - 2];
  switch (column) {
    case 1:
      return `=IFERROR(${found(decision.rank)},"")`;
    case 6:
      return `=IFERROR(${found(decision.total)},"")`;
    case 7:
      return `=IFERROR(${found(decision.grade)},"")`;
    case 8:
      return `=IFERROR(${found(decision.advanced)},"")`;
    case 9:
      return pointsFormula(listed, row);
    case 10:
      return `=IFERROR(MATCH($A${String(row)},${from(decision.order)},0)+${String(places.firstRow - 1)},"")`;
    default:
      // Joined to a text, a blank cell is blank and not 0.
      return fact === undefined ? '=""' : `=IFERROR(${found(fact)}&"","")`;
  }
}

/** Above the first who is not advanced, or below the last place; nothing where nobody is on the other side. */
function pointsFormula(listed: Listed, row: number): string {
  const { places, sheet } = listed;
  const total = `$${TOTAL}${String(row)}`;
  const advanced = `$${ADVANCED}${String(row)}`;
  const from = (letter: string): string => `${sheet}${allOf(places, letter)}`;
  const cut = `${sheet}${places.cut}`;
  const to = (place: string): string => {
    const other = `INDEX(${from(places.decision.total)},MATCH(${place},${from(places.decision.order)},0))`;
    return `IFERROR(ROUND(${total}-${other},2),"")`;
  };
  const down = to(`${yes(listed)}+1`);
  return `=IF(${advanced}="待定",0,IF(${advanced}="是",${down},IF(OR(${advanced}="",${cut}<1),"",${to(cut)})))`;
}

function yes({ places, sheet }: Listed): string {
  return `COUNTIF(${sheet}${allOf(places, places.decision.advanced)},"是")`;
}

/** How many share the last places, and how many places there are for them. */
function openFormula(listed: Listed, [before, between, after]: readonly [string, string, string]): string {
  const { places, sheet } = listed;
  const open = `COUNTIF(${sheet}${allOf(places, places.decision.advanced)},"待定")`;
  const left = `${sheet}${places.cut}-${yes(listed)}`;
  return `="${before}"&${open}&"${between}"&(${left})&"${after}"`;
}
