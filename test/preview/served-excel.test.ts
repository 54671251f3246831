import { openWorkbook, saveWorkbook, Workbook } from '../../src/host';
import { nodeCalculator } from '../../src/host/node-client';
import type { BookUpdate, Said } from '../../src/preview/excel';
import { ServedExcel } from '../../src/preview/excel/served-excel';

interface Shown {
  readonly excel: ServedExcel;
  readonly updates: BookUpdate[];
  /** Waits for what comes of all so far. */
  next(): Promise<BookUpdate>;
}

async function show(): Promise<Shown> {
  const workbook = new Workbook('簿.xlsx');
  const first = workbook.addSheet('一');
  workbook.addSheet('二');
  for (let row = 0; row < 500; row++) first.cells.set(row, 0, `第${row}行`);
  first.cells.setFormula(0, 1, '=LEN(A1)');
  const excel = new ServedExcel(() => Promise.resolve(nodeCalculator()));
  await excel.open(await saveWorkbook(workbook), '簿.xlsx', 'zh-CN');
  const updates: BookUpdate[] = [];
  let told: (() => void) | undefined;
  excel.show({
    update: (update) => {
      updates.push(update);
      told?.();
    },
    refused: () => undefined,
    outsideLink: () => undefined,
  });
  return {
    excel,
    updates,
    next: () =>
      new Promise((resolve) => {
        told = () => {
          const last = updates.at(-1);
          if (last) resolve(last);
        };
      }),
  };
}

/** What the grid says of its commands; each says only some of it. */
function said(parts: Partial<Said>): Said {
  return parts as Said;
}

function idOf({ updates }: Shown, name: string): string {
  return updates[0]?.sheets.find((sheet) => sheet.name === name)?.id ?? '';
}

function select(shown: Shown, name: string): void {
  const range = { startRow: 2, endRow: 2, startColumn: 0, endColumn: 0 };
  shown.excel.follow({
    id: 'sheet.operation.set-selections',
    said: said({ subUnitId: idOf(shown, name), selections: [{ range }] }),
  });
}

function type(shown: Shown, row: number, v: string): void {
  const cellValue = { [row]: { 0: { v, t: 1 } } };
  shown.excel.follow({
    id: 'sheet.mutation.set-range-values',
    said: said({ subUnitId: idOf(shown, '一'), cellValue }),
  });
}

describe('an Excel in a thread of its own', () => {
  it('tells of all sheets first, and of their cells only what is asked for', async () => {
    const shown = await show();
    const [first] = shown.updates;
    expect(first?.frames.map(({ sheet }) => [sheet.name, sheet.cellData])).toEqual([
      ['一', {}],
      ['二', {}],
    ]);
    const rect = { row: 400, column: 0, rows: 2, columns: 2 };
    expect(shown.excel.block(idOf(shown, '一'), rect)?.cells).toEqual([
      [{ v: '第400行' }, null],
      [{ v: '第401行' }, null],
    ]);
  });

  it('says which cells a person’s typing has made stale, and that it was heard', async () => {
    const shown = await show();
    const next = shown.next();
    type(shown, 0, '改了四字');
    const { stale, heard, frames } = await next;
    expect(stale).toContainEqual({
      sheetId: idOf(shown, '一'),
      rect: { row: 0, column: 0, rows: 1, columns: 1 },
    });
    expect([heard, frames]).toEqual([1, []]);
    const rect = { row: 0, column: 0, rows: 1, columns: 2 };
    expect(shown.excel.block(idOf(shown, '一'), rect)?.cells).toEqual([
      [{ v: '改了四字' }, { v: 4, t: 2, f: '=LEN(A1)' }],
    ]);
  });

  it('takes no selection in another sheet for a turn to it', async () => {
    const shown = await show();
    const next = shown.next();
    select(shown, '二');
    expect((await next).activeId).toBe(idOf(shown, '一'));
  });

  it('turns to a sheet when the person does', async () => {
    const shown = await show();
    const next = shown.next();
    shown.excel.follow({
      id: 'sheet.operation.set-worksheet-active',
      said: said({ subUnitId: idOf(shown, '二') }),
    });
    select(shown, '二');
    const { activeId, selection } = await next;
    expect([activeId, selection?.sheetId]).toEqual([idOf(shown, '二'), idOf(shown, '二')]);
  });

  it('has unsaved changes from the first typing to the next save', async () => {
    const shown = await show();
    expect(shown.excel.hasUnsavedChanges()).toBe(false);
    select(shown, '一');
    expect(shown.excel.hasUnsavedChanges()).toBe(false);
    type(shown, 1, '改');
    expect(shown.excel.hasUnsavedChanges()).toBe(true);
    const saved = await openWorkbook(await shown.excel.save(), '簿.xlsx');
    expect(saved.sheets[0]?.cells.get(1, 0)).toBe('改');
    expect(shown.excel.hasUnsavedChanges()).toBe(false);
  });

  it('gives anew, and not as the grid has it, a sheet where the person did what is not done', async () => {
    const shown = await show();
    const next = shown.next();
    shown.excel.follow({
      id: 'sheet.mutation.insert-row',
      said: said({ subUnitId: idOf(shown, '一') }),
    });
    const { frames, stale } = await next;
    expect(frames.map(({ sheet, isRefused }) => [sheet.name, isRefused])).toEqual([['一', true]]);
    expect(stale).toContainEqual({ sheetId: idOf(shown, '一'), rect: null });
  });
});
