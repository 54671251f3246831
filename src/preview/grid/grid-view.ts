import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  LifecycleStages,
  LocaleType,
  UniverInstanceType,
  type IWorkbookData,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Locale } from '../../core/words/settings';
import type { Rect } from '../../host';
import type { BookUpdate, EmbeddedExcel, SheetFrame } from '../excel';
import { overlap } from './blocks';
import { CellFeed } from './cell-feed';
import { OverCells } from './over-cells';
import { personCommand } from './person-command';
import { BLANK, SheetTabs } from './sheet-tabs';
import { startUniver, stopComputing } from './start-univer';
import { UnseenCells } from './unseen-cells';

const UNIT = 'workbook';

export interface GridOptions {
  readonly container: HTMLElement;
  readonly locale: Locale;
  readonly isDark: boolean;
  /** What a button says that folds or unfolds rows. */
  foldLabel(isFolded: boolean): string;
  /** What the person tried is not done here. */
  onRefused(code: string): void;
}

/**
 * A grid over the workbooks of embedded Excels, one at a time. The Excel alone knows the truth: what a person does is asked of
 * it, and what it answers is shown. Only visible sheets are in the grid, and of their cells those near the view.
 */
export class GridView {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly container: HTMLElement;
  private excel: EmbeddedExcel | null = null;
  private readonly feed: CellFeed;
  private readonly tabs: SheetTabs;
  private readonly over: OverCells;
  private readonly unseen: UnseenCells;
  private readonly stops: (() => void)[] = [];
  private readonly folds = new Map<string, SheetFrame['folds']>();
  private charts: BookUpdate['charts'] = {};
  private isShowing = false;
  /** Commands of the person's that were sent. */
  private said = 0;
  /** The last time that somebody else led to a place, and the grid followed. */
  private followed = 0;

