import type { SheetChange } from '../core/book';
import { changesHeard, type HeardChange } from './heard-change';
import type { Rectangle } from './rectangle';
import { readWorkbook, sheetsToRead } from './read-workbook';
import { supports } from './requirements';
import { withExcel } from './session';

/** What a listener is told, as it happens. */
export interface ChangeListener {
  onCells(heard: HeardChange): void;
  /** Sheets were added, deleted or, where Excel tells so much, renamed. */
  onSheets(): void;
}

/** Listens to every sheet until the returned function is called. */
export async function listenToChanges(listener: ChangeListener): Promise<() => Promise<void>> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const told = (tell: () => void) => (): Promise<void> => {
      tell();
      return Promise.resolve();
    };
    const registrations = [
      worksheets.onChanged.add((event) => {
        const { worksheetId, address, changeType } = event;
        const isOwn = supports('1.14') && event.triggerSource === 'ThisLocalAddin';
        listener.onCells({ worksheetId, address, changeType, isOwn });
        return Promise.resolve();
      }),
      worksheets.onAdded.add(told(listener.onSheets.bind(listener))),
      worksheets.onDeleted.add(told(listener.onSheets.bind(listener))),
      ...(supports('1.17') ? [worksheets.onNameChanged.add(told(listener.onSheets.bind(listener)))] : []),
    ];
    await context.sync();
    return async () => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    };
  });
}

/** The sheets that a check reads: names by id. */
export async function sheetsOfCheck(): Promise<ReadonlyMap<string, string>> {
  return withExcel(async (context) => {
    const sheets = await sheetsToRead(context);
    return new Map(sheets.map(({ sheet, name }) => [sheet.id, name]));
  });
}

/** Cells of one answer: above so many, rows are read in several. */
const CELLS_AT_ONCE = 20_000;

/**
 * What has become of the sheets whose changes were heard, read as they are now: rows that came or went first, in
 * order, then cells. A sheet whose columns or single cells were moved is read as a whole.
 */
export async function readChanges(
  heard: readonly HeardChange[],
  names: ReadonlyMap<string, string>,
): Promise<SheetChange[]> {
  const changes: SheetChange[] = [];
  const whole = new Set<string>();
  for (const [id, sheet] of names) {
    const ofSheet = heard.filter(({ worksheetId }) => worksheetId === id);
    if (ofSheet.length === 0) continue;
    const told = changesHeard(ofSheet);
    if (!told) whole.add(sheet);
    else changes.push(...told.moves.map((move) => ({ kind: 'rows' as const, sheet, ...move })));
    for (const area of told?.areas ?? []) changes.push(...(await readCells(id, sheet, area)));
  }
  if (whole.size > 0) {
    await readWorkbook(
      {
        open: () => undefined,
        addSheet: (read) => {
          changes.push({ kind: 'sheet', sheet: read.name, read });
        },
      },
      {},
      whole,
    );
  }
  return changes;
}

async function readCells(id: string, sheet: string, area: Rectangle): Promise<SheetChange[]> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    const used = worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    // What was emptied may lie outside of what is in use by now.
    const single = area.rows * area.columns <= CELLS_AT_ONCE;
    await context.sync();
    const shown = single ? area : used.isNullObject ? null : common(area, rectangleOf(used));
    if (!shown) return [];
    const step = Math.max(1, Math.floor(CELLS_AT_ONCE / shown.columns));
    const changes: SheetChange[] = [];
    for (let from = 0; from < shown.rows; from += step) {
      const rows = Math.min(step, shown.rows - from);
      const block = { ...shown, row: shown.row + from, rows };
      const values = await readBlock(worksheet, block);
      changes.push({ kind: 'cells', sheet, cells: { row: block.row, column: block.column, values } });
    }
    return changes;
  });
}

async function readBlock(
  worksheet: Excel.Worksheet,
  { row, column, rows, columns }: Rectangle,
): Promise<unknown[][]> {
  const range = worksheet.getRangeByIndexes(row, column, rows, columns).load('values');
  await worksheet.context.sync();
  return range.values as unknown[][];
}

/** Of the sheet's used range, not of the area's own: between cells in use others may have been emptied. */
function common(area: Rectangle, used: Rectangle): Rectangle | null {
  const [row, column] = [Math.max(area.row, used.row), Math.max(area.column, used.column)];
  const rows = Math.min(area.row + area.rows, used.row + used.rows) - row;
  const columns = Math.min(area.column + area.columns, used.column + used.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

function rectangleOf(range: Excel.Range): Rectangle {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}
