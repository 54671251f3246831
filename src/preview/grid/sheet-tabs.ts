import type { FUniver } from '@univerjs/core/facade';
import type { BookUpdate, SheetFrame } from '../excel';

/** Stands in the grid while there is no workbook: the grid will not go without a sheet. */
export const BLANK = { id: 'blank', name: '…', cellData: {}, rowCount: 100, columnCount: 26 };

/** The sheets of the grid, without their cells: brings them in line with the workbook's visible ones. */
export class SheetTabs {
  constructor(
    private readonly unit: string,
    private readonly api: FUniver,
    private readonly container: HTMLElement,
    /** Says that a sheet has left the grid. */
    private readonly gone: (sheetId: string) => void,
  ) {}

  /** Takes all sheets away. */
  clear(): void {
    if (!this.shownSheet(BLANK.id)) this.insert(BLANK, 0);
    this.activate(BLANK.id);
    for (const id of this.shownIds())
      if (id !== BLANK.id) this.run('sheet.mutation.remove-sheet', { subUnitId: id });
  }

  /** New sheets come before old ones go, so that there is always one. */
  show({ sheets, frames, activeId }: BookUpdate): void {
    const ids = new Set(sheets.map(({ id }) => id));
    for (const frame of frames) {
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
      this.gone(id);
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

  activate(id: string): void {
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

  /** As if another person had done it: the grid would turn to each inserted sheet, and that late. */
  private run(id: string, parameters: object): void {
    this.api.syncExecuteCommand(
      id,
      { unitId: this.unit, ...parameters },
      { onlyLocal: true, fromCollab: true },
    );
  }

  activeId(): string | undefined {
    return this.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  }

  shownSheet(id: string) {
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
