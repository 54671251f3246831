import type { ICellData, IObjectMatrixPrimitiveType, IRange, IWorksheetData, Nullable } from '@univerjs/core';
import type { Locale } from '../../core/words/settings';
import type { KeptSettings, OfficeDescription, Rect } from '../../host';
import type { DrawnChart } from './chart-figures';
import type { Fold } from './folds';

/** A sheet as the grid takes it, without its cells; it finds the rest by itself. */
export type ShownSheet = Omit<IWorksheetData, 'zoomRatio' | 'scrollTop' | 'scrollLeft'>;

/** All of a sheet but its cells. */
export interface SheetFrame {
  readonly sheet: ShownSheet;
  readonly folds: readonly Fold[];
  /** What the grid holds of its cells is not to be trusted: the person did there what is not done. */
  readonly isRefused: boolean;
}

export interface PlacedChart {
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly chart: DrawnChart;
}

/** Cells of a sheet, row by row; null where there is nothing to show. */
export interface Block {
  readonly rect: Rect;
  readonly cells: readonly (readonly (ICellData | null)[])[];
}

/** What the grid is to show otherwise than before. */
export interface BookUpdate {
  readonly name: string;
  /** The visible sheets in the order of their tabs. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Those that are new, or look otherwise. */
  readonly frames: readonly SheetFrame[];
  /** Of every sheet that has some. */
  readonly charts: Readonly<Record<string, readonly PlacedChart[]>>;
  /** Cells that hold something else now; null for all of a sheet's. */
  readonly stale: readonly { readonly sheetId: string; readonly rect: Rect | null }[];
  readonly activeId: string;
  readonly selection: { readonly sheetId: string; readonly rect: Rect } | null;
  /** How often somebody else than the person has led to a place. */
  readonly led: number;
  /** How many of the person's commands were done by then. */
  readonly heard: number;
  readonly isUnsaved: boolean;
}

/** What a person does in the grid, in the grid's own terms: its command, and what it says. */
export interface PersonCommand {
  readonly id: string;
  readonly said: Said;
}

export interface Said {
  readonly subUnitId: string;
  readonly cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly name: string;
  readonly index: number;
  readonly sheet: { readonly name: string };
  readonly toOrder: number;
  readonly ranges: readonly IRange[];
  readonly colWidth: number | Readonly<Record<number, number>>;
  readonly selections: readonly { readonly range: IRange }[];
}

/** Who shows the workbook. */
export interface BookListener {
  update(update: BookUpdate): void;
  /** Excel's refusal of something that the person tried. */
  refused(code: string): void;
  /** The person clicked a link that leads out of the workbook. */
  outsideLink(address: string): void;
}

/** An embedded Excel with one workbook, in a thread of its own. */
export interface ExcelService {
  /** Throws `Failure` for what cannot be opened. */
  open(bytes: Uint8Array, name: string, locale: Locale): Promise<OfficeDescription>;
  save(): Promise<Uint8Array>;
  hasUnsavedChanges(): boolean;
  /** The first update comes at once and has everything. */
  show(listener: BookListener): void;
  block(sheetId: string, rect: Rect): Block | null;
  follow(command: PersonCommand): void;
  click(sheetId: string, row: number, column: number): void;
  fold(sheetId: string, group: Rect, isFolded: boolean): void;
  /** The client that speaks from now on; the one before is forgotten. */
  connectClient(post: (text: string) => void): void;
  receive(text: string): void;
  readSettings(): KeptSettings;
  writeSettings(settings: KeptSettings): void;
}
