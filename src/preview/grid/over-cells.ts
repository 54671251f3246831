import type { FUniver } from '@univerjs/core/facade';
import { HostError, type ExcelHost, type Sheet } from '../../host';
import { chartDrawing } from './chart-drawing';
import { drawnChart } from './chart-figures';
import { foldButton, foldsOf, type Fold } from './fold-buttons';

type Grid = ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getActiveSheet']>;

interface Options {
  readonly container: HTMLElement;
  readonly host: ExcelHost;
  /** What a button says that folds or unfolds rows. */
  foldLabel(isFolded: boolean): string;
  /** Excel's refusal of something that the person tried. */
  onRefused(error: HostError): void;
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
    const { host, container } = this.options;
    const sheet = host.workbook.activeSheet;
    const grid = this.api.getActiveWorkbook()?.getActiveSheet();
    const canvas = container.querySelector('canvas[id^=univer-sheet-main-canvas]');
    this.charts.replaceChildren();
    this.buttons.replaceChildren();
    if (!canvas || grid?.getSheetId() !== sheet.id) return;
    if (sheet.charts.length === 0 && sheet.outlineLevels.size === 0) return;
    // The grid empties its element when it first shows itself.
    if (!this.layer.isConnected) container.append(this.layer);
    const window = new GridWindow(grid, sheet, canvas.getBoundingClientRect());
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
    this.drawCharts(sheet, window);
    for (const fold of foldsOf(sheet)) this.offerFold(sheet, fold, window);
  }

  private drawCharts(sheet: Sheet, window: GridWindow): void {
    for (const model of sheet.charts) {
      const { row, column, rows, columns } = model.place;
      const start = window.at(row, column);
      const end = window.at(row + rows, column + columns);
      const chart = drawnChart(this.options.host.workbook, model);
      if (!chart || end.y < 0 || end.x < 0 || start.y > window.canvas.height) continue;
      const svg = chartDrawing(chart, end.x - start.x, end.y - start.y);
      Object.assign(svg.style, {
        position: 'absolute',
        left: `${start.x - window.left}px`,
        top: `${start.y - window.top}px`,
      });
      this.charts.append(svg);
    }
  }

  private offerFold(sheet: Sheet, fold: Fold, window: GridWindow): void {
    const { y } = window.at(fold.row, 0);
    if (y < window.top || y > window.canvas.height) return;
    const button = foldButton(fold, this.options.foldLabel(fold.isFolded), () => {
      this.fold(sheet, fold);
    });
    button.style.top = `${y - window.top + 2}px`;
    this.buttons.append(button);
  }

  private fold(sheet: Sheet, { group, isFolded }: Fold): void {
    try {
      this.options.host.person.foldRows(sheet, group, !isFolded);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.options.onRefused(error);
    }
  }
}

/** Which part of a sheet the grid shows, in pixels from the canvas' corner. */
class GridWindow {
  /** Where cells begin that scroll. */
  readonly left: number;
  readonly top: number;
  private readonly zoom: number;
  private readonly scroll: { readonly x: number; readonly y: number };

  constructor(
    private readonly grid: Grid,
    sheet: Sheet,
    readonly canvas: DOMRect,
  ) {
    this.zoom = grid.getZoom();
    const origin = this.cell(0, 0);
    const state = grid.getScrollState();
    const first = this.cell(state.sheetViewStartRow, state.sheetViewStartColumn);
    this.scroll = { x: first.x - origin.x + state.offsetX, y: first.y - origin.y + state.offsetY };
    const free = this.cell(sheet.frozenRows, sheet.frozenColumns);
    this.left = free.x * this.zoom;
    this.top = free.y * this.zoom;
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
