import { pairedOffice } from '../faults/operations/books';
import { stateOf } from '../faults/state';
import { TABLES } from '../../src/core/registry';
import type { Workbook } from '../../src/host';
import { ledgerOver } from './open-ledger';
import { AGAIN, city, file, merged } from './submitted-files';

const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

function withCell(workbook: Workbook, sheet: string, row: number, column: number): Workbook {
  workbook.findSheet(sheet)?.cells.set(row, column, 1);
  return workbook;
}

describe('a cell that somebody has filled at the far end of a sheet', () => {
  it('keeps submissions from being merged above it, and says so', async () => {
    const opened = ledgerOver(withCell(city(), '贫困户名册', LAST_ROW, LAST_COLUMN));
    const before = stateOf(opened.workbook);
    await expect(merged(opened, [await file('镇1.xlsx', AGAIN)])).rejects.toMatchObject({
      code: 'FarContent',
      params: { sheet: '贫困户名册' },
    });
    expect(stateOf(opened.workbook)).toEqual(before);
  });

  it('keeps proposals from being written above it, and says so', async () => {
    const { sheet } = TABLES.pairings;
    const { ledger, workbook } = ledgerOver(withCell(pairedOffice(), sheet, LAST_ROW, LAST_COLUMN));
    await ledger.examine();
    const before = stateOf(workbook);
    await expect(ledger.proposals.accept([0])).rejects.toMatchObject({
      code: 'FarContent',
      params: { sheet },
    });
    expect(stateOf(workbook)).toEqual(before);
  });

  it('at the right, leaves no room for columns; one before that does', async () => {
    const full = ledgerOver(withCell(city(), '贫困户名册', 3, LAST_COLUMN));
    await expect(merged(full, [await file('镇1.xlsx', AGAIN)])).rejects.toMatchObject({ code: 'FarContent' });
    const opened = ledgerOver(withCell(city(), '贫困户名册', 3, LAST_COLUMN - 10));
    const { cells } = opened.workbook.findSheet('贫困户名册') ?? {};
    const before = cells?.used(true);
    expect(await merged(opened, [await file('镇1.xlsx', AGAIN)])).toMatchObject({ added: 1 });
    await opened.ledger.merging.undo();
    expect(cells?.used(true)).toEqual(before);
  });
});
