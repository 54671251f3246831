import {
  readRegistry,
  mapSheets,
  type CellValue,
  type MappingChoice,
  type RawSheet,
} from '../../../src/core/registry';
import { rawSheet, registryOf, tableSheet } from '../build';

const UNITS = tableSheet('units', [{ name: '测试局', category: '市直单位' }]);
const STRANGE: CellValue[][] = [
  ['学校', '年级', '班主任'],
  ['测试小学', '三年级', '张测一'],
  ['测试小学', '四年级', '李测二'],
];
const hidden = (sheet: RawSheet): RawSheet => ({ ...sheet, isHidden: true });
const HOUSEHOLD_IDS = ['1', '2', '3', '4'];
const households = (name: string, ids: readonly string[]): RawSheet => ({
  ...tableSheet(
    'households',
    ids.map((id) => ({ id, head: '张测一', members: 1 })),
  ),
  name,
});

describe('a list that is not read', () => {
  it.each([
    ['in sight', rawSheet('在校生', STRANGE)],
    ['hidden', hidden(rawSheet('在校生', STRANGE))],
  ])('is named, %s', (_, sheet) => {
    const { unread } = registryOf([UNITS, sheet]);
    expect(unread).toMatchObject([{ sheet: '在校生', reason: 'unknown', isHidden: sheet.isHidden === true }]);
  });

  it('names the table that it comes nearest to, what was recognised and what is missing', () => {
    const rows = [
      ['户编号', '户主姓名', '备注一', '备注二'],
      ['1', '张测一', null, null],
      ['2', '李测二', null, null],
    ];
    const { unread } = registryOf([UNITS, rawSheet('花名册', rows)]);
    expect(unread[0]?.recognised).toEqual(['户编号', '户主姓名']);
    expect(unread[0]?.missing.length).toBeGreaterThan(0);
    expect(['households', 'pairings']).toContain(unread[0]?.tables[0]);
  });

  it('is taken at its word by name or title', () => {
    const rows = [
      ['走访登记'],
      ['时间', '去向', '事由'],
      ['1日', '东测村', '看望'],
      ['2日', '西测村', '看望'],
    ];
    expect(registryOf([UNITS, rawSheet('Sheet1', rows)]).unread).toMatchObject([
      { tables: ['visits'], named: 'visits' },
    ]);
  });

  it.each<[string, RawSheet]>([
    ['a page of sentences', rawSheet('说明', [['请认真填写。'], ['不得漏填。'], ['按时报送。']])],
    ['settings', rawSheet('参数', STRANGE)],
    ['a sheet of ours', rawSheet('关联结果 (2)', STRANGE)],
    ['a header without rows and two cells', rawSheet('Sheet2', [['学校', '年级']])],
  ])('is not said of %s', (_, sheet) => {
    expect(registryOf([UNITS, sheet]).unread).toEqual([]);
  });

  it('is not said where a clerk has decided that it is none', () => {
    const sheet = rawSheet('在校生', STRANGE);
    const [mapping] = mapSheets([sheet]);
    const choice: MappingChoice = { headers: mapping?.headers ?? '', table: null, columns: {} };
    expect(readRegistry({ name: 'a', date1904: false, sheets: [sheet], mappings: [choice] }).unread).toEqual(
      [],
    );
  });

  it('that has the title of a sheet of ours, but not its name, is not passed over in silence', () => {
    const rows = [
      ['结对建议'],
      ['户编号', '户主姓名', '帮扶责任人', '结对日期'],
      ['1', '张测一', '李测二', '2014-01-01'],
      ['2', '王测三', '李测二', '2014-01-01'],
    ];
    expect(registryOf([UNITS, rawSheet('Sheet1', rows)]).unread).toMatchObject([
      { sheet: 'Sheet1', reason: 'own' },
    ]);
  });
});

describe('a hidden sheet', () => {
  it('that repeats a list in sight is an old copy and does not count', () => {
    const { tables, unread } = registryOf([
      households('贫困户名册', HOUSEHOLD_IDS),
      hidden(households('旧', ['1', '2', '9'])),
    ]);
    expect(tables.households?.rows).toBe(4);
    expect(unread).toMatchObject([{ sheet: '旧', reason: 'copy', tables: ['households'] }]);
  });

  it.each([
    ['has rows of its own', ['7', '8', '9', '1']],
    ['stands alone', HOUSEHOLD_IDS],
  ])('that %s is read, and known to be hidden', (title, ids) => {
    const others = title === 'stands alone' ? [] : [households('贫困户名册', HOUSEHOLD_IDS)];
    const { tables, readings, unread } = registryOf([...others, hidden(households('旧', ids))]);
    expect(tables.households?.rows).toBe(others.length * 4 + 4);
    expect(readings.at(-1)).toMatchObject({ sheet: '旧', isHidden: true });
    expect(unread).toEqual([]);
  });

  it('is read or left out as a clerk decides, whatever is done with sheets of the same headers', () => {
    const sheets = [households('贫困户名册', HOUSEHOLD_IDS), hidden(households('旧', HOUSEHOLD_IDS))];
    const [shown, copy] = mapSheets(sheets);
    expect([shown?.table, copy?.table, copy?.unread?.reason]).toEqual(['households', null, 'copy']);
    const wanted: MappingChoice = {
      headers: copy?.headers ?? '',
      sheet: '旧',
      table: 'households',
      columns: {},
    };
    const rowsWith = (mappings: readonly MappingChoice[]) =>
      readRegistry({ name: 'a', date1904: false, sheets, mappings }).tables.households?.rows;
    expect(rowsWith([wanted])).toBe(8);
    expect(rowsWith([{ ...wanted, table: null }])).toBe(4);
  });
});
