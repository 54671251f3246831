import { type TableKey, tableOf } from '../registry';
import { breakPages } from './break-pages';
import { jumpLink } from './jump-link';
import type { Results } from '../results';
import { head, lines, remarks, signature, textsOf, type Titled } from './sheet-head';
import type { Band, PlanCell, RowGroup, SheetLayout } from './plan';

/** What stands in a sheet one below the other: rows as they are, or what must know how many rows are above it. */
export type SheetPart = Band | Placed;

interface Placed {
  /** Its bands where so many rows stand above it, in columns of these widths. */
  bands(above: number, widths: readonly number[]): Band[];
}

/** A list that knows its columns. */
interface PlacedList extends Placed {
  readonly widths: readonly number[];
  /** How many of its columns are printed: those for working at the screen come last. */
  readonly printed: number;
  /** Excel's row of its header, once it stands in a sheet. */
  readonly headerRow: number;
}

/** A sheet that an office files: its head, what is said below it, and whether somebody answers for it. */
export interface Filed extends Titled {
  readonly remarks?: readonly string[];
  /** How many columns are printed, where not all are. */
  readonly printed?: number;
  /** Nobody signs what is only worked with. */
  readonly isSigned?: boolean;
}

export function stack(parts: readonly SheetPart[], widths: readonly number[], above = 0): Band[] {
  const bands: Band[] = [];
  for (const part of parts)
    bands.push(...('role' in part ? [part] : part.bands(above + rowsOf(bands), widths)));
  return bands;
}

/** A sheet of one list, whose header stays in view and above every page. */
export function listSheet(
  results: Results,
  filed: Filed,
  list: PlacedList,
  around: Around = {},
): SheetLayout {
  const { above = [], below = [], folded } = around;
  const sheet = filedSheet(results, filed, [...above, list, ...below], list, folded);
  return { ...sheet, headerRow: list.headerRow };
}

interface Around {
  readonly above?: readonly SheetPart[];
  readonly below?: readonly SheetPart[];
  /** Rows that are folded, asked for when all has its place. */
  readonly folded?: () => readonly RowGroup[];
}

/** A sheet of several lists or of none; the header of the last, which alone may be long, stands above every page after it. */
export function sectionedSheet(
  results: Results,
  filed: Filed,
  widths: readonly number[],
  parts: readonly SheetPart[],
  last?: Pick<PlacedList, 'headerRow'> & { readonly length: number },
): SheetLayout {
  const { printed = widths.length } = filed;
  const sheet = filedSheet(results, filed, parts, { widths, printed });
  return last === undefined || last.length === 0 ? sheet : { ...sheet, repeatedRow: last.headerRow };
}

function filedSheet(
  results: Results,
  { remarks: own = [], isSigned = true, ...titled }: Filed,
  parts: readonly SheetPart[],
  { widths, printed }: Pick<PlacedList, 'widths' | 'printed'>,
  folded: Around['folded'] = () => [],
): SheetLayout {
  const paper = widths.slice(0, printed);
  const above = stack([...head(results, titled, printed), ...parts], widths);
  const closing = [...(isSigned ? [signature(results, paper)] : []), ...remarks(results, own, paper)];
  const groups = folded();
  const { footer } = textsOf(results).filing;
  const bands = breakPages(above, closing, paper, groups);
  return { widths, printed, headerRow: 0, footer, groups, bands };
}

/** Pages that are forms of their own: nothing stands above or below them. */
export function formSheet(
  widths: readonly number[],
  parts: readonly SheetPart[],
  printScale: number,
): SheetLayout {
  return { widths, printed: widths.length, headerRow: 0, printScale, bands: stack(parts, widths) };
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

  bands(above: number, widths: readonly number[]): Band[] {
    this.top = above;
    const { heading, notes = [], list, none } = this.given;
    return stack(
      [
        lines('note', ['']),
        lines('heading', [heading]),
        ...(notes.length === 0 ? [] : [lines('note', notes)]),
        list.length === 0 ? lines('note', [none]) : list,
      ],
      widths,
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
