import { linkTo } from '../linkage';
import { type FieldKey, fieldOf, isoDate, type TableKey, tableOf, TABLES, type PlacePart } from '../registry';
import { BLANK, CARRIED, carryForward, TABLE_OF, type CarriedKind, type CarryForward } from '../years';
import type { FigureQuestion } from './figure-question';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { keyedList } from './list';
import { placeCell } from './place-cells';
import type { PlanCell, SheetLayout } from './plan';
import { jumpToRow, sectionedSheet, type SheetPart } from './sections';

const WIDTHS = [24, 20, 22, 14, 14, 16, 16, 14];

/** 年度结转: what ends with the year and what goes on, what must be entered anew, and every row that ends. */
export function carrySheet(results: Results): SheetLayout {
  const { run, settings } = results;
  const carried = carryForward(results, run.nextYear ?? settings.year + 1);
  const texts = textsOf(results).years.carry;
  const filed = {
    kind: 'carryForward',
    title: texts.title(carried.year, carried.next),
    remarks: [texts.about],
  } as const;
  const { parts, list } = endedRows(results, carried);
  const all = [
    lines('heading', [texts.overview]),
    overview(results, carried),
    lines('note', ['']),
    lines('heading', [texts.anew]),
    enteredAnew(results, carried),
    lines('note', ['']),
    ...parts,
  ];
  return sectionedSheet(results, filed, WIDTHS, all, list);
}

function overview(results: Results, { ended, going }: CarryForward): SheetPart {
  const texts = textsOf(results).years.carry;
  const question = (kind: CarriedKind, rows: readonly number[]): FigureQuestion => ({
    figure: 'rows',
    table: TABLE_OF[kind],
    rows,
  });
  /** Whether a household's pairing goes on is what is to be decided. */
  const goes = (kind: CarriedKind) => (kind === 'liftedPairing' ? null : going[kind]);
  return keyedList({
    lines: CARRIED,
    headers: texts.overviewColumns,
    columns: {
      of: { names: true, cell: (kind) => texts.kinds[kind] },
      ended: {
        format: 'count',
        cell: (kind) => ended[kind].length,
        explain: (kind) => question(kind, ended[kind]),
      },
      going: {
        format: 'count',
        cell: (kind) => goes(kind)?.length ?? null,
        explain: (kind) => {
          const rows = goes(kind);
          return rows && question(kind, rows);
        },
      },
    },
  });
}

/** Sheets whose rows belong to the year as a whole, and what becomes of them. */
const OF_THE_YEAR = ['visits', 'activities', 'scores'] as const satisfies readonly TableKey[];

function enteredAnew(results: Results, { resets, next }: CarryForward): SheetPart {
  const texts = textsOf(results).years.carry;
  const rows: (readonly [table: TableKey, column: string, rows: number, what: string])[] = [
    ...resets.map(({ table, field, rows: own, to }) => {
      const what = to === null ? texts.cleared : texts.set(to === next ? String(next) : String(to));
      return [table, fieldOf(table, field as FieldKey).header, own.length, what] as const;
    }),
    ...OF_THE_YEAR.flatMap((table) => {
      const held = results.registry.tables[table]?.rows ?? 0;
      return held === 0 ? [] : [[table, texts.wholeRows, held, texts.kept[table]] as const];
    }),
  ];
  if (rows.length === 0) return lines('note', [texts.nothingAnew]);
  return keyedList({
    lines: rows,
    headers: texts.anewColumns,
    columns: {
      sheet: { cell: ([table]) => TABLES[table].sheet },
      column: { cell: ([, column]) => column },
      rows: { format: 'count', cell: ([, , count]) => count },
      what: { cell: ([, , , what]) => what },
    },
  });
}

const NAMES: Readonly<Record<CarriedKind, readonly [id: string, names: readonly string[], end: string]>> = {
  posting: ['villageCode', ['unit'], 'end'],
  pairing: ['householdId', ['head', 'cadreName'], 'end'],
  liftedPairing: ['householdId', ['head', 'cadreName'], 'end'],
  cadre: ['id', ['name'], 'end'],
  household: ['id', ['head'], 'exitYear'],
  village: ['code', ['village'], 'exitYear'],
};

function endedRows(
  results: Results,
  { ended }: CarryForward,
): { readonly parts: SheetPart[]; readonly list?: { readonly headerRow: number; readonly length: number } } {
  const texts = textsOf(results).years.carry;
  const all = CARRIED.flatMap((kind) => ended[kind].map((row) => ({ kind, row })));
  const heading = lines('heading', [texts.endedHeading(all.length)]);
  if (all.length === 0) return { parts: [heading, lines('note', [texts.nothingEnded])] };
  const textAt = (kind: CarriedKind, field: string, row: number): string | null =>
    tableOf(results.registry, TABLE_OF[kind])?.text(field as FieldKey, row) ?? null;
  const place = (part: PlacePart) => ({
    cell: ({ kind, row }: { kind: CarriedKind; row: number }) =>
      placeCell(results.registry, villageOf(results, kind, row), part),
  });
  const list = keyedList({
    table: 'zhucun_ended',
    lines: all,
    headers: texts.endedColumns,
    columns: {
      of: { cell: ({ kind }) => texts.kinds[kind] },
      name: {
        cell: ({ kind, row }) =>
          NAMES[kind][1].flatMap((field) => textAt(kind, field, row) ?? []).join(' · '),
      },
      number: {
        cell: ({ kind, row }) => textAt(kind, NAMES[kind][0], row) ?? householdNumber(results, kind, row),
      },
      county: place('county'),
      township: place('township'),
      village: place('village'),
      end: { cell: ({ kind, row }) => endOf(results, kind, row) },
      row: {
        format: 'link',
        cell: ({ kind, row }) => jumpToRow(results, TABLE_OF[kind], row, NAMES[kind][0], texts.row),
      },
    },
  });
  return { parts: [heading, list], list };
}

/** Of a pairing that names its household otherwise. */
function householdNumber({ registry, links }: Results, kind: CarriedKind, row: number): string | null {
  if (TABLE_OF[kind] !== 'pairings') return null;
  const household = links.pairings.householdId?.target[row] ?? -1;
  return household < 0 ? null : (registry.tables.households?.text('id', household) ?? null);
}

function villageOf({ links }: Results, kind: CarriedKind, row: number): number {
  if (kind === 'village') return row;
  if (TABLE_OF[kind] === 'pairings') {
    const household = links.pairings.householdId?.target[row] ?? -1;
    return links.households.villageCode?.target[household] ?? -1;
  }
  return linkTo(links, 'villages', TABLE_OF[kind])?.target[row] ?? -1;
}

/** The day or year in which it ends; a pairing of a household out of poverty goes on until somebody ends it. */
function endOf({ registry, run }: Results, kind: CarriedKind, row: number): PlanCell {
  const [, , field] = NAMES[kind];
  const end = registry.tables[TABLE_OF[kind]]?.number(field as never, row) ?? NaN;
  if (Number.isNaN(end)) return BLANK[run.locale];
  return field === 'end' ? isoDate(end) : String(end);
}
