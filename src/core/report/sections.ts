import { type TableKey, tableOf } from '../registry';
import { jumpLink } from './jump-link';
import type { Results } from '../results';
import { lines } from './sheet-head';
import type { Band, PlanCell, SheetLayout } from './plan';

/** What stands in a sheet one below the other: rows as they are, or what must know how many rows are above it. */
export type SheetPart = Band | Placed;

interface Placed {
  bands(above: number): Band[];
}

function stack(parts: readonly SheetPart[], above = 0): Band[] {
  const bands: Band[] = [];
  for (const part of parts) bands.push(...('role' in part ? [part] : part.bands(above + rowsOf(bands))));
  return bands;
}

/** A sheet of one list, whose header stays in view. */
export function listSheet(
  above: readonly Band[],
  list: Placed & { readonly widths: readonly number[] },
  below: readonly SheetPart[] = [],
): SheetLayout {
  const bands = stack([...above, list, ...below]);
  return { widths: list.widths, headerRow: rowsOf(above) + 1, bands };
}

/** A sheet of several lists or of none: no header holds for the whole of it. */
export function sectionedSheet(widths: readonly number[], parts: readonly SheetPart[]): SheetLayout {
  return { widths, headerRow: 0, bands: stack(parts) };
}

/** A part of a sheet: a blank line, its heading, what is to know of it, and its list or that there is nothing in it. */
export class Section implements Placed {
  private top = 0;

  constructor(
    private readonly given: {
      readonly heading: string;
      readonly notes?: readonly string[];
      readonly list: Placed & { readonly length: number };
      /** Said where the list is empty. */
      readonly none: string;
    },
  ) {}

  /** The Excel row of the heading. */
  get headingRow(): number {
    return this.top + 2;
  }

  bands(above: number): Band[] {
    this.top = above;
    const { heading, notes = [], list, none } = this.given;
    return stack(
      [
        lines('note', ['']),
        lines('heading', [heading]),
        ...(notes.length === 0 ? [] : [lines('note', notes)]),
        list.length === 0 ? lines('note', [none]) : list,
      ],
      above,
    );
  }
}

export function rowsOf(bands: readonly Band[]): number {
  return bands.reduce((sum, { rows }) => sum + rows, 0);
}

/** A jump to a row of the registry. */
export function jumpToRow(
  { registry }: Pick<Results, 'registry'>,
  key: TableKey,
  row: number,
  field: string,
  label: (row: number) => string,
): PlanCell {
  const table = tableOf(registry, key);
  if (!table || row < 0) return null;
  const place = table.place(row, field);
  return jumpLink(place.sheet, place.row, Math.max(0, place.column), label(place.row));
}

/** The tables that are wanted and were not submitted. */
export function missing({ registry }: Results, wanted: readonly TableKey[]): TableKey[] {
  return wanted.filter((key) => registry.tables[key] === undefined);
}
