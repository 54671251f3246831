import type { CellValue, RawSheet } from '../../../src/core/registry';
import { remedy, sentence, type Finding } from '../../../src/core/rules';
import { rawSheet, tableSheet } from '../build';
import { check, CLEAN } from './office';

const CLEAN_SHEETS = (Object.keys(CLEAN) as (keyof typeof CLEAN)[]).map((table) =>
  tableSheet(table, CLEAN[table]),
);
const without = (name: string): RawSheet[] => CLEAN_SHEETS.filter((sheet) => sheet.name !== name);
const found = (sheets: readonly RawSheet[], rule: string): readonly Finding[] =>
  check(sheets).list.filter((finding) => finding.rule === rule);
const STRANGE: CellValue[][] = [
  ['学校', '年级', '班主任'],
  ['测试小学', '三年级', '张测一'],
  ['测试小学', '四年级', '李测二'],
];
const HALF_UNITS: CellValue[][] = [
  ['单位名称', '甲栏', '乙栏', '丙栏', '丁栏'],
  ['测试局', 1, 2, 3, 4],
  ['测试办', 1, 2, 3, 4],
];

describe('S09: a list that is not read', () => {
  it('is a warning where nothing says what it is, with what it comes nearest to', () => {
    const [finding, ...others] = found([...CLEAN_SHEETS, rawSheet('Sheet9', HALF_UNITS)], 'S09');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', sheet: 'Sheet9', row: null, column: null });
    expect(sentence(finding as Finding, 'zh-CN')).toBe(
      '工作表“Sheet9”未读取：最接近“帮扶单位名册”，已识别“单位名称”，缺少“单位类别”。',
    );
    expect(sentence(finding as Finding, 'en')).toBe(
      'Sheet “Sheet9” was not read: nearest to “帮扶单位名册”; recognised “单位名称”; missing “单位类别”.',
    );
  });

  it.each<[string, RawSheet[]]>([
    ['its name says which table it is', [...CLEAN_SHEETS, rawSheet('走访记录', STRANGE)]],
    ['a title does', [...CLEAN_SHEETS, rawSheet('Sheet9', [['测试镇宣传报道一览'], ...STRANGE])]],
    [
      'the table that it comes nearest to is missing',
      [...without('帮扶单位名册'), rawSheet('Sheet9', HALF_UNITS)],
    ],
  ])('is an error where %s', (_, sheets) => {
    expect(found(sheets, 'S09')).toMatchObject([{ severity: 'error' }]);
  });

  it('takes the severity that the office has set', () => {
    const { list } = check([...CLEAN_SHEETS, rawSheet('走访记录', STRANGE)], { severities: { S09: 'info' } });
    expect(list.filter(({ rule }) => rule === 'S09')).toMatchObject([{ severity: 'info' }]);
  });
});

it('S01: a missing sheet names the sheets that may be it', () => {
  const [finding] = found([...without('帮扶单位名册'), rawSheet('Sheet9', HALF_UNITS)], 'S01');
  expect(finding?.params).toMatchObject({ sheet: '帮扶单位名册', perhaps: ['Sheet9'] });
  expect(sentence(finding as Finding, 'zh-CN')).toContain('未识别的“Sheet9”可能是该表。');
  expect(sentence(finding as Finding, 'en')).toContain('Perhaps it is “Sheet9”, which was not recognised.');
});

describe('S10: rows that are no data', () => {
  const HEADER = ['单位名称', '单位类别'];
  const [unit] = CLEAN.units;
  const row: CellValue[] = [unit.name, unit.category];
  const withUnits = (...rows: CellValue[][]): RawSheet[] => [
    ...without('帮扶单位名册'),
    rawSheet('帮扶单位名册', rows),
  ];

  it('are told once, whatever they hold, and nothing else is said of them', () => {
    const wide = [...HEADER, '主要负责人', '联系人'];
    const { list } = check(
      withUnits(wide, ['甲', 1, 2, 3], [...row, '张测一', '李测二'], ['帮扶单位名册（续）'], wide),
    );
    expect(list.map(({ rule, sheet, row: at, severity }) => [rule, sheet, at, severity])).toEqual([
      ['S10', '帮扶单位名册', 2, 'info'],
      ['S10', '帮扶单位名册', 5, 'info'],
    ]);
    expect(list.map((finding) => sentence(finding, 'zh-CN'))).toEqual([
      '第 2 行为栏号，已跳过。',
      '第 4–5 行重复了表头，已跳过。',
    ]);
  });

  it('and ditto marks are told once a column', () => {
    const { list } = check(withUnits(HEADER, row, ['测试办', '〃'], ['测试所', '同上']));
    expect(list.map(({ rule, row: at, column }) => [rule, at, column])).toEqual([['S10', 3, '单位类别']]);
    expect(sentence(list[0] as Finding, 'zh-CN')).toBe(
      '“单位类别”列有 2 格填写“同上”（第 3–4 行），按上一行的内容读取。',
    );
  });
});

