import { columnLetter } from '../registry';
import type { FigureQuestion } from './figure-question';
import type { Band, CellArea, CellFormat, PlanCell } from './plan';
import { sumOf } from './paper';
import { headerHeight } from './row-heights';

/** The lines of a list, from 0; made when they are asked for where there are many. */
export interface Lines<Line> {
  readonly length: number;
  at(index: number): Line | undefined;
}

/** All that is to know of a column of a list. Cells are given their line and the row of the sheet that it stands in. */
export interface ListColumn<Line, Key extends string> {
  readonly key: Key;
  readonly header: string;
  /** In characters. Columns of a sheet of several lists have none: their widths are the sheet's. */
  readonly width?: number;
  /** How many columns of the sheet it takes, 1 where nothing is said; a list with wide ones is no Excel table. */
  readonly span?: number;
  /** Text where nothing is said. */
  readonly format?: CellFormat;
  /** What its cells count, said behind the header. */
  readonly unit?: string;
  /** The column is one of those that name a line. */
  readonly names?: true;
  /** It is for working at the screen and not printed; such columns come last. */
  readonly isWorking?: true;
  cell(line: Line, row: number, list: ListPlace<Key>): PlanCell;
  /** What a formula comes to when the sheet is written, where that may take several lines. */
  shown?(line: Line): string | null;
  /** Which rows of the registry a cell stands for. */
  explain?(line: Line): FigureQuestion | null;
  /** What stands below the list. */
  readonly total?: ColumnTotal<Key>;
}

export interface ColumnTotal<Key extends string> {
  /** That of the column where nothing is said. */
  readonly format?: CellFormat;
  /** A cell for each line of totals. */
  readonly cells: readonly ((list: ListPlace<Key>, row: number) => PlanCell)[];
  explain?(): FigureQuestion | null;
}

/** Columns by their keys, under the headers that the sheet's texts have for the same keys. */
type KeyedColumns<Line, Key extends string> = Readonly<
  Record<Key, Omit<ListColumn<Line, Key>, 'key' | 'header'>>
>;

/** Where a list stands in its sheet: what formulas ask for, by the keys of its columns. Rows are Excel's. */
export interface ListPlace<Key extends string> {
  readonly firstRow: number;
  readonly lastRow: number;
  /** The row of the first totals. */
  readonly totalRow: number;
  letter(key: Key): string;
  /** `C$4`, above the lines. */
  headerCell(key: Key): string;
  /** `C5` */
  cell(key: Key, row: number): string;
  /** `$C5` */
  own(key: Key, row: number): string;
  /** `C5:C9` */
  lines(key: Key): string;
  /** `C$5:C$9` */
  fixedLines(key: Key): string;
  /** `$C$5:$C$9` */
  all(key: Key): string;
  /** `$C$5:$C7` */
  upTo(key: Key, row: number): string;
}

interface ListLook {
  /** The name of the Excel table that the list becomes. */
  readonly table?: string;
  readonly role?: 'grid' | 'wrapped' | 'centred';
  /** Its lines go on under the header of a list above it. */
  readonly isHeadless?: boolean;
  readonly hasTotals?: boolean;
}

interface ListParts<Line, Key extends string> extends ListLook {
  readonly columns: readonly ListColumn<Line, Key>[];
  readonly lines: Lines<Line>;
}

/** A list of a sheet: header, lines and totals. It learns where it stands when the sheet is put together. */
export class List<Line, Key extends string> implements ListPlace<Key> {
  private top: number | null = null;
  private readonly positions: ReadonlyMap<string, number>;
  /** The list's columns by those of the sheet; of a wide one only the first cell holds something. */
  private readonly byPosition: readonly (ListColumn<Line, Key> | null)[];

  constructor(private readonly parts: ListParts<Line, Key>) {
    this.byPosition = parts.columns.flatMap((column) => [
      column,
      ...Array.from({ length: (column.span ?? 1) - 1 }, () => null),
    ]);
    this.positions = new Map(parts.columns.map((column) => [column.key, this.byPosition.indexOf(column)]));
    if (this.positions.size < parts.columns.length) throw new RangeError('two columns of one key');
  }

  get widths(): readonly number[] {
    return widthsOf(this.parts.columns);
  }

  get length(): number {
    return this.parts.lines.length;
  }

  /** How many columns are printed. */
  get printed(): number {
    const working = this.byPosition.findIndex((column) => column?.isWorking);
    return working < 0 ? this.byPosition.length : working;
  }

  /** Its bands where so many rows stand above it, in columns of these widths. */
  bands(above: number, widths: readonly number[]): Band[] {
    this.placeBelow(above);
    return [...this.header(widths), this.body(), ...this.totals()];
  }

  /** Where it is only to be referred to. */
  placeBelow(above: number): void {
    this.top = above;
  }

  get firstRow(): number {
    if (this.top === null) throw new RangeError('a list that has not been placed');
    return this.top + (this.parts.isHeadless === true ? 1 : 2);
  }

  get headerRow(): number {
    return this.firstRow - 1;
  }

  get lastRow(): number {
    return this.firstRow + this.length - 1;
  }

  get totalRow(): number {
    return this.lastRow + 1;
  }

  headerCell(key: Key): string {
    return `${this.letter(key)}$${this.firstRow - 1}`;
  }

  letter(key: Key): string {
    return columnLetter(this.positionOf(key));
  }

  cell(key: Key, row: number): string {
    return `${this.letter(key)}${row}`;
  }

