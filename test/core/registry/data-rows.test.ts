import type { CellValue, RawSheet, SheetReading } from '../../../src/core/registry';
import { rawSheet, registryOf } from '../build';

const HEADER = ['序号', '村编码', '县(区)', '乡镇', '行政村', '是否贫困村', '贫困户数', '备注'];

function village(number: number, township: string | null = '朝阳镇'): CellValue[] {
  return [number, `41032220110${number}`, '孟津县', township, `第${number}村`, '是', 40, null];
}

function villagesSheet(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): RawSheet {
  return rawSheet('贫困村名册', [HEADER, ...rows], { merges });
}

function read(sheet: RawSheet): { reading: SheetReading; codes: (string | null)[] } {
  const { readings, tables } = registryOf([sheet]);
  const villages = tables.villages;
  const [reading] = readings;
  if (!reading || !villages) throw new Error('the sheet was not taken for a register of villages');
  return { reading, codes: Array.from({ length: villages.rows }, (_, row) => villages.text('code', row)) };
}

const CODES = ['410322201101', '410322201102'];

describe('blank rows', () => {
  it.each<[string, CellValue[]]>([
    ['nothing', []],
    ['only 序号', [3]],
    ['white space and invisible characters', [null, ' ', '\u3000', '\u200b\n']],
  ])('with %s are skipped, and recorded where data follow', (_, blank) => {
    const { reading, codes } = read(villagesSheet([village(1), blank, village(2)]));
    expect(codes).toEqual(CODES);
    expect(reading.blankRows).toEqual([2]);
  });

  it('at the end are nothing', () => {
    const { reading, codes } = read(villagesSheet([village(1), village(2), [3], [' '], []]));
    expect(codes).toEqual(CODES);
    expect(reading.blankRows).toEqual([]);
  });

  it('right under the header count', () => {
    expect(read(villagesSheet([[], village(1)])).reading.blankRows).toEqual([1]);
  });

  it('do not include a row that holds an Excel error or a remark', () => {
    const remark = [null, null, null, null, null, null, null, '未报'];
    const { codes } = read(villagesSheet([village(1), [null, '#REF!'], remark]));
    expect(codes).toEqual([CODES[0], null, null]);
  });
});

describe('sums', () => {
  it.each(['合计', '小计', '总计', '合 计', ' 合　计 ', '合计:'])(
    'called %j are left out and recorded',
    (label) => {
      const sum = [null, label, null, null, null, null, 80, null];
      const { reading, codes } = read(villagesSheet([village(1), village(2), sum]));
      expect(codes).toEqual(CODES);
      expect(reading.subtotalRows).toEqual([{ row: 3, label: label.replace(/\s/g, '') }]);
    },
  );

  it('may be called by their place when little else is in the row', () => {
    const sum = [null, null, null, '朝阳镇小计', null, null, 80, null];
    const { reading, codes } = read(villagesSheet([village(1), sum, village(2)]));
    expect(codes).toEqual(CODES);
    expect(reading.subtotalRows).toEqual([{ row: 2, label: '朝阳镇小计' }]);
  });

  it('are not a row of data whose remark ends in 合计, nor one that mentions a sum', () => {
    const first = village(1);
    first[7] = '见镇合计';
    const second = village(2);
    second[7] = '合计数见附件';
    const { reading, codes } = read(villagesSheet([first, second]));
    expect(codes).toEqual(CODES);
    expect(reading.subtotalRows).toEqual([]);
  });
});

describe('notes under the table', () => {
  it.each<[string, CellValue[], string[]]>([
    ['in one cell', ['填表人:张三'], []],
    ['in several', ['填表人:张三', null, '审核人:李四', null, '填报日期:2014年12月20日'], []],
    ['merged over the width', ['注:本表由乡镇填写,一式两份。'], ['A5:H5']],
    ['numbered', [null, '注1 户数以2014年底为准'], []],
  ])('%s are no data', (_, note, merges) => {
    const { reading, codes } = read(villagesSheet([village(1), village(2), [], note], merges));
    expect(codes).toEqual(CODES);
    expect(reading).toMatchObject({ blankRows: [], merges: [] });
  });

  it('are not taken from a row of data that begins like one', () => {
    const { codes } = read(villagesSheet([['注:', ...village(1).slice(1)], village(2)]));
    expect(codes).toEqual(CODES);
  });
});

describe('merged blocks', () => {
  it('inside the data are read for every row of the block and recorded', () => {
    const rows = [village(1), village(2, null), village(3, '城关镇')];
    const sheet = villagesSheet(rows, ['D2:D3']);
    const { tables, readings } = registryOf([sheet]);
    expect([0, 1, 2].map((row) => tables.villages?.text('township', row))).toEqual([
      '朝阳镇',
      '朝阳镇',
      '城关镇',
    ]);
    expect(readings[0]?.merges).toEqual([
      { top: 1, left: 3, bottom: 2, right: 3, header: '乡镇', value: '朝阳镇' },
    ]);
    expect(rawSheet('贫困村名册', [HEADER, ...rows]).columns[3]?.kinds).toEqual(sheet.columns[3]?.kinds);
  });

  it('over several columns give each of them the value', () => {
    const row = village(1);
    row[3] = '朝阳镇';
    row[4] = null;
    const { tables } = registryOf([villagesSheet([row], ['D2:E2'])]);
    expect(tables.villages?.text('village', 0)).toBe('朝阳镇');
    expect(tables.villages?.column('village').entries).toEqual(['朝阳镇']);
  });

  it('with numbers give numbers', () => {
    const second = village(2);
    second[6] = null;
    const { tables } = registryOf([villagesSheet([village(1), second], ['G2:G3'])]);
    expect(tables.villages?.number('poorHouseholds', 1)).toBe(40);
  });

  it('do not make data of a blank row inside them', () => {
    const { reading, codes } = read(villagesSheet([village(1), [], village(2, null)], ['D2:D4']));
    expect(codes).toEqual(CODES);
    expect(reading.blankRows).toEqual([2]);
    expect(reading.merges).toHaveLength(1);
  });

  it('of titles, headers and sums are not recorded', () => {
    const rows = [['贫困村名册'], HEADER, village(1), ['合计', null, null, null, null, null, 40]];
    const { reading } = read(rawSheet('贫困村名册', rows, { merges: ['A1:H1', 'H2:I2', 'A4:F4'] }));
    expect(reading.merges).toEqual([]);
    expect(reading.subtotalRows).toEqual([{ row: 3, label: '合计' }]);
  });

  it('are found where the used range does not start at A1', () => {
    const sheet = rawSheet('贫困村名册', [HEADER, village(1), village(2, null)], {
      firstRow: 4,
      firstColumn: 2,
      merges: ['F6:F7'],
    });
    const { tables } = registryOf([sheet]);
    expect(tables.villages?.text('township', 1)).toBe('朝阳镇');
  });
});
