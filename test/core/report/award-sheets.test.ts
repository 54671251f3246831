import { DEFAULT_SCHEME, metricsOf, metricName, SUBJECTS } from '../../../src/core/evaluation';
import { serialOf } from '../../../src/core/registry';
import type { PlanCell } from '../../../src/core/report';
import { SHEET_TEXTS } from '../../../src/locales';
import { rawSheet } from '../build';
import { judgedCity, typedLike, type Given } from './judged-city';
import { laidOut } from './laid-out';

const GIVEN: Given = {
  teams: [
    [50, 40],
    [50, 30],
    [50, 30],
    [30, null],
  ],
  units: [[50, 40]],
  categories: ['省直单位'],
  places: { teams: 2, units: 1 },
  counties: ['嵩县', '宜阳县', '嵩县', '嵩县'],
};

function beside(given: Given) {
  return (['teamEvaluation', 'unitEvaluation'] as const).map((kind) => typedLike(kind, given, given));
}

/** The rows of a sheet as texts, formulas computed. */
function textsOf(cells: readonly (readonly PlanCell[])[]): string[] {
  return cells.map((line) =>
    line
      .flatMap((cell) => (cell === null || typeof cell === 'object' || cell === '' ? [] : String(cell)))
      .join(' '),
  );
}

describe('先进公示', () => {
  const settings = rawSheet('参数', [
    ['先进工作队名额', 2],
    ['先进单位名额', 1],
    ['填报单位', '嵩县扶贫开发办公室'],
    ['联系电话', '0379-60000000'],
    ['公示开始日期', serialOf(2015, 1, 12)],
    ['公示天数', 7],
  ]);
  const sheets = [...judgedCity(GIVEN).filter(({ name }) => name !== '参数'), settings];
  const sheet = laidOut('publicNotice', sheets);
  const texts = textsOf(sheet.computed(beside(GIVEN)));

  it('tells the period and where to object, from the settings', () => {
    const all = texts.join('\n');
    expect(all).toContain('公示时间：2015年1月12日至2015年1月18日（7天）');
    expect(all).toContain('受理单位：嵩县扶贫开发办公室；联系电话：0379-60000000');
  });

  it('lists those chosen, nobody who is left open, and no numbers of villages or persons', () => {
    expect(texts.filter((text) => /^\d+ /.test(text) && text.includes('村'))).toEqual([
      expect.stringContaining('000村'),
    ]);
    expect(texts).toContain('一、先进定点帮扶单位（中央、省直单位）（1个）');
    expect(texts).toContain('二、先进驻村工作队（1个）');
    expect(texts.join()).not.toMatch(/\d{12}/);
  });

  it('has a day of an earlier year filled in by hand', () => {
    const old = rawSheet('参数', [['公示开始日期', serialOf(2014, 1, 12)]]);
    const other = laidOut('publicNotice', [...judgedCity(GIVEN).filter(({ name }) => name !== '参数'), old]);
    expect(
      textsOf(other.cells.map((line) => line.filter((cell) => typeof cell === 'string'))).join(),
    ).toContain('公示时间：　　　年　　月　　日至　　　年　　月　　日（7天）');
  });
});

describe('评审参考', () => {
  const cells = laidOut('awardReview', judgedCity(GIVEN)).computed(beside(GIVEN));
  const below = (heading: string): string[] => {
    const from = cells.findIndex(([text]) => text === heading);
    const rest = textsOf(cells.slice(from + 1));
    const end = rest.indexOf('');
    return rest.slice(0, end);
  };

  it('lists who stands about the cut, with the points that lie between', () => {
    const points = (
      cells[cells.findIndex((line) => line[0] === '评优序' && line[4] === '行政村')] ?? []
    ).indexOf('与入选线分差');
    const lines = cells.filter((line) => typeof line[4] === 'string' && /^00\d村$/.test(line[4]));
    expect(lines.map((line) => [line[4], line[8], line[points]])).toEqual([
      ['000村', '是', 10],
      ['001村', '待定', 0],
      ['002村', '待定', 0],
    ]);
  });

  it('lists who is left open, and whose total is missing for want of what', () => {
    expect(below('末位名额处并列、待定的对象').slice(1)).toHaveLength(2);
    expect(cells.map((line) => textsOf([line])[0])).toContainEqual(
      expect.stringMatching(/^工作队 嵩县.*003村 缺数据：成效$/),
    );
  });

  it('lists whose grade hangs on one indicator', () => {
    const city = judgedCity({ teams: [[54, 30]], units: [[50, 33]] });
    const from = laidOut('awardReview', city).cells;
    const at = from.findIndex(([text]) => text === '缺数据、未定总分，或等次取决于一项指标的对象');
    expect(textsOf(from.slice(at + 2, at + 3))).toEqual([
      expect.stringMatching(/^工作队 .*000村 去掉一项后等次改变：作风→合格；成效→优秀 1 84 良好$/),
    ]);
  });
});

it('等次分布 counts grades by county and by category, and their shares of those that have one', () => {
  const rows = laidOut('gradeSpread', judgedCity(GIVEN)).computed(beside(GIVEN));
  const counted = (name: string) => rows.find(([first]) => first === name);
  expect(counted('嵩县')).toEqual(['嵩县', 3, 1, 0.5, 1, 0.5, 0, 0, 0, 0, 1, 1]);
  expect(counted('宜阳县')).toEqual(['宜阳县', 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0]);
  expect(counted('省直单位')).toEqual(['省直单位', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(counted('合计')?.slice(0, 3)).toEqual(['合计', 4, 1]);
});

describe('in English', () => {
  it('every word of the default scheme has one', () => {
    const { word } = SHEET_TEXTS.en.evaluation;
    const { indicators, policies } = DEFAULT_SCHEME;
    const words = [
      ...indicators.flatMap(({ group, name, method, dataSource = '', department = '' }) => [
        ...[group, name, method, dataSource, department],
      ]),
      ...SUBJECTS.flatMap((subject) => policies[subject].grades.map(({ grade }) => grade)),
    ];
    expect(words.filter((own) => own !== '' && word(own) === own)).toEqual([]);
  });

  it('grades and decisions follow, in all that is drawn from them', () => {
    const english = { locale: 'en' } as const;
    const teams = laidOut('teamEvaluation', judgedCity(GIVEN), english);
    expect(teams.shown().map((line) => [line['Grade'], line['Advanced']])).toEqual([
      ['Excellent', 'Yes'],
      ['Good', 'Undecided (tie)'],
      ['Good', 'Undecided (tie)'],
      ['', 'No'],
    ]);
    expect(teams.cells.flat()).toContainEqual(expect.stringContaining('are left as in its sheets'));
  });

  it('metrics have names of their own', () => {
    const ids = SUBJECTS.flatMap((subject) => metricsOf(subject));
    expect(ids.filter((id) => metricName(id).en === id || metricName(id)['zh-CN'] === id)).toEqual([]);
    const names = SUBJECTS.map((subject) => metricsOf(subject).map((id) => metricName(id)['zh-CN']));
    for (const own of names) expect(new Set(own).size).toBe(own.length);
  });
});
