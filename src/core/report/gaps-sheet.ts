import { linkTo } from '../linkage';
import { tableOf, TABLES, type PlacePart } from '../registry';
import { gapLists, type GapList } from './gap-lists';
import type { Results } from '../results';
import { excludedNote, head, lines, textsOf } from './sheet-head';
import { keyedList } from './list';
import { placeCell } from './place-cells';
import type { SheetLayout } from './plan';
import { jumpToRow, missing, Section, sectionedSheet } from './sections';

const WIDTHS = [26, 14, 14, 22, 14, 12, 52, 12];
const KEY = { villages: 'code', households: 'id', cadres: 'id' } as const;

/** 未覆盖清单: how many of everything are missing, then each list with jumps into the registry. */
export function gapsSheet(results: Results): SheetLayout {
  const texts = textsOf(results).gaps;
  const parts = gapLists(results).map((gap): Part => ({ gap, section: sectionOf(results, gap) }));
  return sectionedSheet(WIDTHS, [
    ...head(results, texts.title, [texts.about, excludedNote(results)]),
    lines('heading', [texts.summary]),
    summary(results, parts),
    ...parts.map(({ section }) => section),
  ]);
}

interface Part {
  readonly gap: GapList;
  readonly section: Section;
}

/** Each list with its length and a jump to it: its heading stands in a row of this sheet. */
function summary(results: Results, parts: readonly Part[]) {
  const texts = textsOf(results).gaps;
  return keyedList({
    lines: parts,
    headers: texts.summaryColumns,
    columns: {
      name: { names: true, cell: ({ gap }) => texts.lists[gap.id].name },
      count: {
        format: 'count',
        cell: ({ gap }) => (missing(results, gap.needs).length > 0 ? null : gap.rows.length),
        explain: ({ gap: { table, rows } }) => ({ figure: 'rows', table, rows }),
      },
      see: {
        format: 'link',
        cell: ({ section }) => ({
          formula: `=HYPERLINK("#A${section.headingRow}","${texts.see}")`,
        }),
      },
      definition: { cell: ({ gap }) => notSubmitted(results, gap) ?? texts.lists[gap.id].definition },
    },
  });
}

function notSubmitted(results: Results, { needs }: GapList): string | null {
  const absent = missing(results, needs).map((key) => TABLES[key].sheet);
  return absent.length === 0 ? null : textsOf(results).gaps.notSubmitted(absent);
}

function sectionOf(results: Results, gap: GapList): Section {
  const texts = textsOf(results).gaps;
  const { table } = gap;
  const { name, value } = texts.lists[gap.id];
  const { registry, links } = results;
  const { villages, households, cadres } = registry.tables;
  const absent = notSubmitted(results, gap);
  const rowAt = (index: number): number => gap.rows[index] ?? -1;
  const villageAt = (index: number): number =>
    table === 'villages' ? rowAt(index) : (linkTo(links, 'villages', table)?.target[rowAt(index)] ?? -1);
  const place = (part: PlacePart) => ({
    cell: (index: number) => placeCell(registry, villageAt(index), part),
  });
  const list = keyedList({
    table: `zhucun_gap_${gap.id}`,
    lines: absent === null ? [...gap.rows.keys()] : [],
    headers: {
      ...texts.places,
      key: texts.keys[table],
      name: texts.names[table],
      value,
      note: texts.note,
      jump: texts.jump,
    },
    columns: {
      county: place('county'),
      township: place('township'),
      village: place('village'),
      key: {
        names: true,
        cell: (index) => tableOf(registry, table)?.text(KEY[table], rowAt(index)) ?? null,
      },
      name: {
        cell: (index) => {
          if (table === 'households') return households?.text('head', rowAt(index)) ?? null;
          if (table === 'cadres') return cadres?.text('name', rowAt(index)) ?? null;
          return villages?.isTrue('key', rowAt(index)) ? texts.keyVillage : null;
        },
      },
      value: {
        format: 'count',
        cell: (index) => gap.value(index),
        explain: (index) => gap.explain?.(index) ?? null,
      },
      note: { cell: (index) => gap.note(index) },
      jump: {
        format: 'link',
        cell: (index) => {
          const cause = gap.cause?.(index);
          const sheet = cause ? tableOf(registry, cause.table)?.place(cause.row, null).sheet : undefined;
          const label = (row: number): string => texts.rowOf(sheet ?? '', row);
          return cause
            ? jumpToRow(results, cause.table, cause.row, 'cadreName', label)
            : jumpToRow(results, table, rowAt(index), KEY[table], texts.row);
        },
      },
    },
  });
  const heading = texts.heading(name, absent === null ? gap.rows.length : null);
  return new Section({ heading, list, none: absent ?? texts.none });
}
