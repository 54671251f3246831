import {
  tableOf,
  fieldOf,
  fieldsOf,
  isoDate,
  isPlaceColumn,
  specOf,
  type CellValue,
  type FieldKey,
  type FieldType,
  type Table,
  type TableKey,
} from '../registry';
import { ALWAYS_MASKED, personal, shown } from '../words/personal';
import type { PartColumn } from './part-columns';
import type { FileMerge, MergePlan } from './plan-merge';

export const DIFFERENCE_KINDS = ['added', 'removed', 'changed'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** `row` is 1-based. */
interface SheetRow {
  readonly sheet: string;
  readonly row: number;
}

/** One row that differs, in words. Personal numbers are masked. */
export interface DifferenceLine {
  readonly table: TableKey;
  /** Where the row stands in the submitted file; null for one that is removed. */
  readonly submitted: SheetRow | null;
  /** Where it stands in the workbook; null for one that is added. */
  readonly registered: SheetRow | null;
  /** What the row is known by, and who or what it is. */
  readonly entity: string;
  /** Of a changed row; texts as they are shown. */
  readonly cells: readonly { readonly header: string; readonly from: string; readonly to: string }[];
}

/** Lines `from`..`from + count` of one kind, table by table, and how many there are. */
export function differenceLines(
  plan: MergePlan,
  file: FileMerge,
  kind: DifferenceKind,
  from: number,
  count: number,
): { readonly total: number; readonly lines: readonly DifferenceLine[] } {
  const all = file.differences.flatMap((difference) =>
    Array.from({ length: difference[kind].length }, (_, index) => ({ difference, index })),
  );
  const lines = all.slice(from, from + count).flatMap(({ difference, index }): DifferenceLine[] => {
    const { table: key } = difference;
    const submitted = tableOf(file.of.registry, key);
    const registered = tableOf(plan.target.registry, key);
    const changed = difference.changed[index];
    const table = kind === 'added' ? submitted : registered;
    const row =
      kind === 'changed' ? changed?.earlier : difference[kind === 'added' ? 'added' : 'removed'][index];
    if (!table || row === undefined) return [];
    const own = kind === 'added' ? row : kind === 'changed' ? changed?.row : undefined;
    const cells = kind === 'changed' ? (changed?.cells ?? []) : [];
    return [
      {
        table: key,
        submitted: submitted && own !== undefined ? rowIn(submitted, own) : null,
        registered: kind === 'added' ? null : rowIn(table, row),
        entity: entityOf(table, row),
        cells: cells.map(({ header, source, from: before, to }) => ({
          header,
          from: cellText(key, source, before),
          to: cellText(key, source, to),
        })),
      },
    ];
  });
  return { total: all.length, lines };
}

function rowIn(table: Table, row: number): SheetRow {
  const { sheet, row: excelRow } = table.place(row, null);
  return { sheet, row: excelRow };
}

/** The key of a row, what it is called, and its village where that is told by a number. */
function entityOf(table: Table, row: number): string {
  const keys = fieldsOf(table.key).flatMap(([name, { key }]) => (key ? [name] : []));
  const isPlaced = keys.some((name) => isPlaceColumn(table.key, name));
  const fields = new Set([
    ...keys,
    ...specOf(table.key).told.name.slice(-1),
    ...(isPlaced && table.has('village') ? ['village'] : []),
  ]);
  const words = [...fields].map((name) => {
    const { type } = fieldOf(table.key, name as FieldKey);
    return masked(String(table.raw(name as FieldKey, row) ?? ''), type);
  });
  return words.filter((word) => word !== '').join(' ');
}

function cellText(table: TableKey, { field, isDate }: PartColumn, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number' && isDate) return isoDate(value);
  const type = field === null ? 'text' : fieldOf(table, field as FieldKey).type;
  return masked(String(value), type);
}

function masked(text: string, type: FieldType): string {
  return shown(personal(text, type), ALWAYS_MASKED);
}
