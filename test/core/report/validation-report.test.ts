import { GENERATED_KINDS } from '../../../src/core/report';
import { rawSheet, tableSheet } from '../build';
import { CLEAN, HEAD_ID, idOf, office } from '../rules/office';
import { formatsOf, laidOut, remarksOf, sheetsOf } from './laid-out';

const FULL_ID = /(?<!\d)\d{17}[\dX]/;
const reportOf = (changes: Parameters<typeof office>[0], locale: 'zh-CN' | 'en' = 'zh-CN') =>
  laidOut('validationReport', sheetsOf(office(changes)), { locale });

describe('the head of the report', () => {
  const { cells, name, headerRow, bands } = reportOf({ households: { status: '脱贫了' } });

  it('says what was checked, when, by which version, and how much was found', () => {
    expect(name).toBe('校验报告');
    expect(cells[0]?.[0]).toBe('驻村帮扶登记表校验报告');
    expect(cells[headerRow - 2]?.[0]).toBe('错误 1 条，警告 0 条，提示 0 条');
    const said = remarksOf({ cells });
    expect(said[0]).toBe('读取 6 张；没有未识别的表。');
    expect(said[1]).toContain('贫困村名册 1 行、贫困户名册 1 行、家庭成员 1 行');
    expect(said.at(-1)).toBe(
      '考核年度2014年，统计截至2014年12月31日；数据来源：台账.xlsx；生成时间：2015-01-05 09:30；程序版本：1.2.3。',
    );
  });

  it('ends with the header row of the list', () => {
    expect(bands.map(({ role }) => role).slice(0, 5)).toEqual([
      ...['title', 'filing', 'meta', 'header', 'body'],
    ]);
    expect(bands[4]?.table).toBe('zhucun_findings');
    expect(cells[headerRow - 1]).toEqual(
      '级别 规则 问题 登记表 工作表 所在位置 主键（编号） 填报内容 问题说明 处理办法 建议值'.split(' '),
    );
  });
});

describe('a finding', () => {
  it('is a row of texts with a link to its cell', () => {
    const report = reportOf({ households: { attribute: '一般贫困' } });
    expect(report.lines).toEqual([
      {
        级别: '提示',
        规则: 'F12',
        问题: '取值不在代码表中',
        登记表: '贫困户名册',
        工作表: '贫困户名册',
        所在位置: { formula: '=HYPERLINK("#\'贫困户名册\'!I2","I2")' },
        '主键（编号）': CLEAN.households[0].id,
        填报内容: '一般贫困',
        问题说明: expect.stringContaining('已按“一般贫困户”读取') as unknown,
        处理办法: '从下拉列表中选择；已注明按何取值读取的，按该取值统计，可采用建议的写法。',
        建议值: '一般贫困户',
      },
    ]);
    const { 所在位置: place, ...others } = formatsOf(report);
    expect(place).toBe('link');
    expect(new Set(Object.values(others))).toEqual(new Set(['text']));
  });

  it('is in English for those who read English', () => {
    const [line] = reportOf({ households: { attribute: '一般贫困' } }, 'en').lines;
    expect(line).toMatchObject({
      Severity: 'Note',
      Problem: 'Value not in the code list',
      Remedy:
        'Choose one of the listed values; where the message says how it was read, it counts as that, and the suggestion may be accepted.',
    });
  });

  it('of a row links to its first cell, of the workbook to nothing', () => {
    const units = rawSheet('单位 "南" \'乡\'', [
      ['单位名称', '单位类别'],
      ['嵩县水利局', '县级单位'],
      [null, null],
      ['嵩县林业局', '县级单位'],
    ]);
    const { units: left, villages, ...others } = CLEAN;
    expect([left, villages]).toHaveLength(2);
    const lines = laidOut('validationReport', [...sheetsOf(others), units]).lines;
    expect(lines.find(({ 规则: rule }) => rule === 'S05')).toMatchObject({
      工作表: '单位 "南" \'乡\'',
      所在位置: { formula: '=HYPERLINK("#\'单位 ""南"" \'\'乡\'\'\'!A3","第 3 行")' },
      '主键（编号）': null,
    });
    expect(lines.find(({ 规则: rule }) => rule === 'S01')).toMatchObject({
      登记表: '贫困村名册',
      工作表: null,
      所在位置: null,
    });
  });

  it('shows no full citizen ID, also not in what it suggests', () => {
    const wrong = {
      households: { headId: Number(`${HEAD_ID.slice(0, 15)}000`) },
      members: { gender: '女', idNo: ` ${HEAD_ID}` },
      cadres: { idNo: idOf('41030019750230008') },
    };
    const { cells } = reportOf(wrong);
    const texts = cells.flat().filter((cell) => typeof cell === 'string');
    expect(texts.filter((text) => FULL_ID.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('410325********')).length).toBeGreaterThan(3);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://a.example","甲")'])(
    'keeps a text like %j a text',
    (text) => {
      const [line] = reportOf({ households: { status: text } }).lines;
      expect(line).toMatchObject({ 规则: 'F12', 填报内容: text });
      const formulas = reportOf({ households: { status: text, head: text } })
        .cells.flat()
        .flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));
      expect(formulas.filter((formula) => !formula.startsWith('=HYPERLINK("#\''))).toEqual([]);
    },
  );
});

describe('the summary', () => {
  it('counts each rule in the order of their ids', () => {
    const [household] = CLEAN.households;
    const { cells } = laidOut('validationReport', [
      ...sheetsOf({ ...CLEAN, households: [] }).filter(({ name }) => name !== '贫困户名册'),
      tableSheet('households', [
        { ...household, status: '某', head: '甲　户主' },
        { ...household, id: '4103251012010002', status: '某' },
      ]),
    ]);
    const from = cells.findIndex(([text]) => text === '按规则汇总');
    expect(cells[from + 1]?.slice(0, 4)).toEqual(['级别', '规则', '问题', '条数']);
    const counts = cells.slice(from + 2).map((line) => [line[1], line[3]]);
    const rules = counts.map(([rule]) => rule);
    expect(counts).toContainEqual(['F12', 2]);
    expect(counts).toContainEqual(['F14', 1]);
    expect(rules).toEqual([...rules].sort());
  });

  it('is not there where nothing was found', () => {
    const { cells, bands, lines } = reportOf({});
    expect(lines).toEqual([]);
    expect(cells.flat()).toContainEqual(expect.stringContaining('没有发现问题。'));
    expect(bands.some(({ role }) => role === 'heading')).toBe(false);
  });
});

it('every sheet has a name that Excel takes, and no two have the same', () => {
  expect(new Set(GENERATED_KINDS).size).toBe(GENERATED_KINDS.length);
  const kinds = ['validationReport', 'linkage', 'coverage', 'teamEvaluation'] as const;
  const names = kinds.map((kind) => laidOut(kind, sheetsOf(CLEAN)).name);
  expect(names).toEqual(['校验报告', '关联结果', '覆盖汇总', '工作队考核']);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});
