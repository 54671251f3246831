import type { IStyleData } from '@univerjs/core';
import { Workbook, type Sheet } from '../../src/host';
import { tableLooks } from '../../src/preview/excel/table-look';

function sheetWithTable(style: string, showBandedRows: boolean): Sheet {
  const sheet = new Workbook('簿.xlsx').addSheet('一');
  sheet.tables.push({
    id: '1',
    part: null,
    columnNames: null,
    name: '表',
    rect: { row: 0, column: 0, rows: 5, columns: 2 },
    style,
    showBandedRows,
    showTotals: false,
    showFilterButton: true,
    criteria: new Map(),
  });
  return sheet;
}

const SHADE: IStyleData = { bg: { rgb: '#F2F2F2' } };

it('gives the header of a light table dark letters: what has a light shade of its own stays readable', () => {
  const header = tableLooks(sheetWithTable('TableStyleLight1', false), 0, 0, SHADE);
  expect(header).toMatchObject({ ...SHADE, bl: 1 });
  expect(header?.cl).toBeUndefined();
  expect(tableLooks(sheetWithTable('TableStyleLight1', false), 2, 0, undefined)?.bg).toBeUndefined();
  expect(tableLooks(sheetWithTable('TableStyleLight1', true), 2, 0, undefined)?.bg).toEqual({
    rgb: '#F2F2F2',
  });
});

it('gives the header of other tables white letters on ink', () => {
  const header = tableLooks(sheetWithTable('TableStyleMedium2', true), 0, 0, undefined);
  expect(header).toMatchObject({ bg: { rgb: '#4472C4' }, cl: { rgb: '#FFFFFF' } });
  expect(tableLooks(sheetWithTable('TableStyleMedium2', true), 9, 0, SHADE)).toBe(SHADE);
});
