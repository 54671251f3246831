import { readingSentence } from '../../src/locales';
import type { Workbook } from '../../src/host';
import { brokenOffice, foreignOffice } from '../faults/operations/books';
import { ledgerOver, type Opened } from './open-ledger';
import { city, file, households, merged, rowsOf } from './submitted-files';

const YEAR = { year: 2014 };

describe('decisions on how sheets are read that cannot be read themselves', () => {
  const CHOICE = { headers: 'x', table: 'members', columns: {} };

  function kept(text: string): Opened {
    const opened = ledgerOver(brokenOffice());
    opened.workbook.settings.set('zhucun.mappings', text);
    return opened;
  }

  it.each<[string, string]>([
    ['no JSON', '{'],
    ['something else', '{"a":1}'],
    ['too many', JSON.stringify(Array.from({ length: 3000 }, () => CHOICE))],
    ['of a table that nobody knows', JSON.stringify([{ ...CHOICE, table: '__proto__' }])],
    ['of a field that nobody knows', JSON.stringify([{ ...CHOICE, columns: { 户: 'constructor' } }])],
  ])('are told of with the reading, in the report and beside the sheets: %s', async (_, text) => {
    const { ledger, workbook } = kept(text);
    const { reading } = await ledger.check(YEAR);
    expect(readingSentence(reading, 'zh-CN')).toContain('“表格识别”记下的更正有读不出的，没有采用');
    expect(readingSentence(reading, 'en')).toContain('Some corrections kept under Sheets and columns');
    expect(JSON.stringify(rowsOf(workbook, '校验报告'))).toContain('“表格识别”记下的更正有读不出的');
    expect(await ledger.mapSheets()).toMatchObject({ hasLostChoices: true });
    expect(workbook.settings.get('zhucun.mappings')).toBe(text);
  });

  it('are gone for good where the clerk remembers others', async () => {
    const { ledger } = kept('{');
    await ledger.rememberMappings([]);
    expect((await ledger.check(YEAR)).reading.hasLostChoices).toBe(false);
    expect(await ledger.mapSheets()).toMatchObject({ hasLostChoices: false });
  });

  it('are none where nothing was decided, or all can be read', async () => {
    const { ledger } = ledgerOver(foreignOffice());
    const { sheets, hasLostChoices } = await ledger.mapSheets();
    await ledger.rememberMappings([
      { headers: sheets[0]?.headers ?? '', table: 'members', columns: { 谁: 'name' } },
    ]);
    expect([hasLostChoices, (await ledger.mapSheets()).hasLostChoices]).toEqual([false, false]);
  });
});

describe('lines of 退回记录 that cannot be read', () => {
  const RECORD = '退回记录';

  async function sentBack(): Promise<Opened> {
    const opened = ledgerOver(brokenOffice());
    await opened.ledger.returnSlips(YEAR);
    expect((await opened.ledger.check(YEAR)).reading.lostReturns).toBe(0);
    return opened;
  }

  /** The row of a list's header, and what stands there. */
  function rowBelow({ workbook }: Opened, header: string): number {
    return rowsOf(workbook, RECORD).findLastIndex((line) => line.includes(header)) + 1;
  }

  it.each<[string, string, number, string | number]>([
    ['a place of no round', '退回时间', 1, '很早'],
    ['a place of a round that nobody reaches', '退回时间', 1, 1e9],
    ['an item of no rule', '对照标识', 1, '__proto__'],
    ['an item without its last round', '对照标识', 6, ''],
  ])('are counted: %s', async (_, header, column, input) => {
    const opened = await sentBack();
    const sheet = opened.workbook.findSheet(RECORD);
    sheet?.cells.set(rowBelow(opened, header), column, input);
    const { reading } = await opened.ledger.check(YEAR);
    expect(reading.lostReturns).toBe(1);
    expect(readingSentence(reading, 'zh-CN')).toContain('退回记录有 1 行读不出，没有对照');
    await opened.ledger.returnSlips(YEAR);
    expect(JSON.stringify(rowsOf(opened.workbook, '校验报告'))).toContain('退回记录有 1 行读不出');
    expect((await opened.ledger.check(YEAR)).reading.lostReturns).toBe(0);
  });

  it('are all of them where a header is another', async () => {
    const opened = await sentBack();
    const { cells } = opened.workbook.findSheet(RECORD) ?? {};
    const rows = rowsOf(opened.workbook, RECORD);
    rows.forEach((line, row) => {
      if (line.includes('对照标识')) cells?.set(row, 1, '规则编号');
    });
    expect((await opened.ledger.check(YEAR)).reading.lostReturns).toBeGreaterThan(1);
  });
});

describe('a sheet that is called like what every object has', () => {
  function cityIn(name: string): Workbook {
    const workbook = city();
    const sheet = workbook.findSheet('贫困户名册');
    if (sheet) sheet.name = name;
    return workbook;
  }

  it.each(['__proto__', 'constructor', 'toString', '2014'])('%s is merged into, and back', async (name) => {
    const opened = ledgerOver(cityIn(name));
    const before = rowsOf(opened.workbook, name);
    expect(await merged(opened, [await file('镇3.xlsx', households(3, 2))])).toMatchObject({ added: 2 });
    expect(rowsOf(opened.workbook, name)).toHaveLength(before.length + 2);
    await opened.ledger.merging.undo();
    expect(rowsOf(opened.workbook, name)).toEqual(before);
  });
});

it('a change log of long texts is read by blocks that Excel answers with', async () => {
  const opened = ledgerOver(city(), { payloadLimit: 200_000 });
  const { cells } = opened.workbook.addSheet('_zhucun_changes');
  const long = JSON.stringify('长'.repeat(20_000));
  for (let row = 1; row <= 20; row++)
    [1, '贫困户名册', row, 3, long, long, '@', 0].forEach((cell, column) => {
      cells.set(row, column, cell);
    });
  expect(await opened.ledger.lastBatch()).toBe(20);
});
