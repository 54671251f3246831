import { fieldOf, isoDate, TABLES, type FieldKey, type TableKey } from '../registry';
import { BLANK, CARRIED, carryForward, TABLE_OF, type CarriedKind, type CarryForward } from '../years';
import type { FigureQuestion } from './figure-question';
import { jumpLink } from './jump-link';
import { excludedNote, head, lines, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import { placeCell } from './place-cells';
import type { Band, CellFormat, PlanCell, SheetLayout } from './plan';

const WIDTHS = [24, 20, 22, 14, 14, 16, 16, 14];

/** 年度结转: what ends with the year and what goes on, what must be entered anew, and every row that ends. */
export function carrySheet(results: Results): SheetLayout {
  const { run, settings } = results;
  const carried = carryForward(results, run.nextYear ?? settings.year + 1);
  const texts = textsOf(results).years.carry;
  const above = head(results, texts.title(carried.year, carried.next), [texts.about, excludedNote(results)]);
  const columns = WIDTHS.map((width): ListColumn => ({
    header: '',
    width,
    format: 'text',
    cell: () => null,
  }));
  const bands = [
    ...above,
    lines('heading', [texts.overview]),
    ...overview(results, carried),
    lines('note', ['']),
    lines('heading', [texts.anew]),
    ...enteredAnew(results, carried),
    lines('note', ['']),
    ...endedRows(results, carried),
  ];
  // Its lists have headers of their own: none of them holds for the whole sheet.
  return { ...sheetPlan(columns, [], bands), headerRow: 0 };
}

function overview(results: Results, { ended, going }: CarryForward): Band[] {
  const texts = textsOf(results).years.carry;
  const at = (row: number): CarriedKind => CARRIED[row] ?? 'posting';
  const question = (kind: CarriedKind, rows: readonly number[]): FigureQuestion => ({
    figure: 'rows',
    table: TABLE_OF[kind],
    rows,
  });
  const cells: ((row: number) => PlanCell)[] = [
    (row) => texts.kinds[at(row)],
    (row) => ended[at(row)].length,
    (row) => (at(row) === 'liftedPairing' ? null : going[at(row)].length),
  ];
  const columns = cells.map((cell, index): ListColumn => ({
    header: texts.overviewColumns[index] ?? '',
    width: 0,
    format: index === 0 ? 'text' : 'count',
    ...(index === 0 ? { names: true } : {}),
    cell,
    explain: (row) => {
      if (index === 0 || (index === 2 && at(row) === 'liftedPairing')) return null;
      return question(at(row), (index === 1 ? ended : going)[at(row)]);
    },
  }));
  return list(columns, CARRIED.length);
}

/** Sheets whose rows belong to the year as a whole, and what becomes of them. */
const OF_THE_YEAR = ['visits', 'activities', 'scores'] as const satisfies readonly TableKey[];

function enteredAnew(results: Results, { resets, next }: CarryForward): Band[] {
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
  if (rows.length === 0) return [lines('note', [texts.nothingAnew])];
  const cells: ((row: number) => PlanCell)[] = [
    (row) => TABLES[rows[row]?.[0] ?? 'villages'].sheet,
    (row) => rows[row]?.[1] ?? null,
    (row) => rows[row]?.[2] ?? null,
    (row) => rows[row]?.[3] ?? null,
  ];
  return list(columnsOf(cells, texts.anewColumns, { 2: 'count' }), rows.length);
}

const NAMES: Readonly<Record<CarriedKind, readonly [id: string, names: readonly string[], end: string]>> = {
  posting: ['villageCode', ['unit'], 'end'],
  pairing: ['householdId', ['head', 'cadreName'], 'end'],
  liftedPairing: ['householdId', ['head', 'cadreName'], 'end'],
  cadre: ['id', ['name'], 'end'],
  household: ['id', ['head'], 'exitYear'],
  village: ['code', ['village'], 'exitYear'],
};

function endedRows(results: Results, { ended }: CarryForward): Band[] {
  const texts = textsOf(results).years.carry;
  const all = CARRIED.flatMap((kind) => ended[kind].map((row) => ({ kind, row })));
  const heading = lines('heading', [texts.endedHeading(all.length)]);
  if (all.length === 0) return [heading, lines('note', [texts.nothingEnded])];
  const textAt = (kind: CarriedKind, field: string, row: number): string | null =>
    results.registry.tables[TABLE_OF[kind]]?.text(field as never, row) ?? null;
  const cells: ((kind: CarriedKind, row: number) => PlanCell)[] = [
    (kind) => texts.kinds[kind],
    (kind, row) => NAMES[kind][1].flatMap((field) => textAt(kind, field, row) ?? []).join(' · '),
    (kind, row) => textAt(kind, NAMES[kind][0], row) ?? householdNumber(results, kind, row),
    ...(['county', 'township', 'village'] as const).map(
      (part) =>
        (kind: CarriedKind, row: number): PlanCell =>
          placeCell(results.registry, villageOf(results, kind, row), part),
    ),
    (kind, row) => endOf(results, kind, row),
    (kind, row) => {
      const place = results.registry.tables[TABLE_OF[kind]]?.place(row, NAMES[kind][0]);
      return place ? jumpLink(place.sheet, place.row, Math.max(0, place.column), texts.row(place.row)) : null;
    },
  ];
  const byRow = cells.map((cell) => (row: number): PlanCell => {
    const line = all[row];
    return line ? cell(line.kind, line.row) : null;
  });
  return [heading, ...list(columnsOf(byRow, texts.endedColumns, { 7: 'link' }), all.length, 'zhucun_ended')];
}

/** Of a pairing that names its household otherwise. */
function householdNumber({ registry, links }: Results, kind: CarriedKind, row: number): string | null {
  if (TABLE_OF[kind] !== 'pairings') return null;
  const household = links.households.pairings?.target[row] ?? -1;
  return household < 0 ? null : (registry.tables.households?.text('id', household) ?? null);
}

function villageOf({ links }: Results, kind: CarriedKind, row: number): number {
  if (kind === 'village') return row;
  if (TABLE_OF[kind] === 'pairings') {
    const household = links.households.pairings?.target[row] ?? -1;
    return links.villages.households?.target[household] ?? -1;
  }
  return links.villages[TABLE_OF[kind]]?.target[row] ?? -1;
}

/** The day or year in which it ends; a pairing of a household out of poverty goes on until somebody ends it. */
function endOf({ registry, run }: Results, kind: CarriedKind, row: number): PlanCell {
  const [, , field] = NAMES[kind];
  const end = registry.tables[TABLE_OF[kind]]?.number(field as never, row) ?? NaN;
  if (Number.isNaN(end)) return BLANK[run.locale];
  return field === 'end' ? isoDate(end) : String(end);
}

function columnsOf(
  cells: readonly ((row: number) => PlanCell)[],
  headers: readonly string[],
  formats: Readonly<Record<number, CellFormat>>,
): ListColumn[] {
  return cells.map((cell, index) => ({
    header: headers[index] ?? '',
    width: 0,
    format: formats[index] ?? 'text',
    cell,
  }));
}
