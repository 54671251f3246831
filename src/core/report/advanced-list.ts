import { isCandidate } from '../evaluation';
import type { EvaluatedKey, FactKey, EvaluatedPlaces } from './evaluated-places';
import { placesOf, type Evaluated } from './evaluated-sheet';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { List, type ListColumn, type ListPlace } from './list';
import { sheetReference, type Band, type CellFormat } from './plan';
import type { SheetPart } from './sections';

/** Those next after the cut are listed too: a changed score may bring them in. */
const NEXT = 10;

/** What the formulas of a list refer to: the sheet that it is drawn from. */
interface Listed {
  readonly places: EvaluatedPlaces;
  /** A column of that sheet. */
  readonly from: (key: EvaluatedKey) => string;
  /** The address there of the number of places. */
  readonly cut: string;
}

type CommonKey = 'order' | 'rank' | 'total' | 'grade' | 'advanced' | 'points' | 'source';
/** What is told of a subject; remarks are left to whoever reads the list. */
type ToldKey = FactKey | 'remarks';

/** Heading, what is left open, and the best of those eligible in their order down to some below the cut. */
export function advancedList<Told extends ToldKey>(
  results: Results,
  evaluated: Evaluated,
  title: string,
  headers: Readonly<Record<CommonKey | Told, string>>,
  told: readonly Told[],
): SheetPart[] {
  const { subjects, applied } = evaluated;
  // A changed score may lift any of them to a grade that is good enough.
  const candidates = subjects.filter(isCandidate);
  const named = candidates.filter(({ advanced }) => advanced !== '否').length;
  const rows = Math.min(candidates.length, Math.max(named, applied.places) + NEXT);
  const places = placesOf(results, evaluated);
  const sheet = sheetReference(evaluated.kind);
  const listed: Listed = {
    places,
    from: (key) => `${sheet}${places.list.all(key)}`,
    cut: `${sheet}${places.cut}`,
  };
  const texts = textsOf(results).evaluation.advanced;
  const above = [lines('note', ['']), lines('heading', [title])];
  if (rows === 0) return [...above, lines('note', [texts.none])];
  const open: Band = {
    role: 'note',
    rows: 1,
    formats: ['general'],
    cell: (_, column) => (column === 0 ? { formula: openFormula(listed, texts.open) } : null),
  };
  const list = new List({
    table: `${evaluated.table}_advanced`,
    lines: Array.from({ length: rows }, (_, index) => index + 1),
    columns: columnsOfListed(listed, headers, told),
  });
  return [...above, open, list];
}

function columnsOfListed<Told extends ToldKey>(
  listed: Listed,
  headers: Readonly<Record<CommonKey | Told, string>>,
  told: readonly Told[],
): ListColumn<number, CommonKey | Told>[] {
  const { places, from } = listed;
  const above = String(places.list.firstRow - 1);
  type Own = ListColumn<number, CommonKey | Told>;
  const column = (key: CommonKey | Told, format: CellFormat, cell: Own['cell']): Own => ({
    key,
    header: headers[key],
    format,
    cell,
  });
  /** Drawn from the row of the other sheet in which the subject stands: that is looked for once in each row. */
  const found = (key: EvaluatedKey, row: number, list: ListPlace<CommonKey>): string =>
    `INDEX(${from(key)},${list.own('source', row)}-${above})`;
  const drawn = (key: 'rank' | 'total' | 'grade' | 'advanced', format: CellFormat): Own =>
    column(key, format, (_, row, list) => ({ formula: `=IFERROR(${found(key, row, list)},"")` }));
  // A formula in a cell of text would be text itself.
  return [
    column('order', 'count', (order) => order),
    drawn('rank', 'count'),
    ...told.map((key) =>
      column(key, 'general', (_, row, list) => ({
        // Joined to a text, a blank cell is blank and not 0.
        formula: isFact(key) ? `=IFERROR(${found(key, row, list)}&"","")` : '=""',
      })),
    ),
    drawn('total', 'amount'),
    drawn('grade', 'general'),
    drawn('advanced', 'general'),
    column('points', 'amount', (_, row, list) => ({ formula: pointsFormula(listed, row, list) })),
    column('source', 'count', (_, row, list) => ({
      formula: `=IFERROR(MATCH(${list.own('order', row)},${from('order')},0)+${above},"")`,
    })),
  ];
}

function isFact(key: ToldKey): key is FactKey {
  return key !== 'remarks';
}

/** Above the first who is not advanced, or below the last place; nothing where nobody is on the other side. */
function pointsFormula(listed: Listed, row: number, list: ListPlace<CommonKey>): string {
  const { from, cut } = listed;
  const total = list.own('total', row);
  const advanced = list.own('advanced', row);
  const to = (place: string): string => {
    const other = `INDEX(${from('total')},MATCH(${place},${from('order')},0))`;
    return `IFERROR(ROUND(${total}-${other},2),"")`;
  };
  const down = to(`${yes(listed)}+1`);
  return `=IF(${advanced}="待定",0,IF(${advanced}="是",${down},IF(OR(${advanced}="",${cut}<1),"",${to(cut)})))`;
}

function yes({ from }: Listed): string {
  return `COUNTIF(${from('advanced')},"是")`;
}

/** How many share the last places, and how many places there are for them. */
function openFormula(listed: Listed, [before, between, after]: readonly [string, string, string]): string {
  const { from, cut } = listed;
  const open = `COUNTIF(${from('advanced')},"待定")`;
  const left = `${cut}-${yes(listed)}`;
  return `="${before}"&${open}&"${between}"&(${left})&"${after}"`;
}
