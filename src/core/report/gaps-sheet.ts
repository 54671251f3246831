import { linkTo } from '../linkage';
import { tableOf, TABLES, type PlacePart } from '../registry';
import { gapLists, type GapList } from './gap-lists';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { keyedList, type List } from './list';
import { placeCell } from './place-cells';
import type { PlanCell, SheetLayout } from './plan';
import { jumpToRow, missing, sectionedSheet } from './sections';

const WIDTHS = [26, 10, 12, 12, 20, 12, 8, 12, 42, 12];
/** The last column leads to the registry. */
const PRINTED = WIDTHS.length - 1;
const KEY = { villages: 'code', households: 'id', cadres: 'id' } as const;

/** A line of the list: which of the lists it belongs to, and where it stands in it. */
interface GapLine {
  readonly gap: GapList;
  readonly index: number;
}

/** 未覆盖清单: how many of everything are missing, then all of it in one list, with jumps into the registry. */
export function gapsSheet(results: Results): SheetLayout {
  const texts = textsOf(results).gaps;
  const gaps = gapLists(results);
  const list = gapList(results, gaps);
  const filed = {
    kind: 'gaps',
    title: texts.title(results.settings.year),
    units: ['villages', 'households', 'people', 'days'],
    remarks: texts.remarks,
    printed: PRINTED,
  } as const;
  const parts = [
    lines('heading', [texts.summary]),
    summary(results, gaps, list),
    lines('note', ['']),
    lines('heading', [texts.listed]),
    ...(list.length === 0 ? [lines('note', [texts.none])] : [list]),
  ];
  return sectionedSheet(results, filed, WIDTHS, parts, list);
}

/** Each kind with its length, its definition and a jump to the first of it. */
function summary(results: Results, gaps: readonly GapList[], list: Pick<List<GapLine, string>, 'firstRow'>) {
  const texts = textsOf(results).gaps;
  const before = (gap: GapList): number => {
    const kinds = gaps.slice(0, gaps.indexOf(gap)).filter((one) => isTold(results, one));
    return kinds.reduce((sum, { rows }) => sum + rows.length, 0);
  };
  return keyedList({
    lines: gaps,
    headers: texts.summaryColumns,
    columns: {
      name: { names: true, cell: (gap) => texts.lists[gap.id].name },
      count: {
        format: 'count',
        cell: (gap) => (isTold(results, gap) ? gap.rows.length : null),
        explain: ({ table, rows }) => ({ figure: 'rows', table, rows }),
      },
      see: {
        format: 'link',
        cell: (gap) =>
          isTold(results, gap) && gap.rows.length > 0
            ? { formula: `=HYPERLINK("#A${list.firstRow + before(gap)}","${texts.see}")` }
            : null,
      },
      definition: { span: 6, cell: (gap) => notSubmitted(results, gap) ?? texts.lists[gap.id].definition },
    },
  });
}

function isTold(results: Results, { needs }: GapList): boolean {
  return missing(results, needs).length === 0;
}

function notSubmitted(results: Results, { needs }: GapList): string | null {
  const absent = missing(results, needs).map((key) => TABLES[key].sheet);
  return absent.length === 0 ? null : textsOf(results).gaps.notSubmitted(absent);
}

function gapList(results: Results, gaps: readonly GapList[]) {
  const texts = textsOf(results).gaps;
  const { registry } = results;
  const told = gaps.filter((gap) => isTold(results, gap));
  const place = (part: PlacePart) => ({
    cell: (line: GapLine) => placeCell(registry, villageOf(results, line), part),
  });
  return keyedList({
    table: 'zhucun_gaps',
    lines: told.flatMap((gap) => gap.rows.map((_, index): GapLine => ({ gap, index }))),
    headers: texts.columns,
    columns: {
      list: { names: true, cell: ({ gap }) => texts.lists[gap.id].name },
      county: place('county'),
      township: place('township'),
      village: place('village'),
      key: {
        names: true,
        cell: ({ gap, index }) =>
          tableOf(registry, gap.table)?.text(KEY[gap.table], gap.rows[index] ?? -1) ?? null,
      },
      name: { cell: (line) => nameOf(results, line) },
      value: {
        format: 'count',
        cell: ({ gap, index }) => gap.value(index),
        explain: ({ gap, index }) => gap.explain?.(index) ?? null,
      },
      measure: { cell: ({ gap }) => texts.lists[gap.id].value },
      note: { cell: (line) => noteOf(results, line) },
      jump: {
        isWorking: true,
        format: 'link',
        cell: ({ gap, index }) => {
          const { table, rows } = gap;
          const own = gap.cause?.(index);
          const sheet = own ? tableOf(registry, own.table)?.place(own.row, null).sheet : undefined;
          const label = (row: number): string => texts.rowOf(sheet ?? '', row);
          return own
            ? jumpToRow(results, own.table, own.row, 'cadreName', label)
            : jumpToRow(results, table, rows[index] ?? -1, KEY[table], texts.row);
        },
      },
    },
  });
}

function villageOf({ links }: Results, { gap: { table, rows }, index }: GapLine): number {
  const row = rows[index] ?? -1;
  return table === 'villages' ? row : (linkTo(links, 'villages', table)?.target[row] ?? -1);
}

/** Of a household its head; a village is named by its place. */
function nameOf({ registry }: Results, { gap: { table, rows }, index }: GapLine): PlanCell {
  const row = rows[index] ?? -1;
  const { households, cadres } = registry.tables;
  if (table === 'households') return households?.text('head', row) ?? null;
  return table === 'cadres' ? (cadres?.text('name', row) ?? null) : null;
}

function noteOf(results: Results, { gap, index }: GapLine): PlanCell {
  const texts = textsOf(results).gaps;
  const { villages } = results.registry.tables;
  const isKey = gap.table === 'villages' && villages?.isTrue('key', gap.rows[index] ?? -1) === true;
  const notes = [isKey ? texts.keyVillage : null, gap.note(index)].filter((note) => note !== null);
  return notes.join(texts.separator) || null;
}
