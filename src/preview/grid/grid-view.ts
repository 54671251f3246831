import {
  CommandType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  LocaleType,
  UniverInstanceType,
  type ICellData,
  type IWorkbookData,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Locale } from '../../core/words/settings';
import { type HostError, parseRect, type ExcelHost, type Notice, type Rect, type Sheet } from '../../host';
import { OverCells } from './over-cells';
import { nothingPending, type Pending } from './pending';
import { PersonCommands } from './person-commands';
import { SheetPainter, type ShownSheet } from './sheet-data';
import { startUniver } from './start-univer';

const UNIT = 'workbook';
/** Above so many changed cells, showing the sheet anew is quicker. */
const MOST_CELLS_PATCHED = 20_000;
/** Notices of one run come in bursts. */
const QUIET_MILLISECONDS = 40;

export interface GridOptions {
  readonly container: HTMLElement;
  readonly host: ExcelHost;
  readonly locale: Locale;
  readonly isDark: boolean;
  /** Excel's refusal of something that the person tried. */
  onRefused(error: HostError): void;
  /** What a button says that folds or unfolds rows. */
  foldLabel(isFolded: boolean): string;
  /** The person clicked a link that leads out of the workbook. */
  onOutsideLink(address: string): void;
}

/**
 * A grid over the workbook of an embedded Excel, which alone knows the truth: what a person does is asked of it,
 * and what it answers is shown. Only visible sheets are in the grid.
 */
export class GridView {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly painter: SheetPainter;
  private readonly host: ExcelHost;
  private readonly container: HTMLElement;
  private readonly over: OverCells;
  private readonly stops: (() => void)[] = [];
  private pending: Pending = nothingPending();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isShowing = false;

