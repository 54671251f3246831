import type { CellArea, SheetPlan } from './plan';

/** What a cell takes. */
export type EntryRule =
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  | {
      readonly kind: 'whole' | 'decimal';
      readonly least: number;
      /** A number, or the one that stands in another column of the same row; null: as much as there is. */
      readonly most: number | { readonly column: number } | null;
    }
  /** `from` as `yyyy-mm-dd`. */
  | { readonly kind: 'date'; readonly from: string }
  /** Characters. */
  | { readonly kind: 'length'; readonly least: number; readonly most: number }
  /** Nothing but this text: for headers. */
  | { readonly kind: 'exactly'; readonly text: string };

/** What may be typed into cells, what is said beside them, and what is said of something else. */
export interface Entry {
  readonly rule: EntryRule;
  /** Up to 32 characters and up to 255. */
  readonly hint: { readonly title: string; readonly text: string };
  /** Up to 225 characters. */
  readonly refusal: string;
}

/** Cells with one entry; rows and columns from 0. */
export interface EntryArea extends Omit<CellArea, 'rows'> {
  /** Null: all rows below. */
  readonly rows: number | null;
  readonly entry: Entry;
}

/** A sheet that people fill in. */
export interface FormPlan extends Omit<SheetPlan, 'kind'> {
  readonly entries: readonly EntryArea[];
  /** Columns of codes: what is typed into rows still to come is a text, digit for digit. */
  readonly codes?: readonly number[];
  /** The only cells that can be changed; absent: all can. */
  readonly fillable?: readonly CellArea[];
}
