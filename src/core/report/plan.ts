import { generatedKind, type GeneratedKind } from '../registry';
import type { FigureQuestion } from './figure-question';

export interface Formula {
  /** In A1 notation with a leading `=`; sheets of the same run by `sheetReference`. */
  readonly formula: string;
}

/**
 * How a formula refers to another generated sheet that is written with it: what the sheet is called is known only
 * to whoever writes. To be followed by a range.
 */
export function sheetReference(kind: GeneratedKind): string {
  return `'{${kind}}'!`;
}

/** A formula with its references to generated sheets turned into the names that those sheets have. */
export function withSheetNames(formula: string, nameOf: (kind: GeneratedKind) => string): string {
  if (!formula.includes("'{")) return formula;
  return formula.replace(/'\{(\w+)\}'!/g, (reference, word: string) => {
    const kind = generatedKind(word);
    return kind ? `'${nameOf(kind).replaceAll("'", "''")}'!` : reference;
  });
}

/** What a generated cell shows. Text is always written as text, whatever it starts with. */
export type PlanCell = string | number | boolean | Formula | null;

/** How a column's cells are shown: text `@`, general `General`, link (HYPERLINK formulas) `General`, count `0`, amount `0.00`, ratio `0.0%`, date `yyyy-mm-dd`. */
export type CellFormat = 'text' | 'general' | 'link' | 'count' | 'amount' | 'ratio' | 'date';

/** What a stretch of rows is, which decides its look. */
export type BandRole =
  | 'annex'
  | 'cover'
  | 'title'
  | 'filing'
  | 'meta'
  | 'heading'
  | 'header'
  | 'body'
  | 'grid'
  | 'wrapped'
  | 'centred'
  | 'form'
  | 'card'
  | 'writing'
  | 'total'
  | 'signature'
  | 'remark'
  | 'chapter'
  | 'paragraph'
  | 'closing'
  | 'note';

/** Columns of a sheet, from 0. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

/** Rows that look alike. A body band may be long: its cells are asked for in blocks. */
export interface Band {
  readonly role: BandRole;
  readonly rows: number;
  /** How many columns of the sheet it takes; absent: all. */
  readonly columns?: number;
  /** Cells that are one across several columns, in each of its rows. */
  readonly spans?: readonly Span[];
  /** Formats by column; missing means text. */
  readonly formats: readonly CellFormat[];
  /** The band is the body of a list whose header is the row above it: becomes a real Excel table. */
  readonly table?: string;
  /** Points that each of its rows is high, where its role alone does not say. */
  readonly height?: number;
  /** Print goes on on another page after this band. */
  readonly breakAfter?: true;
  /** Rows of the band, from 0, above which print goes on on another page. */
  readonly breaks?: readonly number[];
  /** What the office says of itself: nothing in it is masked. */
  readonly isOfOffice?: true;
  /** Columns that together name a row, by which it is found again after sorting, filtering and saving. */
  readonly names?: readonly number[];
  /** The cell at a row of the band and a column of the sheet. */
  readonly cell: (row: number, column: number) => PlanCell;
  /** What a formula comes to when the sheet is written, where its row is as tall as that needs. */
  readonly shown?: (row: number, column: number) => string | null;
  /** Which rows of the registry a cell stands for; null where it is no figure. */
  readonly explain?: (row: number, column: number) => FigureQuestion | null;
}

/** Cells of the sheet itself; rows and columns from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A chart over cells of its own sheet, so that it follows them. */
export interface ChartPlan {
  readonly kind: 'bar' | 'column' | 'stackedBar' | 'stackedColumn' | 'line';
  readonly title: string;
  /** One column or one row of names. */
  readonly categories: CellArea;
  readonly series: readonly { readonly name: string; readonly values: CellArea }[];
  /** The cells it covers. */
  readonly place: CellArea;
}

/** Rows that fold under the row above them; rows from 0. Groups may lie in one another. */
export interface RowGroup {
  readonly row: number;
  readonly rows: number;
}

/** A generated sheet as plain data: bands from top to bottom, starting at A1. */
export interface SheetPlan {
  readonly kind: GeneratedKind;
  /** The sheet name a clerk sees. */
  readonly name: string;
  /** The year that it is about. */
  readonly year?: number;
  /** What it was computed from, as a short text that the workbook remembers. */
  readonly basis?: string;
  /** Local time `yyyy-mm-dd hh:mm` of the run that it is of. */
  readonly madeAt?: string;
  /** Column widths in characters of the standard font. */
  readonly widths: readonly number[];
  /** Rows above and including this one (1-based) stay in view; 0: none. */
  readonly headerRow: number;
  /** This row (1-based) stands above every page that follows it, 0: none; absent: `headerRow`. */
  readonly repeatedRow?: number;
  /** How many columns are printed; those behind them are for working at the screen. Absent: all. */
  readonly printed?: number;
  /** Printed at this percentage, page breaks and all; absent: as wide as a page. */
  readonly printScale?: number;
  /** In the middle below every page, in Excel's codes. */
  readonly footer?: string;
  readonly charts?: readonly ChartPlan[];
  /** Written folded. */
  readonly groups?: readonly RowGroup[];
  readonly bands: readonly Band[];
}

/** A small sheet as plain rows: settings, templates. Header in its first row. */
export interface PlainSheet {
  readonly name: string;
  readonly header: readonly string[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** What may be chosen in a column, by its header. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** How a generated sheet looks and what stands in it, whatever it is called. */
export type SheetLayout = Omit<SheetPlan, 'kind' | 'name'>;

/** A plan without its cells, as it crosses from a worker. */
export type PlanOutline = Omit<SheetPlan, 'bands'> & {
  readonly bands: readonly Omit<Band, 'cell' | 'names' | 'shown' | 'explain'>[];
};
