import { Cells } from './cells';
import type { Rect } from './address';
import type { ChartModel, KeptDrawing } from './charts';
import type { ConditionalRule } from './conditional-rules';
import type { Criterion, FilterModel } from './filter-model';
import { type Margins, NORMAL_MARGINS } from './margins';
import { EMPTY_LINE, type PageLine } from './page-line';
import type { SheetProtection } from './protection-model';
import type { Validation } from './validations';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Where a cell leads. */
export interface Hyperlink {
  /** An address outside of the workbook; empty where it leads to a place in it. */
  readonly target: string;
  /** A place in the workbook, or in what the address leads to. */
  readonly location?: string;
  readonly tooltip?: string;
  /** What a file says that the cell shows; Excel itself goes by the cell. */
  readonly display?: string;
}

export interface TableModel {
  readonly id: string;
  /** Where a file has it; null for a new one. */
  readonly part: string | null;
  /** Of its columns, where it has no header that shows them. */
  readonly columnNames: readonly string[] | null;
  name: string;
  rect: Rect;
  style: string;
  showBandedRows: boolean;
  /** Its last row holds totals. */
  showTotals: boolean;
  showFilterButton: boolean;
  /** What its columns let through, by column of the table. */
  readonly criteria: Map<number, Criterion>;
}

export interface NameModel {
  readonly name: string;
  /** With its leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface PageModel {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  fitWidth: number | null;
  fitHeight: number | null;
  scale: number | null;
  /** On every page. */
  titleRows: string | null;
  titleColumns: string | null;
  printArea: string | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  isBlackAndWhite: boolean;
  margins: Margins;
  header: PageLine;
  footer: PageLine;
  /** The first page, or the even ones, have headers and footers of their own. */
  differentFirst: boolean;
  differentOddEven: boolean;
  /** 0-based rows that begin a page. */
  readonly rowBreaks: Set<number>;
}

/** One sheet of the workbook, in the terms of the object model. */
export class Sheet {
  cells = new Cells();
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  frozenRows = 0;
  frozenColumns = 0;
  protection: SheetProtection | null = null;
  readonly columnWidths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  /** How many groups a row lies in; rows in none are absent. */
  readonly outlineLevels = new Map<number, number>();
  /** The same of columns. */
  readonly columnLevels = new Map<number, number>();
  /** Groups have their button on the row below them, else on the one above. */
  summaryBelow = true;
  /** And those of columns on the column right of them, else on the one left. */
  summaryRight = true;
  /** By `row,column`. */
  readonly hyperlinks = new Map<string, Hyperlink>();
  /** By `row,column`: the cell of the file that each stood at. */
  readonly comments = new Map<string, string>();
  readonly names = new Map<string, NameModel>();
  merges: Rect[] = [];
  tables: TableModel[] = [];
  conditionalRules: ConditionalRule[] = [];
  dataValidations: Validation[] = [];
  charts: ChartModel[] = [];
  /** What of the file lies over the cells: its charts, pictures and shapes. */
  drawing: KeptDrawing | null = null;
  /** Of the sheet's own cells; tables have theirs. */
  autoFilter: FilterModel | null = null;
  page: PageModel = {
    orientation: 'Portrait',
    paperSize: 'A4',
    fitWidth: null,
    fitHeight: null,
    scale: null,
    titleRows: null,
    titleColumns: null,
    printArea: null,
    centerHorizontally: false,
    centerVertically: false,
    isBlackAndWhite: false,
    margins: NORMAL_MARGINS,
    header: EMPTY_LINE,
    footer: EMPTY_LINE,
    differentFirst: false,
    differentOddEven: false,
    rowBreaks: new Set(),
  };
  /** Formula results are out of date. */
  needsCalculation = false;

  constructor(
    /** Stable over save and reopen; a copy has its own. */
    readonly id: string,
    public name: string,
  ) {}
}
