import fc from 'fast-check';
import { fieldsOf, TABLES, type CellValue } from '../../../src/core/registry';
import { rawSheet, registryOf } from '../build';

const MEMBERS = ['户编号', '姓名', '身份证号', '与户主关系', '性别'];
const MEMBER = (id: string, name: string): CellValue[] => [id, name, '410322198001011234', '户主', '男'];
const HOUSEHOLDS = ['户编号', '村编码', '户主姓名', '户主身份证号', '家庭人口', '贫困户属性', '主要致贫原因'];
const HOUSEHOLDS_WHOLE = [...HOUSEHOLDS, '识别年度', '脱贫状态'];
const household = (id: string): CellValue[] => [
  id,
  '410322201100',
  '张测一',
  '410322198001011234',
  1,
  '一般贫困户',
  '因病',
  2013,
  '未脱贫',
];

describe('a header that comes again', () => {
  it.each([
    ['as it is', [MEMBERS]],
    ['with a title over it', [['孟津县家庭成员（续）'], MEMBERS]],
    [
      'with a blank row, a title and the unit over it',
      [[null], ['家庭成员（续）'], ['单位：平乐镇'], MEMBERS],
    ],
    ['with spaces and breaks in it', [['户 编号', '姓\n名', '身份证号 ', '与户主关系', '性别']]],
  ])('%s is no data', (_, again) => {
    const rows = [MEMBERS, MEMBER('1', '张测一'), ...again, MEMBER('2', '李测二')];
    const { tables, readings } = registryOf([rawSheet('家庭成员', rows)]);
    expect(tables.members?.rows).toBe(2);
    expect(readings).toHaveLength(1);
    expect(readings[0]?.repeatedRows).toEqual([{ first: 2, last: 1 + again.length, kind: 'header' }]);
    expect(readings[0]?.blankRows).toEqual([]);
  });

  it('is no data where a survey form numbers its columns', () => {
    const form = ['A1 户编号', 'A2、姓名', 'A3.身份证号', 'A4与户主关系', 'A5 性别(必填)'];
    const rows = [form, MEMBER('1', '张测一'), form, MEMBER('2', '李测二')];
    const { tables, readings } = registryOf([rawSheet('家庭成员', rows)]);
    expect(tables.members?.rows).toBe(2);
    expect(readings[0]?.repeatedRows).toEqual([{ first: 2, last: 2, kind: 'header' }]);
  });

  it('of two rows is skipped with both, and numbered again', () => {
    const upper = ['户编号', '基本情况', null, null, null];
    const lower = [null, '姓名', '身份证号', '与户主关系', '性别'];
    const numbers = ['甲', 1, 2, 3, 4];
    const rows = [upper, lower, MEMBER('1', '张测一'), upper, lower, numbers, MEMBER('2', '李测二')];
    const { tables, readings } = registryOf([rawSheet('家庭成员', rows, { merges: ['B1:E1', 'B4:E4'] })]);
    expect(tables.members?.rows).toBe(2);
    expect(readings[0]?.repeatedRows.map(({ kind }) => kind)).toEqual(['header', 'numbering']);
  });

  it('is found wherever it comes, and costs no row', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(counts, (pages) => {
        let id = 0;
        const rows = pages.flatMap((count) => [
          MEMBERS,
          ...Array.from({ length: count }, () => MEMBER(String((id += 1)), '张测一')),
        ]);
        const { tables, readings } = registryOf([rawSheet('家庭成员', rows)]);
        expect(tables.members?.rows).toBe(id);
        expect(readings[0]?.repeatedRows).toHaveLength(pages.length - 1);
      }),
    );
  });
});

describe('a row that numbers the columns', () => {
  it.each<[string, CellValue[]]>([
    ['甲 and numbers', ['甲', 1, 2, 3, 4]],
    ['numbers as texts', ['1', '2', '3', '4', '5']],
    ['numbers in brackets', ['(1)', '（2）', '(3)', '(4)', '(5)']],
    ['甲 and 乙 for words', ['甲', '乙', '1', '2', '3']],
    ['栏次', ['栏次', 1, 2, 3, 4]],
    ['letters', ['A', 'B', 'C', 'D', 'E']],
    ['a column that says how it is computed', ['甲', 1, 2, '3=1+2', 4]],
  ])('by %s is no data', (_, numbers) => {
    const { tables, readings } = registryOf([
      rawSheet('家庭成员', [MEMBERS, numbers, MEMBER('1', '张测一')]),
    ]);
    expect(tables.members?.rows).toBe(1);
    expect(readings[0]?.repeatedRows).toEqual([{ first: 1, last: 1, kind: 'numbering' }]);
  });

  it('is told from a row of small numbers, and from data that begin with 1', () => {
    const rows = [
      ['村编码', '是否贫困村', '总户数', '总人口', '县(区)', '乡镇', '行政村'],
      ['1', 1, 2, 3, 'A', 'B', 'C'],
    ];
    const { tables } = registryOf([rawSheet('贫困村名册', rows)]);
    expect(tables.villages?.rows).toBe(1);
  });
});

