import { TABLES } from '../registry';
import { gapLists, type GapList } from './gap-lists';
import { excludedNote, head, lines, list, textsOf, type ListColumn, type Results } from './layout';
import { PLACE, placeCell } from './place-cells';
import type { Band, SheetLayout } from './plan';
import { column, jumpToRow, missing, rowsOf, sectionBands, sectionedPlan } from './old-sections';

const WIDTHS = [26, 14, 14, 22, 14, 12, 52, 12];
const KEY = { villages: 'code', households: 'id', cadres: 'id' } as const;

/** 未覆盖清单: how many of everything are missing, then each list with jumps into the registry. */
export function gapsSheet(results: Results): SheetLayout {
  const texts = textsOf(results).gaps;
  const lists = gapLists(results);
  const sections = lists.map((gap) => sectionBands(sectionOf(results, gap)));
  const above = head(results, texts.title, [texts.about, excludedNote(results)]);
  // Under the summary's header and lines each section begins with a blank line.
  let next = rowsOf(above) + 2 + lists.length + 2;
  const headings = sections.map((bands) => {
    const heading = next;
    next += rowsOf(bands);
    return heading;
  });
  return sectionedPlan(WIDTHS, [
    ...above,
    lines('heading', [texts.summary]),
    ...summary(results, lists, headings),
    ...sections.flat(),
  ]);
}

/** Each list with its length and a jump to it: its heading stands in a row of this sheet. */
function summary(results: Results, lists: readonly GapList[], headings: readonly number[]): Band[] {
  const texts = textsOf(results).gaps;
  const at = (row: number): GapList => lists[row] as GapList;
  const [name = '', count = '', jump = '', definition = ''] = texts.summaryColumns;
  const columns: ListColumn[] = [
    column(name, 'text', (row) => texts.lists[at(row).id].name, { names: true }),
    column(
      count,
      'count',
      (row) => (missing(results, at(row).needs).length > 0 ? null : at(row).rows.length),
      {
        explain: (row) => ({ figure: 'rows', table: at(row).table, rows: at(row).rows }),
      },
    ),
    column(jump, 'link', (row) => ({
      formula: `=HYPERLINK("#A${String(headings[row] ?? 1)}","${texts.see}")`,
    })),
    column(definition, 'text', (row) => notSubmitted(results, at(row)) ?? texts.lists[at(row).id].definition),
  ];
  return list(columns, lists.length);
}

function notSubmitted(results: Results, { needs }: GapList): string | null {
  const absent = missing(results, needs).map((key) => TABLES[key].sheet);
  return absent.length === 0 ? null : textsOf(results).gaps.notSubmitted(absent);
}

function sectionOf(results: Results, gap: GapList) {
  const texts = textsOf(results).gaps;
  const { name, value } = texts.lists[gap.id];
  const absent = notSubmitted(results, gap);
  const { table } = gap;
  const tables = results.registry.tables;
  const rowAt = (index: number): number => gap.rows[index] ?? -1;
  const villageAt = (index: number): number =>
    table === 'villages' ? rowAt(index) : (results.links.villages[table]?.target[rowAt(index)] ?? -1);
  const nameCell = (index: number) => {
    if (table === 'villages') return tables.villages?.isTrue('key', rowAt(index)) ? texts.keyVillage : null;
    if (table === 'households') return tables.households?.text('head', rowAt(index)) ?? null;
    return tables.cadres?.text('name', rowAt(index)) ?? null;
  };
  const columns: ListColumn[] = [
    ...PLACE.map((part, index) =>
      column(texts.places[index] ?? '', 'text', (row) => placeCell(results.registry, villageAt(row), part)),
    ),
    column(
      texts.keys[table],
      'text',
      (index) => tables[table]?.text(KEY[table] as never, rowAt(index)) ?? null,
      { names: true },
    ),
    column(texts.names[table], 'text', nameCell),
    column(value, 'count', (index) => gap.value(index), {
      ...(gap.explain ? { explain: (index: number) => gap.explain?.(index) ?? null } : {}),
    }),
    column(texts.note, 'text', (index) => gap.note(index)),
    column(texts.jump, 'link', (index) => jumpToRow(results, table, rowAt(index), KEY[table], texts.row)),
  ];
  return {
    heading: texts.heading(name, absent === null ? gap.rows.length : null),
    notes: [],
    columns,
    rows: absent === null ? gap.rows.length : 0,
    none: absent ?? texts.none,
    table: `zhucun_gap_${gap.id}`,
  };
}
