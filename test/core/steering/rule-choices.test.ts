import { RULES } from '../../../src/core/rules';
import { readRuleChoices, steeringSheets } from '../../../src/core/steering';
import { DEFAULT_SCHEME, readScheme } from '../../../src/core/evaluation';
import type { PlainSheet } from '../../../src/core/report';
import type { CellValue, RawSheet } from '../../../src/core/registry';
import { readSettings } from '../../../src/core/settings-sheets';
import { exitLineOf, settingsSchema } from '../../../src/core/words/settings';
import { rawSheet, registryOf } from '../build';
import { CLEAN } from '../rules/office';

const workbook = (...sheets: RawSheet[]) => ({ name: 'a.xlsx', date1904: false, sheets });
const choices = (...rows: CellValue[][]) =>
  readRuleChoices(workbook(rawSheet('规则', [['编号', '级别', '启用'], ...rows])), RULES);

describe('the 规则 sheet', () => {
  it('says how severe a rule is and whether it is looked for', () => {
    expect(choices(['F12', '提示', '是'], ['L09', '警告', '否'], ['P10', '警告', '是'])).toEqual({
      F12: 'info',
      L09: 'off',
      P10: 'warning',
    });
  });

  it('changes nothing where it repeats the catalogue; doubts may still be asked for', () => {
    expect(choices(['F12', '错误', '是'], ['P10', '警告', '否'], ['F01', null, null])).toEqual({});
    expect(readRuleChoices(workbook(), RULES)).toEqual({});
  });

  it('may hold notes of the office’s own', () => {
    expect(choices(['说明：县里商定', null, null], ['F12', '提示', null])).toEqual({ F12: 'info' });
  });

  it.each([
    ['an unknown rule', ['F99', '提示', '是'], 'A2'],
    ['an unknown severity', ['F12', '很重', '是'], 'B2'],
    ['neither yes nor no', ['F12', '提示', '也许'], 'C2'],
  ])('names the cell of %s', (_, row, cell) => {
    expect(() => choices(row)).toThrow(
      expect.objectContaining({ code: 'BadSetting', params: { sheet: '规则', cell } }) as Error,
    );
  });
});

describe('the 参数 sheet', () => {
  const read = (...rows: CellValue[][]) =>
    readSettings(workbook(rawSheet('参数', [['参数', '值'], ...rows])), registryOf(CLEAN));

  it('may limit the households of a cadre by rank', () => {
    expect(read(['结对上限：正处级', 8], ['结对上限:副科', '5']).rankLimits).toEqual({
      正处级: 8,
      副科级: 5,
    });
    expect(read(['每名干部结对上限', 4]).rankLimits).toEqual({});
  });

  it('may give the line of a year of leaving poverty; the national ones hold where nothing is given', () => {
    const lines = (...rows: CellValue[][]) =>
      [2013, 2014, 2030].map((year) => exitLineOf(read(...rows), year));
    expect(lines()).toEqual([2736, 2800, 2800]);
    expect(lines(['脱贫标准：2014', 2900])).toEqual([2736, 2900, 2800]);
    expect(lines(['贫困线', 3000])).toEqual([3000, 3000, 3000]);
    expect(lines(['贫困线', 3000], ['脱贫标准:2013年', '2,736'])).toEqual([2736, 3000, 3000]);
  });

  it.each([
    ['an unknown rank', '结对上限:巡视员', 8, 'A2'],
    ['no number', '结对上限:正处级', '八', 'B2'],
    ['no year', '脱贫标准:今年', 2800, 'A2'],
    ['no line', '脱贫标准:2014', '很低', 'B2'],
  ])('names the cell of %s', (_, label, limit, cell) => {
    expect(() => read([label, limit])).toThrow(
      expect.objectContaining({ code: 'BadSetting', params: { sheet: '参数', cell } }) as Error,
    );
  });
});

describe('who is advanced', () => {
  const read = (...rows: CellValue[][]) =>
    readSettings(workbook(rawSheet('参数', [['参数', '值'], ...rows])), registryOf(CLEAN));

  it('is among central and provincial units, and of grade 合格 at least, where nothing is said', () => {
    expect(read()).toMatchObject({ lowestAdvanced: '合格', advancedScope: ['中央单位', '省直单位'] });
  });

  it('may be steered by the office', () => {
    expect(read(['先进最低等次', ' 良好 '], ['先进单位范围', '中央、省直，市直单位'])).toMatchObject({
      lowestAdvanced: '良好',
      advancedScope: ['中央单位', '省直单位', '市直单位'],
    });
    expect(read(['先进单位范围', '全部']).advancedScope).toEqual(['全部']);
  });

  it('names the cell of a category that is none', () => {
    expect(() => read(['先进单位范围', '中央、村级'])).toThrow(
      expect.objectContaining({ code: 'BadSetting', params: { sheet: '参数', cell: 'B2' } }) as Error,
    );
  });
});

describe('sheets for settings', () => {
  const settings = settingsSchema.parse({
    year: 2014,
    asOf: 42_004,
    pairingLimit: 12,
    rankLimits: { 正处级: 8 },
  });
  const registry = registryOf(CLEAN);
  const sheets = steeringSheets({ registry, settings, scheme: DEFAULT_SCHEME, rules: RULES }, 'zh-CN');
  const raw = ({ name, header, rows }: PlainSheet) => rawSheet(name, [header, ...rows] as CellValue[][]);

  it('hold what holds already: read again they change nothing', () => {
    const read = workbook(...sheets.map(raw));
    expect(sheets.map(({ name }) => name)).toEqual(['参数', '县区', '考核指标', '等次', '规则']);
    expect(readSettings(read, registry)).toEqual(settings);
    expect(readScheme(read)).toEqual(DEFAULT_SCHEME);
    expect(readRuleChoices(read, RULES)).toEqual({});
    expect(sheets[1]?.rows).toEqual([['嵩县', null, null]]);
  });

  it('show beside a target in words what it came to; read again it is computed anew', () => {
    const [first] = DEFAULT_SCHEME.indicators;
    if (!first) throw new Error('no indicator');
    const indicator = { ...first, full: 100 };
    const nobody = { indicators: [], notSubmitted: [], policy: DEFAULT_SCHEME.policies['单位'] };
    const applied = { ...nobody, topPlaces: null, places: 0, gradesAdvanced: [] };
    const evaluation = {
      teams: [],
      units: [],
      applied: { 工作队: { ...applied, indicators: [{ ...indicator, target: 1 }] }, 单位: applied },
    };
    const settled = { registry, settings, scheme: DEFAULT_SCHEME, evaluation, rules: RULES };
    const written = steeringSheets(settled, 'zh-CN')[2];
    expect(written?.rows[0]).toContain('工作队最少人数（1）');
    expect(readScheme(workbook(...(written ? [raw(written)] : []))).indicators[0]).toEqual(indicator);
  });

  it('hold an office’s own weight of the half-year', () => {
    const { policies } = DEFAULT_SCHEME;
    const own = {
      ...DEFAULT_SCHEME,
      policies: { ...policies, 单位: { ...policies['单位'], halfYearWeight: 0.3 } },
    };
    const written = steeringSheets({ registry, settings, scheme: own, rules: RULES }, 'zh-CN');
    expect(readScheme(workbook(...written.map(raw)))).toEqual(own);
  });

  it('are read the same in English', () => {
    const english = steeringSheets({ registry, settings, scheme: DEFAULT_SCHEME, rules: RULES }, 'en');
    expect(readRuleChoices(workbook(...english.map(raw)), RULES)).toEqual({});
  });
});
