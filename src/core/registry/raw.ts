import { Failure } from '../words/failure';
import type { MappingChoice } from './mapping-choice';
import type { PastCheck } from './past-check';
import type { Waiver } from './waiver';

/** What a cell holds, as Excel's values tell it. */
export const CellKind = { blank: 0, text: 1, number: 2, boolean: 3, error: 4 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];
export type CellValue = string | number | boolean | null;

/**
 * One column of a sheet: nine bytes a cell, and every distinct text once.
 * For text and error cells `values` holds an index into `texts`; for booleans 0 or 1.
 */
export interface RawColumn {
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  readonly texts: readonly string[];
}

/** A merged block, in 0-based sheet coordinates, ends included. */
export interface MergedBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The used range of one sheet. `firstRow` and `firstColumn` are its 0-based position in the sheet. */
export interface RawSheet {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columns: readonly RawColumn[];
  readonly merges: readonly MergedBlock[];
  /** The clerk who sent it does not see it, where the reader can tell. */
  readonly isHidden?: true;
  /** Columns with numbers that are shown as dates, where the reader can tell. */
  readonly dateColumns?: readonly number[];
  /** 0-based rows of the sheet that an Excel table declares as its totals. */
  readonly totalsRows?: readonly number[];
}

export interface RawWorkbook {
  readonly name: string;
  /** True when dates count from 1904. */
  readonly date1904: boolean;
  readonly sheets: readonly RawSheet[];
  /** What a clerk has decided on how sheets are read. */
  readonly mappings?: readonly MappingChoice[];
  /** Of these decisions some, or all, could not be read. */
  readonly hasLostMappings?: boolean;
  /** What a clerk has said is right as it is. */
  readonly waivers?: readonly Waiver[];
  /** That could not be read. */
  readonly hasLostWaivers?: boolean;
  /** What earlier checks found. */
  readonly pastChecks?: readonly PastCheck[];
  /** That could not be read. */
  readonly hasLostChecks?: boolean;
}

const ERROR_TEXT =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)$/;

/** How Excel holds a value; an empty text is a blank. */
export function kindOf(value: unknown): CellKind {
  if (typeof value === 'number') return CellKind.number;
  if (typeof value === 'boolean') return CellKind.boolean;
  if (typeof value !== 'string' || value === '') return CellKind.blank;
  return value.startsWith('#') && ERROR_TEXT.test(value) ? CellKind.error : CellKind.text;
}

/** Cells of a sheet that is kept; what has more of them is no registry. */
const MOST_CELLS = 20_000_000;

/** Collects the columns of a sheet, cell by cell. Columns that hold nothing are one and the same. */
export class RawColumns {
  private readonly builders: (RawColumnBuilder | undefined)[];
  private filled = 0;

  constructor(
    private readonly rowCount: number,
    columnCount: number,
  ) {
    this.builders = new Array<undefined>(columnCount).fill(undefined);
  }

  get length(): number {
    return this.builders.length;
  }

  /** Throws `Failure('TooLarge')` where the columns that hold something come to too many cells. */
  set(row: number, column: number, value: unknown): void {
    let builder = this.builders[column];
    if (!builder) {
      if (kindOf(value) === CellKind.blank) return;
      this.filled += 1;
      if (this.filled * this.rowCount > MOST_CELLS) throw new Failure('TooLarge');
      this.builders[column] = builder = new RawColumnBuilder(this.rowCount);
    }
    builder.set(row, value);
  }

  /**
   * Takes the cells of a column from rows that were read together. Gives how many of the rows there are up to the last
   * that holds something.
   */
  fill(firstRow: number, column: number, rows: readonly (readonly unknown[])[], offset: number): number {
    let filled = 0;
    for (let at = 0; at < rows.length; at++) {
      const value = rows[at]?.[offset];
      if (value === '') continue;
      filled = at + 1;
      this.set(firstRow + at, column, value);
    }
    return filled;
  }

  build(): RawColumn[] {
    let blank: RawColumn | null = null;
    return this.builders.map(
      (builder) => builder?.build() ?? (blank ??= new RawColumnBuilder(this.rowCount).build()),
    );
  }
}

/** Collects a column block by block, as a reader delivers it. */
export class RawColumnBuilder {
  private readonly kinds: Uint8Array;
  private readonly values: Float64Array;
  private readonly texts: string[] = [];
  private readonly indexOfText = new Map<string, number>();
  private lastText: string | null = null;
  private lastIndex = 0;
  private length = 0;

  constructor(rowCount: number) {
    this.kinds = new Uint8Array(rowCount);
    this.values = new Float64Array(rowCount);
  }

  append(value: unknown): void {
    this.set(this.length++, value);
  }

  set(row: number, value: unknown): void {
    const kind = kindOf(value);
    if (kind === CellKind.blank) return;
    this.kinds[row] = kind;
    this.values[row] = typeof value === 'string' ? this.intern(value) : Number(value);
  }

  build(): RawColumn {
    return { kinds: this.kinds, values: this.values, texts: this.texts };
  }

  private intern(text: string): number {
    // Townships and villages stand in long runs: comparing is faster than looking up.
    if (text === this.lastText) return this.lastIndex;
    let index = this.indexOfText.get(text);
    if (index === undefined) this.indexOfText.set(text, (index = this.texts.push(text) - 1));
    this.lastText = text;
    return (this.lastIndex = index);
  }
}

const FILLED = new WeakMap<RawSheet, ReadonlyMap<number, RawColumn>>();

/** The columns that hold anything, by their place: one stray cell makes a sheet many columns wide. */
export function filledColumns(sheet: RawSheet): ReadonlyMap<number, RawColumn> {
  const known = FILLED.get(sheet);
  if (known) return known;
  const filled = new Map<RawColumn, boolean>();
  for (const column of sheet.columns)
    if (!filled.has(column))
      filled.set(
        column,
        column.kinds.some((kind) => kind !== CellKind.blank),
      );
  const found = new Map([...sheet.columns.entries()].filter(([, column]) => filled.get(column)));
  FILLED.set(sheet, found);
  return found;
}

/** The cell as Excel gave it; errors come back as their text (`#N/A`). */
export function rawValue(column: RawColumn, row: number): CellValue {
  const value = column.values[row] ?? 0;
  switch (column.kinds[row]) {
    case CellKind.text:
    case CellKind.error:
      return column.texts[value] ?? null;
    case CellKind.number:
      return value;
    case CellKind.boolean:
      return value === 1;
    default:
      return null;
  }
}