  own(key: Key, row: number): string {
    return `$${this.cell(key, row)}`;
  }

  lines(key: Key): string {
    return `${this.cell(key, this.firstRow)}:${this.cell(key, this.lastRow)}`;
  }

  fixedLines(key: Key): string {
    const letter = this.letter(key);
    return `${letter}$${this.firstRow}:${letter}$${this.lastRow}`;
  }

  all(key: Key): string {
    const letter = this.letter(key);
    return `$${letter}$${this.firstRow}:$${letter}$${this.lastRow}`;
  }

  upTo(key: Key, row: number): string {
    return `$${this.letter(key)}$${this.firstRow}:${this.own(key, row)}`;
  }

  /** Which column of the sheet, from 0. */
  positionOf(key: Key): number {
    const at = this.positions.get(key);
    if (at === undefined) throw new RangeError(`no column ${key}`);
    return at;
  }

  headerOf(key: Key): string {
    return this.byPosition[this.positionOf(key)]?.header ?? '';
  }

  /** The cells of a column, for a chart; of some of the lines where they are told. */
  area(key: Key, from = 0, rows = this.length - from): CellArea {
    return { row: this.firstRow - 1 + from, column: this.positionOf(key), rows, columns: 1 };
  }

  private header(widths: readonly number[]): Band[] {
    if (this.parts.isHeadless) return [];
    const headers = this.byPosition.map((column) => (column ? headerText(column) : ''));
    const own = this.byPosition.map((column, at) => sumOf(widths.slice(at, at + (column?.span ?? 1))));
    const height = headerHeight(headers, own);
    const cell: Band['cell'] = (_, column) => (headers[column] === '' ? null : (headers[column] ?? null));
    return [{ role: 'header', rows: 1, formats: [], height, ...this.extent(), cell }];
  }

  private body(): Band {
    const { lines, table, role = 'body' } = this.parts;
    return {
      role,
      rows: lines.length,
      formats: this.byPosition.map((column) => column?.format ?? 'text'),
      ...this.extent(),
      // Excel takes no merged cells in a table.
      ...(table === undefined || this.extent().spans !== undefined ? {} : { table }),
      names: this.naming(),
      cell: (row, at) => {
        const line = lines.at(row);
        return line === undefined
          ? null
          : (this.byPosition[at]?.cell(line, this.firstRow + row, this) ?? null);
      },
      ...(this.byPosition.some((column) => column?.shown !== undefined)
        ? {
            shown: (row, at) => {
              const line = lines.at(row);
              return line === undefined ? null : (this.byPosition[at]?.shown?.(line) ?? null);
            },
          }
        : {}),
      ...(this.byPosition.some((column) => column?.explain !== undefined)
        ? {
            explain: (row, at) => {
              const line = lines.at(row);
              return line === undefined ? null : (this.byPosition[at]?.explain?.(line) ?? null);
            },
          }
        : {}),
    };
  }

  private totals(): Band[] {
    const { columns, hasTotals = false } = this.parts;
    if (!hasTotals) return [];
    const rows = Math.max(...columns.map(({ total }) => total?.cells.length ?? 0));
    return Array.from({ length: rows }, (_, line): Band => ({
      role: 'total',
      rows: 1,
      formats: this.byPosition.map((column) => column?.total?.format ?? column?.format ?? 'text'),
      ...this.extent(),
      cell: (__, at) => this.byPosition[at]?.total?.cells[line]?.(this, this.totalRow + line) ?? null,
      ...(columns.some((column) => column.total?.explain !== undefined)
        ? { names: this.naming(), explain: (__, at) => this.byPosition[at]?.total?.explain?.() ?? null }
        : {}),
    }));
  }

  private extent(): Pick<Band, 'columns' | 'spans'> {
    const spans = this.byPosition.flatMap((column, at) =>
      column?.span === undefined || column.span < 2 ? [] : [{ column: at, columns: column.span }],
    );
    return { columns: this.byPosition.length, ...(spans.length === 0 ? {} : { spans }) };
  }

  private naming(): number[] {
    return this.byPosition.flatMap((column, at) => (column?.names ? [at] : []));
  }
}

function headerText({ header, unit = '' }: { readonly header: string; readonly unit?: string }): string {
  return unit === '' ? header : `${header}(${unit})`;
}

/** A list whose columns are known beforehand: each header has its column, each column its header. */
export function keyedList<Line, Key extends string>({
  headers,
  columns,
  ...rest
}: ListLook & {
  readonly headers: Readonly<Record<Key, string>>;
  readonly columns: KeyedColumns<Line, NoInfer<Key>>;
  readonly lines: Lines<Line>;
}): List<Line, Key> {
  return new List({ ...rest, columns: keyedColumns(headers, columns) });
}

export function keyedColumns<Line, Key extends string>(
  headers: Readonly<Record<Key, string>>,
  columns: KeyedColumns<Line, Key>,
): ListColumn<Line, Key>[] {
  return (Object.keys(columns) as Key[]).map((key) => ({ key, header: headers[key], ...columns[key] }));
}

export function widthsOf(columns: readonly { readonly width?: number }[]): number[] {
  return columns.map(({ width }) => width ?? 0);
}

/** The sum of a column, below it. */
export function columnSum<Key extends string>(key: Key): ColumnTotal<Key> {
  return { cells: [(list) => ({ formula: `=SUM(${list.lines(key)})` })] };
}
