import { IUndoRedoService, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { PersonCommand } from '../excel';
import type { Area } from './blocks';
import type { CellFeed } from './cell-feed';

/** Commands that take cells from where the selection is to elsewhere. */
const TAKING =
  /^(?:univer\.command\.(?:copy|cut)|sheet\.command\.(?:copy|cut|auto-fill|refill|copy-down|copy-right))$/;

/**
 * What the grid must not do with cells that it does not have: they would be taken for blank ones. It copies none of
 * them, and offers to undo nothing that went over some.
 */
export class UnseenCells {
  private readonly listening: { dispose(): void };

  constructor(
    private readonly unit: string,
    private readonly api: FUniver,
    private readonly injector: Injector,
    private readonly feed: CellFeed,
    /** Says that a copy was refused. */
    refused: () => void,
  ) {
    this.listening = api.addEvent(api.Event.BeforeCommandExecute, (command) => {
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

  /** Nothing done so far can be undone any more. */
  forgetUndone(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unit);
  }

  dispose(): void {
    this.listening.dispose();
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