  constructor(options: GridOptions) {
    const { container, locale, isDark } = options;
    this.container = container;
    ({ univer: this.univer, api: this.api } = startUniver(container, locale, isDark));
    this.univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, noWorkbook(locale));
    this.tabs = new SheetTabs(UNIT, this.api, container, (gone) => {
      this.feed.forget(gone);
      this.folds.delete(gone);
    });
    this.feed = new CellFeed(this.api, (sheetId, rect) => {
      this.showFed(sheetId, rect);
    });
    this.unseen = new UnseenCells(UNIT, this.api, this.univer.__getInjector(), this.feed, () => {
      options.onRefused('TooManyCells');
    });
    this.over = new OverCells(options, this.api, () => {
      const sheetId = this.tabs.activeId();
      if (sheetId === undefined) return null;
      return {
        sheetId,
        charts: this.charts[sheetId] ?? [],
        folds: this.folds.get(sheetId) ?? [],
        fold: (group, isFolded) => this.excel?.fold(sheetId, group, isFolded),
      };
    });
    this.listen();
  }

  /** Resolves once the grid can be told where to go. */
  async ready(): Promise<void> {
    await new Promise<void>((resolve) => {
      const look = (stage: LifecycleStages): void => {
        if (stage >= LifecycleStages.Rendered) resolve();
      };
      const waiting = this.api.addEvent(this.api.Event.LifeCycleChanged, ({ stage }) => {
        look(stage);
      });
      this.stops.push(() => {
        waiting.dispose();
      });
      look(this.api.getCurrentLifecycleStage());
    });
    stopComputing(this.univer);
  }

  /** Turns to another workbook, whose first update is to come; nothing of the one before is left. */
  open(excel: EmbeddedExcel): void {
    this.isShowing = true;
    try {
      void this.api.getActiveWorkbook()?.endEditingAsync(false);
      this.tabs.clear();
    } finally {
      this.isShowing = false;
    }
    this.excel = excel;
    this.said = 0;
    this.followed = 0;
    this.charts = {};
    this.folds.clear();
    this.feed.open(excel);
    this.unseen.forgetUndone();
  }

  /** Whether keys go to a cell that is being filled in. */
  get isEditing(): boolean {
    return this.api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  /** Whether keys move about in the cells; elsewhere in the grid are its tabs and its formula bar. */
  get hasKeys(): boolean {
    return document.activeElement === this.keyTarget;
  }

  /** Leads keys into the cells. */
  focus(): void {
    this.keyTarget?.focus();
  }

  setDark(isDark: boolean): void {
    this.api.toggleDarkMode(isDark);
  }

  dispose(): void {
    this.feed.dispose();
    this.unseen.dispose();
    this.over.dispose();
    for (const stop of this.stops) stop();
    this.univer.dispose();
  }

  private get keyTarget(): HTMLElement | null {
    return document.getElementById(`__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`);
  }

  /** Brings the grid in line with the workbook. */
  show(update: BookUpdate): void {
    this.isShowing = true;
    try {
      this.charts = update.charts;
      this.tabs.show(update);
      for (const { sheet, folds } of update.frames) this.folds.set(sheet.id, folds);
      for (const { sheet, isRefused } of update.frames) if (isRefused) this.feed.forget(sheet.id);
      for (const { sheetId, rect } of update.stale) this.feed.markStale(sheetId, rect);
      // While the person's own commands are on their way, the workbook is behind them.
      if (update.heard === this.said) this.showPlace(update);
    } finally {
      this.isShowing = false;
    }
    this.feed.later();
    this.over.later();
  }

  private listen(): void {
    const { Event } = this.api;
    const listening = this.api.addEvent(Event.CommandExecuted, (command) => {
      const asked = this.isShowing ? null : personCommand(command);
      if (!asked) return;
      this.said += 1;
      this.excel?.follow(asked);
      this.unseen.noteDone(asked);
    });
    const clicking = this.api.addEvent(Event.CellClicked, ({ worksheet, row, column }) => {
      this.excel?.click(worksheet.getSheetId(), row, column);
    });
    const moves = [
      Event.Scroll,
      Event.SheetZoomChanged,
      Event.SheetSkeletonChanged,
      Event.ActiveSheetChanged,
      Event.SelectionChanged,
    ].map((event) =>
      this.api.addEvent(event, () => {
        this.feed.later();
      }),
    );
    const resizing = new ResizeObserver(() => {
      this.feed.later();
    });
    resizing.observe(this.container);
    this.stops.push(() => {
      resizing.disconnect();
      for (const stop of [listening, clicking, ...moves]) stop.dispose();
    });
  }

  private showFed(sheetId: string, rect: Rect): void {
    const sheet = this.tabs.shownSheet(sheetId);
    if (!sheet || this.tabs.activeId() !== sheetId) return;
    sheet.refreshCanvas();
    const place = sheet.getSelection()?.getCurrentCell();
    // What is about to be edited may have come just now.
    if (!place || this.isEditing) return;
    const cell = { row: place.actualRow, column: place.actualColumn, rows: 1, columns: 1 };
    if (!overlap(cell, rect)) return;
    this.univer.__getInjector().get(IEditorBridgeService).refreshEditCellState();
    this.unseen.noteFed();
  }

  private showPlace({ activeId, selection, led }: BookUpdate): void {
    this.tabs.activate(activeId);
    if (led === this.followed) return;
    const isFirst = this.followed === 0;
    this.followed = led;
    const shown = this.tabs.shownSheet(activeId);
    const ledTo = selection?.sheetId === activeId ? selection.rect : null;
    // The grid remembers where it was in the sheet of another workbook.
    const place = ledTo ?? (isFirst ? { row: 0, column: 0, rows: 1, columns: 1 } : null);
    if (!shown || !place) return;
    const { row, column, rows, columns } = place;
    const now = shown.getSelection()?.getActiveRange()?.getRange();
    if (
      now?.startRow === row &&
      now.startColumn === column &&
      now.endRow === row + rows - 1 &&
      now.endColumn === column + columns - 1
    )
      return;
    shown
      .getRange(
        row,
        column,
        Math.min(rows, shown.getMaxRows() - row),
        Math.min(columns, shown.getMaxColumns() - column),
      )
      .activate();
    shown.scrollToCell(row, column);
  }
}

/** What stands in the grid until a workbook has come: it will not go without a sheet. */
function noWorkbook(locale: Locale): IWorkbookData {
  return {
    id: UNIT,
    name: '',
    appVersion: '',
    locale: locale === 'en' ? LocaleType.EN_US : LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [BLANK.id],
    sheets: { [BLANK.id]: BLANK },
  };
}
