import type { FUniver } from '@univerjs/core/facade';
import type { Fold, PlacedChart } from '../excel';
import { chartDrawing } from './chart-drawing';
import { foldButton } from './fold-buttons';

type Grid = ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getActiveSheet']>;

interface Options {
  readonly container: HTMLElement;
  /** What a button says that folds or unfolds rows. */
  foldLabel(isFolded: boolean): string;
}

/** What lies over the cells of a sheet. */
interface Over {
  readonly sheetId: string;
  readonly charts: readonly PlacedChart[];
  readonly folds: readonly Fold[];
  fold(group: Fold['group'], isFolded: boolean): void;
}

/** What lies over the grid's cells: charts, and the buttons that fold and unfold rows. */
export class OverCells {
  private readonly layer = document.createElement('div');
  private readonly charts = document.createElement('div');
  private readonly buttons = document.createElement('div');
  private readonly stops: (() => void)[] = [];
  private frame = 0;

  constructor(
    private readonly options: Options,
    private readonly api: FUniver,
    /** What lies over the sheet that is in front. */
    private readonly inFront: () => Over | null,
  ) {
    const { container } = options;
    Object.assign(this.layer.style, {
      position: 'absolute',
      inset: '0',
      pointerEvents: 'none',
      zIndex: '100',
    });
    for (const part of [this.charts, this.buttons]) {
      Object.assign(part.style, { position: 'absolute', overflow: 'hidden' });
      this.layer.append(part);
    }
    const changed = (): void => {
      this.later();
    };
    const { Scroll, SheetZoomChanged, SheetSkeletonChanged, ActiveSheetChanged } = api.Event;
    const listening = [Scroll, SheetZoomChanged, SheetSkeletonChanged, ActiveSheetChanged].map((event) =>
      api.addEvent(event, changed),
    );
    const watching = new ResizeObserver(changed);
    watching.observe(container);
    this.stops.push(
      () => {
        watching.disconnect();
      },
      ...listening.map((event) => () => {
        event.dispose();
      }),
    );
  }

  /** To be called when something may have changed. */
  later(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.show();
    });
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    for (const stop of this.stops) stop();
    this.layer.remove();
  }

  private show(): void {
    const { container } = this.options;
    const over = this.inFront();
    const grid = this.api.getActiveWorkbook()?.getActiveSheet();
    const canvas = container.querySelector('canvas[id^=univer-sheet-main-canvas]');
    this.charts.replaceChildren();
    this.buttons.replaceChildren();
    if (!canvas || !over || grid?.getSheetId() !== over.sheetId) return;
    if (over.charts.length === 0 && over.folds.length === 0) return;
    // The grid empties its element when it first shows itself.
    if (!this.layer.isConnected) container.append(this.layer);
    const window = new GridWindow(grid, canvas.getBoundingClientRect());
    const frame = this.layer.getBoundingClientRect();
    const place = (part: HTMLElement, left: number): void => {
      Object.assign(part.style, {
        left: `${window.canvas.left - frame.left + left}px`,
        top: `${window.canvas.top - frame.top + window.top}px`,
        width: `${window.canvas.width - left}px`,
        height: `${window.canvas.height - window.top}px`,
      });
    };
    place(this.charts, window.left);
    place(this.buttons, 0);
    this.drawCharts(over, window);
    for (const fold of over.folds) if (window.mayShow(fold.row)) this.offerFold(over, fold, window);
  }

  private drawCharts({ charts }: Over, window: GridWindow): void {
    for (const { place, chart } of charts) {
      const { row, column, rows, columns } = place;
      const start = window.at(row, column);
      const end = window.at(row + rows, column + columns);
      if (end.y < 0 || end.x < 0 || start.y > window.canvas.height) continue;
      const svg = chartDrawing(chart, end.x - start.x, end.y - start.y);
      Object.assign(svg.style, {
        position: 'absolute',
        left: `${start.x - window.left}px`,
        top: `${start.y - window.top}px`,
      });
      this.charts.append(svg);
    }
  }

  private offerFold(over: Over, fold: Fold, window: GridWindow): void {
    const { y } = window.at(fold.row, 0);
    if (y < window.top || y > window.canvas.height) return;
    const button = foldButton(fold, this.options.foldLabel(fold.isFolded), () => {
      over.fold(fold.group, !fold.isFolded);
    });
    button.style.top = `${y - window.top + 2}px`;
    this.buttons.append(button);
  }
}

/** Which part of a sheet the grid shows, in pixels from the canvas' corner. */
class GridWindow {
  /** Where cells begin that scroll. */
  readonly left: number;
  readonly top: number;
  private readonly zoom: number;
  /** The rows that are drawn. */
  private readonly rows: { readonly first: number; readonly last: number };
  private readonly scroll: { readonly x: number; readonly y: number };

  constructor(
    private readonly grid: Grid,
    readonly canvas: DOMRect,
  ) {
    this.zoom = grid.getZoom();
    const origin = this.cell(0, 0);
    const state = grid.getScrollState();
    const first = this.cell(state.sheetViewStartRow, state.sheetViewStartColumn);
    this.scroll = { x: first.x - origin.x + state.offsetX, y: first.y - origin.y + state.offsetY };
    const { xSplit, ySplit } = grid.getFreeze();
    const free = this.cell(ySplit, xSplit);
    const { startRow, endRow } = grid.getVisibleRange() ?? { startRow: 0, endRow: 0 };
    this.rows = { first: startRow, last: endRow };
    this.left = free.x * this.zoom;
    this.top = free.y * this.zoom;
  }

  /** Asked of thousands of rows, of which some dozens are near. */
  mayShow(row: number): boolean {
    return row >= this.rows.first - 1 && row <= this.rows.last + 1;
  }

  /** The corner of a cell that scrolls. */
  at(row: number, column: number): { readonly x: number; readonly y: number } {
    const { x, y } = this.cell(row, column);
    return { x: (x - this.scroll.x) * this.zoom, y: (y - this.scroll.y) * this.zoom };
  }

  private cell(row: number, column: number): { readonly x: number; readonly y: number } {
    const { grid } = this;
    const shown = grid.getRange(
      Math.min(row, grid.getMaxRows() - 1),
      Math.min(column, grid.getMaxColumns() - 1),
    );
    const { x, y } = shown.getCellRect();
    return { x, y };
  }
}