  constructor(options: GridOptions) {
    const { container, host, locale, isDark } = options;
    this.host = host;
    this.container = container;
    this.painter = new SheetPainter(host.workbook);
    ({ univer: this.univer, api: this.api } = startUniver(container, locale, isDark));
    this.univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, this.workbookData(locale));
    const commands = new PersonCommands(options, {
      refresh: (sheet) => {
        this.later((pending) => pending.sheets.add(sheet.id));
      },
      rebuild: () => {
        this.later((pending) => (pending.isStructure = true));
      },
    });
    const listening = this.api.addEvent(this.api.Event.CommandExecuted, (command) => {
      if (!this.isShowing && command.type !== CommandType.COMMAND) commands.follow(command);
    });
    const clicking = this.api.addEvent(this.api.Event.CellClicked, ({ worksheet, row, column }) => {
      commands.click(worksheet.getSheetId(), row, column);
    });
    this.stops.push(
      () => {
        listening.dispose();
        clicking.dispose();
      },
      host.onChanged((notice) => {
        this.note(notice);
      }),
    );
    this.over = new OverCells(options, this.api);
    this.later((pending) => (pending.isStructure = true));
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
    clearTimeout(this.timer);
    this.over.dispose();
    for (const stop of this.stops) stop();
    this.univer.dispose();
  }

  private get keyTarget(): HTMLElement | null {
    return document.getElementById(`__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`);
  }

  private note(notice: Notice): void {
    switch (notice.kind) {
      case 'sheets':
        this.later((pending) => (pending.isStructure = true));
        break;
      case 'look':
        this.later((pending) => pending.sheets.add(notice.sheetId));
        break;
      case 'calculated':
        this.later((pending) => pending.calculated.add(notice.sheetId));
        break;
      case 'cells': {
        const rect = parseRect(notice.address);
        if (rect) this.later((pending) => pending.cells.push({ sheetId: notice.sheetId, rect }));
        break;
      }
      case 'activated':
      case 'selected':
        if (notice.source === 'api') this.later(() => undefined);
    }
  }

  private later(note: (pending: Pending) => void): void {
    note(this.pending);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.show();
    }, QUIET_MILLISECONDS);
  }

  private show(): void {
    this.host.calculate();
    const { pending } = this;
    this.pending = nothingPending();
    clearTimeout(this.timer);
    this.isShowing = true;
    try {
      if (pending.isStructure) this.showStructure();
      for (const id of pending.sheets) this.showAnew(id);
      for (const { sheetId, rect } of pending.cells) {
        if (!pending.sheets.has(sheetId)) this.showCells(sheetId, rect);
      }
      for (const id of pending.calculated) if (!pending.sheets.has(id)) this.showResults(id);
      this.showSelection();
      this.over.later();
    } finally {
      this.isShowing = false;
    }
  }

  /** Brings the tabs in line: new sheets come before old ones go, so that there is always one. */
  private showStructure(): void {
    const wanted = this.visibleSheets();
    const ids = new Set(wanted.map(({ id }) => id));
    wanted.forEach((sheet, index) => {
      const shown = this.shownSheet(sheet.id);
      if (!shown) this.insert(this.painter.sheet(sheet), index);
      else if (shown.getSheetName() !== sheet.name)
        this.run('sheet.mutation.set-worksheet-name', { subUnitId: sheet.id, name: sheet.name });
    });
    this.activate(this.host.workbook.activeSheet);
    for (const id of this.shownIds())
      if (!ids.has(id)) this.run('sheet.mutation.remove-sheet', { subUnitId: id });
    wanted.forEach(({ id }, index) => {
      const from = this.shownIds().indexOf(id);
      if (from !== index)
        this.run('sheet.mutation.set-worksheet-order', { subUnitId: id, fromOrder: from, toOrder: index });
    });
  }

  private showAnew(id: string): void {
    const sheet = this.visibleSheets().find((visible) => visible.id === id);
    const index = this.shownIds().indexOf(id);
    if (!sheet || index < 0) return;
    const data = this.painter.sheet(sheet);
    // The grid will not go without a sheet, nor hold two with one id.
    const stand = { ...data, id: `${id}-stand-in`, name: `${sheet.name.slice(0, 28)} …`, cellData: {} };
    this.insert(stand, index);
    const isActive = this.api.getActiveWorkbook()?.getActiveSheet().getSheetId() === id;
    if (isActive) this.run('sheet.operation.set-worksheet-active', { subUnitId: stand.id });
    this.run('sheet.mutation.remove-sheet', { subUnitId: id });
    this.insert(data, index);
    if (isActive) this.run('sheet.operation.set-worksheet-active', { subUnitId: id });
    this.run('sheet.mutation.remove-sheet', { subUnitId: stand.id });
  }

  private showCells(id: string, rect: Rect): void {
    const sheet = this.visibleSheets().find((visible) => visible.id === id);
    if (!sheet || !this.shownSheet(id)) return;
    const { rows, columns } = sheet.cells.extent;
    const height = Math.min(rect.rows, Math.max(1, rows - rect.row));
    const width = Math.min(rect.columns, Math.max(1, columns - rect.column));
    if (height * width > MOST_CELLS_PATCHED) {
      this.showAnew(id);
      return;
    }
    const cells: Record<number, Record<number, ICellData>> = {};
    for (let row = rect.row; row < rect.row + height; row++) {
      const line: Record<number, ICellData> = {};
      for (let column = rect.column; column < rect.column + width; column++) {
        // What is not named would be kept as it was.
        line[column] = {
          v: null,
          f: null,
          t: null,
          p: null,
          s: null,
          ...this.painter.cell(sheet, row, column),
        };
      }
      cells[row] = line;
    }
    this.run('sheet.mutation.set-range-values', { subUnitId: id, cellValue: cells });
  }

  private showResults(id: string): void {
    const sheet = this.visibleSheets().find((visible) => visible.id === id);
    if (!sheet || !this.shownSheet(id)) return;
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const { row, column } of sheet.cells.formulaPlaces()) {
      (cells[row] ??= {})[column] = { f: null, t: null, ...this.painter.cell(sheet, row, column) };
    }
    this.run('sheet.mutation.set-range-values', { subUnitId: id, cellValue: cells });
  }

  private showSelection(): void {
    const { activeSheet, selection } = this.host.workbook;
    this.activate(activeSheet);
    if (selection?.sheet !== activeSheet) return;
    const shown = this.shownSheet(activeSheet.id);
    if (!shown) return;
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

  private activate({ id }: Sheet): void {
    const active = this.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    if (active === id || !this.shownSheet(id)) return;
    this.run('sheet.operation.set-worksheet-active', { subUnitId: id });
    // The grid brings a tab into view only when it is clicked.
    setTimeout(() => {
      const tab = this.container.querySelector('[role=tab][aria-selected=true]');
      tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  private insert(sheet: ShownSheet, index: number): void {
    this.run('sheet.mutation.insert-sheet', { index, sheet });
  }

  private run(id: string, parameters: object): void {
    this.api.syncExecuteCommand(id, { unitId: UNIT, ...parameters }, { onlyLocal: true });
  }

  private visibleSheets(): Sheet[] {
    return this.host.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
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

  private workbookData(locale: Locale): IWorkbookData {
    const sheets = this.visibleSheets();
    return {
      id: UNIT,
      name: this.host.workbook.name,
      appVersion: '',
      locale: locale === 'en' ? LocaleType.EN_US : LocaleType.ZH_CN,
      styles: {},
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, this.painter.sheet(sheet)])),
    };
  }
}
