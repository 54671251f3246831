import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import { HostError, type ExcelHost, type Sheet } from '../../host';
import { editsOf } from './person-edits';
import { characterWidth } from './sheet-data';

/** The grid's own bookkeeping, which says nothing about the workbook. */
const BOOKKEEPING =
  /auto-height|set-row-data|set-worksheet-row-count|set-worksheet-column-count|numfmt|copy-worksheet-end/;

interface Effects {
  /** Shows a sheet as the workbook has it. */
  refresh(sheet: Sheet): void;
  /** Brings the tabs in line with the workbook. */
  rebuild(): void;
}

interface Listener {
  readonly host: ExcelHost;
  onRefused(error: HostError): void;
  onOutsideLink(address: string): void;
}

/** What the grid's commands say, by their names. */
interface Said {
  readonly subUnitId: string;
  readonly cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly name: string;
  readonly index: number;
  readonly sheet: { readonly name: string };
  readonly toOrder: number;
  readonly ranges: readonly IRange[];
  readonly colWidth: number | Readonly<Record<number, number>>;
  readonly selections: readonly { readonly range: IRange }[];
}

type Follow = (sheet: Sheet, said: Said) => void;

/** Repeats in the workbook what a person does in the grid; what Excel refuses, or this grid cannot, is put back. */
export class PersonCommands {
  private readonly follows: Readonly<Record<string, Follow>> = {
    'sheet.mutation.set-range-values': (sheet, { cellValue }) => {
      this.listener.host.person.edit(sheet, editsOf(cellValue));
    },
    'sheet.mutation.set-worksheet-name': (sheet, { name }) => {
      this.listener.host.person.renameSheet(sheet, name);
    },
    'sheet.mutation.remove-sheet': (sheet) => {
      this.listener.host.person.removeSheet(sheet);
    },
    'sheet.mutation.set-worksheet-order': (sheet, { toOrder }) => {
      const others = this.visibleSheets().filter((other) => other !== sheet);
      this.listener.host.person.moveSheet(sheet, others[toOrder] ?? null);
    },
    'sheet.mutation.set-worksheet-col-width': (sheet, { ranges, colWidth }) => {
      this.listener.host.person.setColumnWidths(sheet, widthsOf(ranges, colWidth));
    },
    'sheet.operation.set-selections': (sheet, { selections }) => {
      // The grid selects something of its own, and late, in a sheet that it has begun to show: nobody asked for that
      // sheet, and by now another one may be active. A person who turns to a sheet says so first.
      if (sheet !== this.listener.host.workbook.activeSheet) return;
      const range = selections.at(-1)?.range;
      if (!range || Number.isNaN(range.startRow) || Number.isNaN(range.startColumn)) return;
      const { startRow, startColumn, endRow, endColumn } = range;
      this.listener.host.person.select(sheet, {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      });
    },
    'sheet.operation.set-worksheet-active': (sheet) => {
      this.listener.host.person.activate(sheet);
    },
  };

  constructor(
    private readonly listener: Listener,
    private readonly effects: Effects,
  ) {}

  follow({ id, params }: Readonly<ICommandInfo>): void {
    const said = params as Said | undefined;
    if (!said) return;
    if (id === 'sheet.mutation.insert-sheet') {
      this.attempt(null, () => this.listener.host.person.addSheet(said.sheet.name, said.index));
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
    } else if (id.startsWith('sheet.mutation.') && !BOOKKEEPING.test(id)) {
      this.refuse(sheet, new HostError('NotImplemented', id));
    }
  }

  /** A click on a link follows it, as in Excel. */
  click(sheetId: string, row: number, column: number): void {
    const sheet = this.sheet(sheetId);
    if (!sheet) return;
    this.attempt(null, () => {
      const outside = this.listener.host.person.followLink(sheet, row, column);
      if (outside !== null) this.listener.onOutsideLink(outside);
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
    this.listener.onRefused(error);
  }

  private sheet(id: string): Sheet | undefined {
    return this.listener.host.workbook.sheets.find((sheet) => sheet.id === id);
  }

  private visibleSheets(): Sheet[] {
    return this.listener.host.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
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
