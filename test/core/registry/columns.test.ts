import { CellKind, isoDate, type CellValue, type Table } from '../../../src/core/registry';
import { rawSheet, registryOf } from '../build';

function members(idNumbers: readonly CellValue[]): Table<'members'> {
  const rows = idNumbers.map((idNo, index) => [`H${index}`, '张三', idNo, '户主']);
  const { tables } = registryOf([
    rawSheet('家庭成员', [['户编号', '姓名', '身份证号', '与户主关系'], ...rows]),
  ]);
  if (!tables.members) throw new Error('no members');
  return tables.members;
}

describe('text columns', () => {
  it.each<[string, CellValue, string | null]>([
    ['text', '41032219800101123X', '41032219800101123X'],
    ['a small x', '41032219800101123x', '41032219800101123X'],
    ['strayed characters', '\u200b４103221980 01011234 ', '410322198001011234'],
    ['a number, all digits kept', 410327198701239000, '410327198701239000'],
    ['a larger number, without an exponent', 4e21, '4000000000000000000000'],
    ['a small number, without an exponent', 2.5e-7, '0.00000025'],
    ['a 20-character disability certificate', '41032419831028901543', '410324198310289015'],
    ['a 22-character disability certificate', '41030419720626900412b1', '410304197206269004'],
    ['a 22-digit one', '4103041972062690041211', '410304197206269004'],
    ['nearly a certificate', '410304197206269004123', '410304197206269004123'],
    ['a boolean', true, 'TRUE'],
    ['an Excel error', '#N/A', null],
    ['white space', ' \u3000', null],
    ['nothing', null, null],
  ])('read %s', (_, written, meant) => {
    expect(members([written]).text('idNo', 0)).toBe(meant);
  });

  it('hold each distinct meaning once, however it was written', () => {
    const table = members([
      '410322198001011234',
      ' 410322198001011234',
      12,
      '12',
      '１２',
      '41032219800101123x',
      '41032219800101123X',
    ]);
    const column = table.column('idNo');
    expect([...column.codes].map((code) => column.entries[code])).toEqual([
      '410322198001011234',
      '410322198001011234',
      '12',
      '12',
      '12',
      '41032219800101123X',
      '41032219800101123X',
    ]);
    expect(new Set(column.entries).size).toBe(column.entries.length);
    expect(column.entries).toHaveLength(3);
  });

  it('keep what Excel holds at hand', () => {
    const table = members([' 41032219800101123x', 12, '#REF!', null]);
    expect([0, 1, 2, 3].map((row) => table.raw('idNo', row))).toEqual([
      ' 41032219800101123x',
      12,
      '#REF!',
      null,
    ]);
    expect([0, 1, 2, 3].map((row) => table.kind('idNo', row))).toEqual([
      CellKind.text,
      CellKind.number,
      CellKind.error,
      CellKind.blank,
    ]);
  });

  it('read as blank where a check made the cell unusable', () => {
    const table = members(['410322198001011234']);
    table.column('idNo').unusable[0] = 1;
    expect(table.text('idNo', 0)).toBeNull();
    expect(table.column('idNo').code(0)).toBe(-1);
  });

  it('that the sheet lacks are blank', () => {
    const table = members(['410322198001011234']);
    expect(table.has('gender')).toBe(false);
    expect(table.text('gender', 0)).toBeNull();
    expect(table.column('gender').code(0)).toBe(-1);
    expect(table.kind('gender', 0)).toBe(CellKind.blank);
  });
});

describe('number columns', () => {
  const HEADER = ['户编号', '户主姓名', '户主身份证号', '家庭人口', '识别年度', '贫困户属性', '人均纯收入'];

  function household(field: 'members' | 'registeredYear' | 'income', value: CellValue): number {
    const at = { members: 3, registeredYear: 4, income: 6 }[field];
    const row: CellValue[] = ['H1', '张三', '410322198001011234', 3, 2014, '一般贫困户', 2100];
    row[at] = value;
    return registryOf([rawSheet('贫困户名册', [HEADER, row])]).tables.households?.number(field, 0) ?? NaN;
  }

  it.each<[CellValue, number]>([
    [3, 3],
    ['３', 3],
    [' 1,234 ', 1234],
    [-1, -1],
    [0.5, 0.5],
    ['2OOO', NaN],
    ['四', NaN],
    ['#VALUE!', NaN],
    [true, NaN],
    [null, NaN],
  ])('read %j as %d', (written, number) => {
    expect(household('income', written)).toBe(number);
    expect(household('members', written)).toBe(number);
  });

  it.each<[CellValue, number]>([
    [2014, 2014],
    ['2014年', 2014],
    ['2014-05-01', 2014],
    [20144, 20144],
    [41760, 41760],
  ])('read the year of %j as %d', (written, number) => {
    expect(household('registeredYear', written)).toBe(number);
  });
});

describe('date columns', () => {
  function date(written: CellValue, date1904 = false): string | null {
    const rows = [
      ['日期', '标题', '渠道', '类别'],
      [written, '简讯', '其他', '动态进展'],
    ];
    const serial =
      registryOf([rawSheet('宣传台账', rows)], { date1904 }).tables.publicity?.number('date', 0) ?? NaN;
    return Number.isNaN(serial) ? null : isoDate(serial);
  }

  it.each<[CellValue, string | null]>([
    [41760, '2014-05-01'],
    [41760.75, '2014-05-01'],
    [20140501, '2014-05-01'],
    [20140230, null],
    ['2014年5月', '2014-05-01'],
    ['41760', null],
    [2014, null],
    // Excel makes a number of a month written 2014.05; 2014.1 may have been January or October.
    [2014.05, '2014-05-01'],
    [2014.5, '2014-05-01'],
    [2014.12, '2014-12-01'],
    [2014.1, null],
    [2014.13, null],
    [201405, '2014-05-01'],
    [201413, null],
    [5, null],
    [-3, null],
    [9e9, null],
    [true, null],
    [null, null],
  ])('read %j as %s', (written, day) => {
    expect(date(written)).toBe(day);
  });

  it('count serial days from 1904 where the workbook does, and written dates as they are', () => {
    expect(date(40298, true)).toBe('2014-05-01');
    expect(date('2014-05-01', true)).toBe('2014-05-01');
    expect(date(20140501, true)).toBe('2014-05-01');
  });
});

describe('yes/no columns', () => {
  it.each<[CellValue, boolean | null]>([
    ['是', true],
    ['√', true],
    [true, true],
    [1, true],
    ['×', false],
    [false, false],
    [0, false],
    [2, null],
    ['待定', null],
    [null, null],
  ])('read %j as %j', (written, meant) => {
    const rows = [
      ['活动编号', '干部编号', '是否到会'],
      ['A1', 'G1', written],
    ];
    const attendance = registryOf([rawSheet('参加人员', rows)]).tables.attendance;
    expect(attendance?.isTrue('attended', 0)).toBe(meant === true);
    expect(Number.isNaN(attendance?.number('attended', 0))).toBe(meant === null);
  });
});
