import { rawSheet, registryOf, tableSheet } from '../build';
import { mergeSubmissions } from '../../../src/core/merge';
import type { PlanCell } from '../../../src/core/report';

const VILLAGES = [
  { code: '410325101201', county: '嵩县', township: '田湖镇', village: '樊店村', poor: '是' },
  { code: '410325101202', county: '嵩县', township: '田湖镇', village: '西村', poor: '否' },
];
const submission = (name: string, villages = VILLAGES) => ({
  name,
  date1904: false,
  sheets: [tableSheet('villages', villages)],
});
/** Another township's villages. */
const elsewhere = VILLAGES.map((village) => ({
  ...village,
  code: village.code.replace('101', '102'),
  township: '旧县镇',
}));

/** A merged sheet as rows of cells. */
function rowsOf(sheet: ReturnType<typeof mergeSubmissions>[number] | undefined): PlanCell[][] {
  return (sheet?.bands ?? []).flatMap((band) =>
    Array.from({ length: band.rows }, (_, row) =>
      (sheet?.widths ?? []).map((__, column) => band.cell(row, column)),
    ),
  );
}

describe('merged submissions', () => {
  it('have the rows of all, in order, each with its file and row', () => {
    const [sheet] = mergeSubmissions([submission('甲镇.xlsx'), submission('乙镇.xlsx', elsewhere)]);
    expect(sheet?.name).toBe('贫困村名册');
    const rows = rowsOf(sheet);
    expect(rows[0]?.slice(-2)).toEqual(['来源文件', '来源行']);
    expect(rows.slice(1).map((row) => row.slice(-2))).toEqual([
      ['甲镇.xlsx', 2],
      ['甲镇.xlsx', 3],
      ['乙镇.xlsx', 2],
      ['乙镇.xlsx', 3],
    ]);
  });

  it('merged again keep where their rows first came from, and the two columns are known', () => {
    const [sheet] = mergeSubmissions([submission('甲镇.xlsx')]);
    const merged = rawSheet('贫困村名册', rowsOf(sheet) as (string | number | null)[][]);
    const registry = registryOf([merged]);
    expect(registry.readings[0]?.unknown).toEqual([]);
    expect(registry.tables.villages?.place(1, 'code').source).toEqual({ file: '甲镇.xlsx', row: 3 });
    const [again] = mergeSubmissions([{ name: '全县.xlsx', date1904: false, sheets: [merged] }]);
    expect(rowsOf(again)[2]?.slice(-2)).toEqual(['甲镇.xlsx', 3]);
  });

  it('keep unknown columns, and what was a number or an error', () => {
    const sheet = rawSheet('村', [
      ['村编码', '县(区)', '乡镇', '行政村', '是否贫困村', '总人口', '备注'],
      [410325101201, '嵩县', '田湖镇', '樊店村', '是', '#REF!', '=危险'],
    ]);
    const [merged] = mergeSubmissions([{ name: '甲.xlsx', date1904: false, sheets: [sheet] }]);
    const [header = [], row = []] = rowsOf(merged);
    const at = (name: string) => row[header.indexOf(name)];
    expect([at('村编码'), at('总人口'), at('备注')]).toEqual([410325101201, { formula: '#REF!' }, '=危险']);
  });

  it('of the 1904 date system move to that of 1900', () => {
    const sheet = rawSheet('驻村干部名册', [
      ['干部编号', '姓名', '身份证号', '派出单位', '职务职级', '岗位', '起始日期'],
      ['GB1', '甲', '410300197505050044', '嵩县水利局', '科员', '工作队员', 40_178],
    ]);
    const [merged] = mergeSubmissions([{ name: 'mac.xlsx', date1904: true, sheets: [sheet] }]);
    const [header = [], row = []] = rowsOf(merged);
    expect(row[header.indexOf('起始日期')]).toBe(41_640);
  });

  it('move the dates of columns that no table declares, too', () => {
    const sheet = {
      ...rawSheet('村', [
        ['村编码', '县(区)', '乡镇', '行政村', '是否贫困村', '登记日'],
        ['410325101201', '嵩县', '田湖镇', '樊店村', '是', 40_178],
      ]),
      dateColumns: [5],
    };
    const [merged] = mergeSubmissions([{ name: 'mac.xlsx', date1904: true, sheets: [sheet] }]);
    const [header = [], row = []] = rowsOf(merged);
    const at = header.indexOf('登记日');
    expect([row[at], merged?.bands[1]?.formats[at]]).toEqual([41_640, 'date']);
  });

  it('keep a column that no row fills, and a sheet that has no row', () => {
    const blank = tableSheet('households', []);
    const noOffice = rawSheet('村', [
      ['村编码', '县(区)', '乡镇', '行政村', '是否贫困村', '总人口'],
      ['410325101201', '嵩县', '田湖镇', '樊店村', '是', null],
    ]);
    const sheets = mergeSubmissions([{ name: '甲.xlsx', date1904: false, sheets: [noOffice, blank] }]);
    expect(sheets.map(({ name }) => name)).toEqual(['贫困村名册', '贫困户名册']);
    expect(rowsOf(sheets[0])[0]).toContain('总人口');
    expect(rowsOf(sheets[1])).toHaveLength(1);
    expect(rowsOf(sheets[1])[0]?.slice(-2)).toEqual(['来源文件', '来源行']);
  });

  it('take the settings of the first that has them', () => {
    const settings = (year: number) =>
      rawSheet('参数', [
        ['项目', '值'],
        ['考核年度', year],
      ]);
    const withSettings = (year: number) => ({
      ...submission('甲.xlsx'),
      sheets: [tableSheet('villages', VILLAGES), settings(year)],
    });
    const sheets = mergeSubmissions([submission('乙.xlsx'), withSettings(2013), withSettings(2014)]);
    expect(rowsOf(sheets.find(({ name }) => name === '参数'))).toEqual([
      ['项目', '值'],
      ['考核年度', 2013],
    ]);
  });

  it('of one township submitted twice have the rows of the later file, and this is told', () => {
    const told = jest.fn();
    const [sheet] = mergeSubmissions(
      [submission('甲.xlsx'), submission('乙.xlsx', elsewhere), submission('甲改.xlsx', VILLAGES.slice(1))],
      { onReplaced: told },
    );
    expect(
      rowsOf(sheet)
        .slice(1)
        .map((row) => row.slice(-2)),
    ).toEqual([
      ['乙.xlsx', 2],
      ['乙.xlsx', 3],
      ['甲改.xlsx', 2],
    ]);
    expect(told.mock.calls).toEqual([[{ earlier: '甲.xlsx', later: '甲改.xlsx', rows: 2, index: 0 }]]);
  });

  it('of two halves of a township have the rows of both', () => {
    const halves = VILLAGES.map((village, index) => submission(`${index}.xlsx`, [village]));
    expect(rowsOf(mergeSubmissions(halves)[0])).toHaveLength(3);
  });

  it('of a file without a registry sheet are refused by its name', () => {
    const wrong = { name: '通讯录.xlsx', date1904: false, sheets: [rawSheet('Sheet1', [['姓名', '电话']])] };
    expect(() => mergeSubmissions([submission('甲.xlsx'), wrong])).toThrow(
      expect.objectContaining({ code: 'NoRegistrySheet', params: { file: '通讯录.xlsx' } }) as Error,
    );
  });
});
