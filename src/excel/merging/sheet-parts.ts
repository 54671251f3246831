import type { SheetMergeOutline } from '../../core/tasks';
import { isoDate, type CellValue } from '../../core/registry';
import type { PlanCell } from '../../core/report';
import { examineCells, writeCells } from '../change-cells';
import type { Outbox } from '../outbox';
import { stopIfCancelled, type Watch } from '../watch';
import { fillCells } from '../write-band';
import type { BegunSheet } from './attempt';
import { makeRoom, type TotalFormula } from './below-data';
import type { MergeEntry } from './merge-log';
import type { MergePlace } from './places';
import { dressRows } from './row-look';
import { SourceSum } from './source-sum';

/** What the parts of a merge are written with. */
export interface MergeTools {
  readonly context: Excel.RequestContext;
  readonly outbox: Outbox;
  readonly watch: Watch;
  /** Tells the log what is about to be done. */
  readonly record: (entries: readonly MergeEntry[]) => Promise<void>;
}

/** The rows of one sheet, from one on. */
export type RowsOf = (from: number, count: number) => PlanCell[][] | Promise<PlanCell[][]>;

const DATE_FORMAT = 'yyyy-mm-dd';
/** Cells that are looked at and changed together. */
const CHANGES = 2000;

/** The headers of columns that a sheet lacks, at its right. */
export async function addColumns(
  { record }: MergeTools,
  { outline, name, table }: MergePlace,
  sheet: Excel.Worksheet,
  begun: BegunSheet,
): Promise<void> {
  // Undoing takes rows away before columns.
  const area = begun.columns && { ...begun.columns, rows: outline.end - outline.headerRow };
  if (area) {
    const header = sheet.getRangeByIndexes(area.row, area.column, 1, area.columns);
    header.copyFrom(sheet.getRangeByIndexes(area.row, area.column - 1, 1, 1), 'Formats');
    header.values = [outline.columns.filter(({ isNew }) => isNew).map(({ header: text }) => `'${text}`)];
    await record([{ kind: 'columns', sheet: name, area }]);
  }
  if (table) await record([{ kind: 'table', sheet: name, name: table.name, area: table.area }]);
}

/** The rows that a sheet is given, below its others and above its totals. */
export async function addRows(
  { context, outbox, record }: MergeTools,
  place: MergePlace,
  sheet: Excel.Worksheet,
  totals: readonly TotalFormula[],
  rowsOf: RowsOf,
): Promise<void> {
  const { outline, name, at } = place;
  const { firstColumn, columns, appended } = outline;
  if (appended === 0) return;
  if (place.isInserted) makeRoom(sheet, place, totals);
  await dressRows(context, place, sheet);
  const before = Array.from({ length: firstColumn }, (): null => null);
  const sum = new SourceSum();
  const [file, row] = outline.knownBy;
  await fillCells(
    sheet,
    {
      rows: appended,
      formats: [...before.map(() => 'general' as const), ...columns.map(({ format }) => format)],
    },
    at,
    outbox,
    {
      named: (formula) => formula,
      columns: firstColumn + columns.length,
      cells: async (from, count) => {
        const lines = await rowsOf(from, count);
        for (const line of lines) sum.add(line[file] ?? null, line[row] ?? null);
        return lines.map((line) => [...before, ...line]);
      },
      onRows: () => undefined,
    },
  );
  await record([
    {
      kind: 'rows',
      sheet: name,
      top: at - outline.removed.length,
      rows: appended,
      sources: { file: firstColumn + file, row: firstColumn + row, sum: sum.value },
    },
  ]);
}

/** What rows that stay are given, where they still hold what was seen. */
export async function changeRows(
  { context, outbox, watch, record }: MergeTools,
  outline: SheetMergeOutline,
  begun: BegunSheet,
): Promise<{ changed: number; left: number }> {
  let changed = 0;
  let left = 0;
  for (let at = 0; at < outline.changes.length; at += CHANGES) {
    stopIfCancelled(watch);
    const changes = outline.changes.slice(at, at + CHANGES).map((change) => {
      const { isDate, to, from } = change;
      const isNewDate = isDate && typeof to === 'number' && typeof from !== 'number';
      return { ...change, sheet: begun.name, ...(isNewDate ? { format: DATE_FORMAT } : {}) };
    });
    const outcome = await examineCells(context, changes, ({ to, isDate }) =>
      isDate ? isoDate(Number(to)) : String(to),
    );
    writeCells(context, outcome.changed);
    for (const { change, formatBefore } of outcome.changed) {
      const { row, column, from } = change;
      begun.cells.push({ row: row - 1, column, from: from ?? '', format: formatBefore });
    }
    await outbox.send();
    await record(
      outcome.changed.map(({ change, written, formatBefore: format }): MergeEntry => {
        const { sheet, row, column, from } = change;
        return { kind: 'cell', sheet, row, column, from, to: written satisfies CellValue, format };
      }),
    );
    changed += outcome.changed.length;
    left += outcome.left.length;
  }
  return { changed, left };
}
