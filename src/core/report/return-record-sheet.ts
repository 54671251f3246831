import {
  compareReturns,
  nextRecord,
  type PlaceRound,
  type ReturnComparison,
  type ReturnedItem,
} from '../returns';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { keyedList } from './list';
import type { SheetLayout } from './plan';
import { sectionedSheet } from './sections';

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
  const items = itemList(results, comparison, record.items);
  const filed = { kind: 'returnRecord', title: texts.title, remarks: notes, isSigned: false } as const;
  const parts = [
    lines('heading', [texts.places]),
    placeList(results, comparison, record.places),
    lines('heading', [texts.items]),
    items,
  ];
  return sectionedSheet(results, filed, items.widths, parts, items);
}

function placeList(results: Results, comparison: ReturnComparison, places: ReadonlyMap<string, PlaceRound>) {
  const counts = countsOf(comparison);
  const counted = (state: keyof Counts) => ({
    format: 'count' as const,
    cell: ([place]: readonly [string, PlaceRound]) => counts.get(place)?.[state] ?? null,
  });
  return keyedList({
    lines: [...places].sort(([a], [b]) => a.localeCompare(b, results.run.locale)),
    headers: textsOf(results).returns.placeColumns,
    columns: {
      place: { cell: ([place]) => place },
      round: { format: 'count', cell: ([, { round }]) => round },
      at: { cell: ([, { at }]) => at },
      sent: counted('sent'),
      gone: counted('gone'),
      remaining: counted('remaining'),
      back: counted('back'),
      new: counted('new'),
    },
  });
}

function itemList(results: Results, comparison: ReturnComparison, items: readonly ReturnedItem[]) {
  const texts = textsOf(results).returns;
  const states = new Map(comparison.items.map((item) => [`${item.place}\n${item.identity}`, item.state]));
  const stateOf = ({ place, identity }: ReturnedItem): string => {
    const state = states.get(`${place}\n${identity}`);
    if (state) return texts.states[state];
    return comparison.places.has(place) ? texts.states.gone : texts.states.notSubmitted;
  };
  return keyedList({
    lines: items,
    headers: texts.columns,
    columns: {
      place: { width: 20, cell: ({ place }) => place },
      rule: { width: 9, cell: ({ rule }) => rule },
      sheet: { width: 18, cell: ({ sheet }) => sheet },
      key: { width: 22, cell: ({ key }) => key },
      message: { width: 60, cell: ({ message }) => message },
      first: { width: 9, format: 'count', cell: ({ first }) => first },
      last: { width: 9, format: 'count', cell: ({ last }) => last },
      state: { width: 9, cell: stateOf },
      identity: { width: 30, isWorking: true, cell: ({ identity }) => identity },
    },
  });
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