describe('S11: a hidden sheet beside others of its table', () => {
  const [unit] = CLEAN.units;
  const more = (name: string): RawSheet => ({
    ...tableSheet('units', [{ ...unit, name }]),
    name: '另册',
    isHidden: true,
  });

  it('is told when its rows count', () => {
    const [finding] = found([...CLEAN_SHEETS, more('另一测试局')], 'S11');
    expect(finding).toMatchObject({ severity: 'warning', table: 'units', sheet: '另册', row: null });
    expect(sentence(finding as Finding, 'zh-CN')).toBe(
      '隐藏的工作表“另册”按“帮扶单位名册”读取，其中的行都已计入。',
    );
  });

  it('is told when it is an old copy, and doubles nothing', () => {
    const { list } = check([...CLEAN_SHEETS, more(unit.name)]);
    expect(list.map(({ rule }) => rule)).toEqual(['S11']);
    expect(sentence(list[0] as Finding, 'zh-CN')).toBe(
      '隐藏的工作表“另册”与“帮扶单位名册”的内容重复，疑为旧的副本，未计入。',
    );
  });

  it('is none where it is the only one of its table', () => {
    const sheets = CLEAN_SHEETS.map((sheet) =>
      sheet.name === '帮扶单位名册' ? { ...sheet, isHidden: true as const } : sheet,
    );
    expect(check(sheets).list).toEqual([]);
  });
});

it('U01: a key in another sheet is named with that sheet', () => {
  const [unit] = CLEAN.units;
  const twice = found([...CLEAN_SHEETS, { ...tableSheet('units', [unit]), name: '另册' }], 'U01');
  expect(twice.map((finding) => sentence(finding, 'zh-CN'))).toEqual([
    `“${unit.name}”重复登记，另见工作表“另册”第 2 行。`,
    `“${unit.name}”重复登记，另见工作表“帮扶单位名册”第 2 行。`,
  ]);
});

describe('dates that others write', () => {
  const posted = (start: CellValue, end: CellValue = null): readonly Finding[] => {
    const { cadres, ...others } = CLEAN;
    return check({ ...others, cadres: cadres.map((cadre) => ({ ...cadre, start, end })) }).list;
  };

  it.each<[CellValue, string]>([
    ['2013-02-01 00:00:00', '2013-02-01'],
    ['201302', '2013-02-01'],
    [201302, '2013-02-01'],
    ['2013—02—01', '2013-02-01'],
    ['2013.2', '2013-02-01'],
    [2013.2, '2013-02-01'],
    ['2013-02', '2013-02-01'],
    ['2013年2月', '2013-02-01'],
  ])('F14: %j is read, told and mended', (written, day) => {
    const list = posted(written);
    expect(list.map(({ rule }) => rule)).toEqual(['F14']);
    expect(sentence(list[0] as Finding, 'zh-CN')).toContain(day);
    expect(typeof list[0]?.fix).toBe('number');
  });

  it.each<[CellValue]>([['13.2.1'], ['二〇一三年二月一日']])(
    'F08: %j is no date, and the day is offered',
    (written) => {
      const wrong = posted(written).find(({ rule }) => rule === 'F08');
      expect(wrong?.fix).toBe(41_306);
    },
  );

  it.each(['至今', '长期', '在任', '—', '/', '-', '//', '至 今', '（至今）', '仍在任'])(
    'an end of %j is none',
    (end) => {
      expect(posted('2013-02-01', end)).toEqual([]);
    },
  );

  it.each<[CellValue]>([['待定'], ['？'], ['不详']])(
    'F08: an end of %j is no date, and no open end',
    (end) => {
      const list = posted('2013-02-01', end);
      expect(list.map(({ rule, field }) => [rule, field])).toEqual([['F08', 'end']]);
      expect(remedy(list[0] as Finding, 'zh-CN')).toContain('仍在任（有效）的，结束日期留空。');
    },
  );

  it('F08: a stroke is no date where one is required', () => {
    expect(posted('/').map(({ rule, field }) => [rule, field])).toContainEqual(['F08', 'start']);
  });

  it('an end in a month is its last day', () => {
    const ofCadres = posted('2013-02-20', '2013年2月').filter(({ table }) => table === 'cadres');
    expect(ofCadres.map(({ rule, field, fix }) => [rule, field, fix])).toEqual([['F14', 'end', 41_333]]);
    expect(posted('2013-03-01', '2013年2月').map(({ rule }) => rule)).toContain('L10');
    expect(posted('2013-03-01', '二〇一四年十二月').find(({ rule }) => rule === 'F08')?.fix).toBe(42_004);
  });
});