describe('lists below one another', () => {
  const stacked = [
    ['一、贫困户名册'],
    HOUSEHOLDS_WHOLE,
    household('1'),
    household('2'),
    [null],
    ['二、家庭成员'],
    MEMBERS,
    MEMBER('1', '张测一'),
    MEMBER('2', '李测二'),
    MEMBER('2', '王测三'),
  ];

  it('are each read as what they are, with the rows where Excel shows them', () => {
    const { tables, readings, unread } = registryOf([rawSheet('户和人', stacked)]);
    expect(readings.map(({ table, headerRow }) => [table, headerRow])).toEqual([
      ['households', 1],
      ['members', 6],
    ]);
    expect([tables.households?.rows, tables.members?.rows]).toEqual([2, 3]);
    expect(tables.members?.place(2, 'name')).toMatchObject({ sheet: '户和人', row: 10, column: 1 });
    expect(unread).toEqual([]);
  });

  it('of one table with other columns are one table', () => {
    const other = ['姓名', '户编号', '身份证号', '与户主关系', '健康状况'];
    const rows = [
      MEMBERS,
      MEMBER('1', '张测一'),
      other,
      ['李测二', '2', '410322198001011234', '户主', '健康'],
    ];
    const { tables } = registryOf([rawSheet('家庭成员', rows)]);
    expect(tables.members?.rows).toBe(2);
    expect(tables.members?.text('name', 1)).toBe('李测二');
    expect(tables.members?.rowAt('家庭成员', 4)).toBe(1);
  });
});

describe('marks that say “as above”', () => {
  const rows = [
    ['户编号', '姓名', '身份证号', '与户主关系', '文化程度'],
    ['1', '张测一', '410322198001011234', '户主', '小学'],
    ['〃', '李测二', '410322198001011234', '配偶', '同上'],
    ['"', '王测三', '同上', '子女', '″'],
  ];

  it('are read as what they repeat, but for a person’s own number, and told by column', () => {
    const { tables, readings } = registryOf([rawSheet('家庭成员', rows)]);
    const { members } = tables;
    expect([0, 1, 2].map((row) => members?.text('householdId', row))).toEqual(['1', '1', '1']);
    expect([0, 1, 2].map((row) => members?.text('education', row))).toEqual(['小学', '小学', '小学']);
    expect(members?.text('idNo', 2)).toBe('同上');
    expect(readings[0]?.dittoMarks).toEqual([
      { header: '户编号', column: 0, rows: [2, 3] },
      { header: '文化程度', column: 4, rows: [2, 3] },
    ]);
  });
});

describe('the row under a table that sums it up', () => {
  const total = (label: string): CellValue[] => [label, null, null, null, null];

  it.each([
    '合计',
    '共计',
    '总 计',
    '小计：',
    '汇总',
    '合计（2人）',
    '平乐镇合计',
    'Total',
    '本页计',
    '累计',
  ])('%s is none of its rows', (label) => {
    const sheet = rawSheet('家庭成员', [MEMBERS, MEMBER('1', '张测一'), total(label)]);
    const { tables, readings } = registryOf([sheet]);
    expect(tables.members?.rows).toBe(1);
    expect(readings[0]?.subtotalRows).toHaveLength(1);
  });

  it('is known to Excel, whatever it says', () => {
    const sheet = rawSheet('家庭成员', [MEMBERS, MEMBER('1', '张测一'), ['户数', '1', '2', '3', '4']], {
      firstRow: 4,
    });
    const { tables, readings } = registryOf([{ ...sheet, totalsRows: [6] }]);
    expect(tables.members?.rows).toBe(1);
    expect(readings[0]?.subtotalRows).toEqual([{ row: 6, label: '户数' }]);
  });
});

describe('the declared headers of each table', () => {
  it.each(Object.keys(TABLES) as (keyof typeof TABLES)[])(
    '%s begin no second list below its own rows',
    (table) => {
      const headers = fieldsOf(table).map(([, field]) => field.header);
      const rows = [headers, headers.map(() => '数据'), headers.map(() => '数据')];
      expect(registryOf([rawSheet('Sheet1', rows)]).readings.map((reading) => reading.table)).toEqual([
        table,
      ]);
    },
  );
});
