import { IUndoRedoService, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { PersonCommand } from '../excel';
import type { Area } from './blocks';
import type { CellFeed } from './cell-feed';

/** Commands that take cells from where the selection is to elsewhere. */
const TAKING =
  /^(?:univer\.command\.(?:copy|cut)|sheet\.command\.(?:copy|cut|auto-fill|refill|copy-down|copy-right))$/;

/** F2: goes on with what the cell holds. */
const GOING_ON = 'sheet.operation.set-cell-edit-visible-f2';

/**
 * What the grid must not do with cells that it does not have: they would be taken for blank ones. It copies none of
 * them, offers to undo nothing that went over some, and goes on with what a cell holds once that has come.
 */
export class UnseenCells {
  private readonly listening: { dispose(): void };
  /** The cell that somebody would go on with, and that has not come. */
  private awaited: { readonly key: string; readonly said: object | undefined } | null = null;

  constructor(
    private readonly unit: string,
    private readonly api: FUniver,
    private readonly injector: Injector,
    private readonly feed: CellFeed,
    /** Says that a copy was refused. */
    refused: () => void,
  ) {
    this.listening = api.addEvent(api.Event.BeforeCommandExecute, (command) => {
      if (command.id === GOING_ON && !this.hasCurrent()) {
        command.cancel = true;
        const key = this.current()?.key;
        this.awaited = key === undefined ? null : { key, said: command.params as object | undefined };
      }
      if (!TAKING.test(command.id) || this.hasSelected()) return;
      command.cancel = true;
      refused();
    });
  }

  /** To be told what the person has done. */
  noteDone({ id, said }: PersonCommand): void {
    if (id !== 'sheet.mutation.set-range-values') return;
    const area = areaOf(said.cellValue);
    if (!area || this.feed.holds(said.subUnitId, area)) return;
    // The grid notes how to undo a command after it has run.
    setTimeout(() => {
      this.forgetUndone();
    });
  }

  /** To be told when cells have come, unless one is being filled in. */
  noteFed(): void {
    const { awaited } = this;
    if (!awaited || awaited.key !== this.current()?.key || !this.hasCurrent()) return;
    this.awaited = null;
    void this.api.executeCommand(GOING_ON, awaited.said);
  }

  /** Nothing done so far can be undone any more. */
  forgetUndone(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unit);
  }

  dispose(): void {
    this.listening.dispose();
  }

  private hasCurrent(): boolean {
    const current = this.current();
    return current === null || this.feed.holds(current.sheetId, current.area);
  }

  private current(): { readonly sheetId: string; readonly area: Area; readonly key: string } | null {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getSelection()?.getCurrentCell();
    if (!sheet || !cell) return null;
    const [sheetId, row, column] = [sheet.getSheetId(), cell.actualRow, cell.actualColumn];
    const area = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { sheetId, area, key: `${sheetId} ${row} ${column}` };
  }

  private hasSelected(): boolean {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const ranges = sheet?.getSelection()?.getActiveRangeList() ?? [];
    return ranges.every((range) => this.feed.holds(sheet?.getSheetId() ?? '', range.getRange()));
  }
}

function areaOf(cells: PersonCommand['said']['cellValue']): Area | null {
  const rows = Object.keys(cells).map(Number);
  const columns = new Set(
    rows.flatMap((row) => Object.keys((cells[row] ?? {}) satisfies object).map(Number)),
  );
  if (columns.size === 0) return null;
  const least = (numbers: Iterable<number>) => [...numbers].reduce((one, other) => Math.min(one, other));
  const most = (numbers: Iterable<number>) => [...numbers].reduce((one, other) => Math.max(one, other));
  return {
    startRow: least(rows),
    endRow: most(rows),
    startColumn: least(columns),
    endColumn: most(columns),
  };
}
