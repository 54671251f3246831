import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
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
import { startUniver } from './start-univer';

const UNIT = 'workbook';

export interface GridOptions {
  readonly container: HTMLElement;
  readonly excel: EmbeddedExcel;
  readonly locale: Locale;
  readonly isDark: boolean;
  /** What a button says that folds or unfolds rows. */
  foldLabel(isFolded: boolean): string;
}

/**
 * A grid over the workbook of an embedded Excel, which alone knows the truth: what a person does is asked of it,
 * and what it answers is shown. Only visible sheets are in the grid, and of their cells those near the view.
 */
export class GridView {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly container: HTMLElement;
  private readonly excel: EmbeddedExcel;
  private readonly feed: CellFeed;
  private readonly over: OverCells;
  private readonly stops: (() => void)[] = [];
  private readonly folds = new Map<string, SheetFrame['folds']>();
  private charts: BookUpdate['charts'] = {};
  private isShowing = false;
  /** Commands of the person's that were sent. */
  private said = 0;
  /** The last time that somebody else led to a place, and the grid followed. */
  private followed = 0;

  constructor(options: GridOptions, first: BookUpdate) {
    const { container, excel, locale, isDark } = options;
    this.container = container;
    this.excel = excel;
    ({ univer: this.univer, api: this.api } = startUniver(container, locale, isDark));
    this.univer.createUnit<IWorkbookData, never>(
      UniverInstanceType.UNIVER_SHEET,
      workbookData(first, locale),
    );
    this.feed = new CellFeed(excel, this.api, (sheetId, rect) => {
      this.showFed(sheetId, rect);
    });
    this.over = new OverCells(options, this.api, () => {
      const sheetId = this.activeId();
      if (sheetId === undefined) return null;
      return { sheetId, charts: this.charts[sheetId] ?? [], folds: this.folds.get(sheetId) ?? [] };
    });
    this.listen();
    this.show({ ...first, frames: [] });
    for (const frame of first.frames) this.folds.set(frame.sheet.id, frame.folds);
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
      this.showTabs(update);
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
      this.excel.follow(asked);
    });
    const clicking = this.api.addEvent(Event.CellClicked, ({ worksheet, row, column }) => {
      this.excel.click(worksheet.getSheetId(), row, column);
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

  /** New sheets come before old ones go, so that there is always one. */
  private showTabs({ sheets, frames, activeId }: BookUpdate): void {
    const ids = new Set(sheets.map(({ id }) => id));
    for (const frame of frames) {
      this.folds.set(frame.sheet.id, frame.folds);
      if (this.shownSheet(frame.sheet.id)) this.showAnew(frame);
      else
        this.insert(
          frame.sheet,
          sheets.findIndex(({ id }) => id === frame.sheet.id),
        );
    }
    for (const { id, name } of sheets)
      if (this.shownSheet(id)?.getSheetName() !== name)
        this.run('sheet.mutation.set-worksheet-name', { subUnitId: id, name });
    const gone = this.shownIds().filter((id) => !ids.has(id));
    if (gone.includes(this.activeId() ?? '')) this.activate(activeId);
    for (const id of gone) {
      this.run('sheet.mutation.remove-sheet', { subUnitId: id });
      this.feed.forget(id);
      this.folds.delete(id);
    }
    sheets.forEach(({ id }, index) => {
      const from = this.shownIds().indexOf(id);
      if (from !== index)
        this.run('sheet.mutation.set-worksheet-order', { subUnitId: id, fromOrder: from, toOrder: index });
    });
  }

  private showAnew({ sheet, isRefused }: SheetFrame): void {
    const { id, name } = sheet;
    const index = this.shownIds().indexOf(id);
    const matrix = this.shownSheet(id)?.getSheet().getCellMatrix();
    if (isRefused) this.feed.forget(id);
    const data = { ...sheet, cellData: isRefused ? {} : (matrix?.getMatrix() ?? {}) };
    // The grid will not go without a sheet, nor hold two with one id.
    const stand = { ...sheet, id: `${id}-stand-in`, name: `${name.slice(0, 28)} …` };
    this.insert(stand, index);
    const isActive = this.activeId() === id;
    if (isActive) this.run('sheet.operation.set-worksheet-active', { subUnitId: stand.id });
    this.run('sheet.mutation.remove-sheet', { subUnitId: id });
    this.insert(data, index);
    if (isActive) this.run('sheet.operation.set-worksheet-active', { subUnitId: id });
    this.run('sheet.mutation.remove-sheet', { subUnitId: stand.id });
  }

  private showFed(sheetId: string, rect: Rect): void {
    const sheet = this.shownSheet(sheetId);
    if (!sheet || this.activeId() !== sheetId) return;
    sheet.refreshCanvas();
    const place = sheet.getSelection()?.getCurrentCell();
    // What is about to be edited may have come just now.
    if (!place || this.isEditing) return;
    const cell = { row: place.actualRow, column: place.actualColumn, rows: 1, columns: 1 };
    if (overlap(cell, rect)) this.univer.__getInjector().get(IEditorBridgeService).refreshEditCellState();
  }

  private showPlace({ activeId, selection, led }: BookUpdate): void {
    this.activate(activeId);
    if (led === this.followed) return;
    this.followed = led;
    const shown = this.shownSheet(activeId);
    if (!shown || selection?.sheetId !== activeId) return;
    const { row, column, rows, columns } = selection.rect;
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

  private activate(id: string): void {
    if (this.activeId() === id || !this.shownSheet(id)) return;
    this.run('sheet.operation.set-worksheet-active', { subUnitId: id });
    // The grid brings a tab into view only when it is clicked.
    setTimeout(() => {
      const tab = this.container.querySelector('[role=tab][aria-selected=true]');
      tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  private insert(sheet: object, index: number): void {
    this.run('sheet.mutation.insert-sheet', { index, sheet });
  }

  private run(id: string, parameters: object): void {
    this.api.syncExecuteCommand(id, { unitId: UNIT, ...parameters }, { onlyLocal: true });
  }

  private activeId(): string | undefined {
    return this.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  }

  private shownSheet(id: string) {
    return this.api.getActiveWorkbook()?.getSheetBySheetId(id) ?? null;
  }

  private shownIds(): string[] {
    return (
      this.api
        .getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetId()) ?? []
    );
  }
}

function workbookData({ name, sheets, frames }: BookUpdate, locale: Locale): IWorkbookData {
  return {
    id: UNIT,
    name,
    appVersion: '',
    locale: locale === 'en' ? LocaleType.EN_US : LocaleType.ZH_CN,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(frames.map(({ sheet }) => [sheet.id, sheet])),
  };
}
