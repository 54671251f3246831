import type { IRange } from '@univerjs/core';
import { HostError, type ExcelHost, type Rect, type Sheet } from '../../host';
import { characterWidth } from './cell-painter';
import { editsOf } from './person-edits';
import type { PersonCommand, Said } from './service';

interface Effects {
  /** Shows a sheet as the workbook has it, whatever the grid has made of it. */
  refresh(sheet: Sheet): void;
  /** Brings the tabs in line with the workbook. */
  rebuild(): void;
  /** Excel refused something. */
  refused(code: string): void;
  outsideLink(address: string): void;
}

type Follow = (sheet: Sheet, said: Said) => void;

/** Repeats in the workbook what a person does in the grid; what Excel refuses, or this grid cannot, is put back. */
export class PersonCommands {
  private readonly follows: Readonly<Record<string, Follow>> = {
    'sheet.mutation.set-range-values': (sheet, { cellValue }) => {
      this.host.person.edit(sheet, editsOf(cellValue));
    },
    'sheet.mutation.set-worksheet-name': (sheet, { name }) => {
      this.host.person.renameSheet(sheet, name);
    },
    'sheet.mutation.remove-sheet': (sheet) => {
      this.host.person.removeSheet(sheet);
    },
    'sheet.mutation.set-worksheet-order': (sheet, { toOrder }) => {
      const others = this.visibleSheets().filter((other) => other !== sheet);
      this.host.person.moveSheet(sheet, others[toOrder] ?? null);
    },
    'sheet.mutation.set-worksheet-col-width': (sheet, { ranges, colWidth }) => {
      this.host.person.setColumnWidths(sheet, widthsOf(ranges, colWidth));
    },
    'sheet.operation.set-selections': (sheet, { selections }) => {
      // The grid selects something of its own, and late, in a sheet that it has begun to show: nobody asked for that
      // sheet, and by now another one may be active. A person who turns to a sheet says so first.
      if (sheet !== this.host.workbook.activeSheet) return;
      const range = selections.at(-1)?.range;
      if (!range || Number.isNaN(range.startRow) || Number.isNaN(range.startColumn)) return;
      const { startRow, startColumn, endRow, endColumn } = range;
      this.host.person.select(sheet, {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      });
    },
    'sheet.operation.set-worksheet-active': (sheet) => {
      this.host.person.activate(sheet);
    },
  };

  constructor(
    private readonly host: ExcelHost,
    private readonly effects: Effects,
  ) {}

  follow({ id, said }: PersonCommand): void {
    if (id === 'sheet.mutation.insert-sheet') {
      this.attempt(null, () => this.host.person.addSheet(said.sheet.name, said.index));
      // The workbook has given the sheet an id of its own.
      this.effects.rebuild();
      return;
    }
    const follow = this.follows[id];
    const sheet = this.sheet(said.subUnitId);
    if (!sheet) return;
    if (follow) {
      this.attempt(sheet, () => {
        follow(sheet, said);
      });
    } else {
      this.refuse(sheet, new HostError('NotImplemented', id));
    }
  }

  /** A click on a link follows it, as in Excel. */
  click(sheetId: string, row: number, column: number): void {
    const sheet = this.sheet(sheetId);
    if (!sheet) return;
    this.attempt(null, () => {
      const outside = this.host.person.followLink(sheet, row, column);
      if (outside !== null) this.effects.outsideLink(outside);
    });
  }

  fold(sheetId: string, group: Rect, isFolded: boolean): void {
    const sheet = this.sheet(sheetId);
    if (!sheet) return;
    this.attempt(null, () => {
      this.host.person.foldRows(sheet, group, isFolded);
    });
  }

  private attempt(sheet: Sheet | null, act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.refuse(sheet, error);
    }
  }

  private refuse(sheet: Sheet | null, error: HostError): void {
    if (sheet) this.effects.refresh(sheet);
    this.effects.rebuild();
    this.effects.refused(error.code);
  }

  private sheet(id: string): Sheet | undefined {
    return this.host.workbook.sheets.find((sheet) => sheet.id === id);
  }

  private visibleSheets(): Sheet[] {
    return this.host.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  }
}

function widthsOf(
  ranges: readonly IRange[],
  pixels: number | Readonly<Record<number, number>>,
): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { startColumn, endColumn } of ranges) {
    for (let column = startColumn; column <= endColumn; column++) {
      const width = typeof pixels === 'number' ? pixels : pixels[column];
      if (width !== undefined) widths.set(column, characterWidth(width));
    }
  }
  return widths;
}
