import { compareReturns, nextRecord, type ReturnComparison, type ReturnedItem } from '../returns';
import { head, lines, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import type { Band, CellFormat, PlanCell, SheetLayout } from './plan';

const WIDTHS = [20, 9, 18, 22, 60, 9, 9, 9, 30];

/**
 * 退回记录: what is sent back this time, set against the times before. The next check reads it again, so its rows
 * hold all that `readReturnRecord` asks for.
 */
export function returnRecordSheet(results: Results): SheetLayout {
  const texts = textsOf(results).returns;
  const comparison = compareReturns(results, results.returned);
  const record = nextRecord(results.returned, comparison, results.run.runAt);
  const notes = [texts.about(record.round)];
  if (comparison.uncompared.length > 0) notes.push(texts.uncompared(comparison.uncompared));
  const columns = WIDTHS.map((width): ListColumn => ({
    header: '',
    width,
    format: 'text',
    cell: () => null,
  }));
  const byPlace = [...record.places].sort(([a], [b]) => a.localeCompare(b, results.run.locale));
  const counts = countsOf(comparison);
  const placeCells: ((row: number) => PlanCell)[] = [
    (row) => byPlace[row]?.[0] ?? null,
    (row) => byPlace[row]?.[1].round ?? null,
    (row) => byPlace[row]?.[1].at ?? null,
    ...(['sent', 'gone', 'remaining', 'back', 'new'] as const).map(
      (state) =>
        (row: number): PlanCell =>
          counts.get(byPlace[row]?.[0] ?? '')?.[state] ?? null,
    ),
  ];
  const placeFormats: CellFormat[] = ['text', 'count', 'text', 'count', 'count', 'count', 'count', 'count'];
  const plan = sheetPlan(
    columns,
    [],
    [
      ...head(results, texts.title, notes),
      lines('heading', [texts.places]),
      ...list(columnsOf(placeCells, placeFormats, texts.placeColumns), byPlace.length),
      lines('heading', [texts.items]),
      ...itemList(results, comparison, record.items),
    ],
  );
  return { ...plan, headerRow: 0 };
}

function itemList(results: Results, comparison: ReturnComparison, items: readonly ReturnedItem[]): Band[] {
  const texts = textsOf(results).returns;
  const states = new Map(comparison.items.map((item) => [`${item.place}\n${item.identity}`, item.state]));
  const stateOf = ({ place, identity }: ReturnedItem): string => {
    const state = states.get(`${place}\n${identity}`);
    if (state) return texts.states[state];
    return comparison.places.has(place) ? texts.states.gone : texts.states.notSubmitted;
  };
  const at = (row: number): ReturnedItem => items[row] as ReturnedItem;
  const cells: ((row: number) => PlanCell)[] = [
    (row) => at(row).place,
    (row) => at(row).rule,
    (row) => at(row).sheet,
    (row) => at(row).key,
    (row) => at(row).message,
    (row) => at(row).first,
    (row) => at(row).last,
    (row) => stateOf(at(row)),
    (row) => at(row).identity,
  ];
  const formats: CellFormat[] = ['text', 'text', 'text', 'text', 'text', 'count', 'count', 'text', 'text'];
  return list(columnsOf(cells, formats, texts.columns), items.length);
}

function columnsOf(
  cells: readonly ((row: number) => PlanCell)[],
  formats: readonly CellFormat[],
  headers: readonly string[],
): ListColumn[] {
  return cells.map((cell, index) => ({
    header: headers[index] ?? '',
    width: 0,
    format: formats[index] ?? 'text',
    cell,
  }));
}

type Counts = Record<'sent' | 'gone' | 'remaining' | 'back' | 'new', number>;

/** Of each place that has submitted rows; `sent` is what this round sends back to it. */
function countsOf({ places, items }: ReturnComparison): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const place of places) counts.set(place, { sent: 0, gone: 0, remaining: 0, back: 0, new: 0 });
  for (const { place, state } of items) {
    const own = counts.get(place);
    if (!own) continue;
    own[state] += 1;
    if (state !== 'gone') own.sent += 1;
  }
  return counts;
}
