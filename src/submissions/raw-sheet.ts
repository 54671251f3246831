import { RawColumns, type MergedBlock, type RawSheet } from '../core/registry';
import { CellError, type CellContent, type CellSink } from '../xlsx';

/** What of a sheet is read besides its cells. */
export interface RawFacts {
  readonly name: string;
  readonly isHidden: boolean;
  readonly merges: readonly MergedBlock[];
  /** 0-based last rows of tables that say that those are totals. */
  readonly totalsRows: readonly number[];
}

/** Takes the cells of a submitted sheet. */
export class RawFill implements CellSink {
  private readonly columns: (CellContent | undefined)[][] = [];
  private readonly dates = new Set<number>();
  private readonly used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };

  /** `isDate`: whether numbers of a look, by its number in the file, are shown as dates. */
  constructor(private readonly isDate: (style: number) => boolean) {}

  cell(row: number, column: number, style: number, content: CellContent | undefined): void {
    if (content === undefined) return;
    while (this.columns.length <= column) this.columns.push([]);
    const cells = this.columns[column];
    if (cells) cells[row] = content;
    if (typeof content === 'number' && this.isDate(style)) this.dates.add(column);
    this.reach(row, column);
  }

  /** A formula is in use even where the file holds no result of it. */
  formula(row: number, column: number): void {
    this.reach(row, column);
  }

  row(): void {
    // How rows look says nothing of what they hold.
  }

  /** The used range, formatted but empty cells left out; null where it holds nothing. */
  sheet({ name, isHidden, merges, totalsRows }: RawFacts): RawSheet | null {
    const { top, left, bottom, right } = this.used;
    if (bottom < 0) return null;
    const rowCount = bottom - top + 1;
    const columns = new RawColumns(rowCount, right - left + 1);
    for (let column = left; column <= right; column++) {
      this.columns[column]?.forEach((content, row) => {
        columns.set(row - top, column - left, content instanceof CellError ? content.code : content);
      });
    }
    return {
      name,
      firstRow: top,
      firstColumn: left,
      rowCount,
      columns: columns.build(),
      merges: merges.filter((block) => overlaps(block, this.used)),
      ...(isHidden ? { isHidden: true } : {}),
      ...(this.dates.size > 0 ? { dateColumns: [...this.dates].map((column) => column - left) } : {}),
      ...(totalsRows.length > 0 ? { totalsRows } : {}),
    };
  }

  private reach(row: number, column: number): void {
    const { used } = this;
    if (row < used.top) used.top = row;
    if (row > used.bottom) used.bottom = row;
    if (column < used.left) used.left = column;
    if (column > used.right) used.right = column;
  }
}

function overlaps(a: MergedBlock, b: MergedBlock): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
