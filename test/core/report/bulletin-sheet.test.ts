import { rawSheet } from '../build';
import { cadre, household, pairing, posting, village, type Rows } from '../counted';
import type { CellValue, RawSheet } from '../../../src/core/registry';
import { bulletinArticle } from '../../../src/locales';
import type { PublishedId } from '../../../src/core/coverage';
import type { PlanCell } from '../../../src/core/report';
import { PUBLISHED_IDS } from '../../../src/core/results';
import { laidOut, sheetsOf, type LaidOut } from './laid-out';

const V = '410327103201';
const ROWS: Rows = {
  villages: [village(V, { poorPopulation: 376_000, demonstration: '是' })],
  units: [{ name: '市水利局', category: '市直单位' }],
  postings: [posting('市水利局', V)],
  households: [household('H1', V)],
  cadres: [cadre('G1', V, { post: '第一书记', rank: '正科级' })],
  pairings: [pairing('H1', 'G1')],
  projects: [
    { id: 'X1', villageCode: V, source: '帮扶单位协调', paid: 5806.89, planned: 6000, start: '2014-03-01' },
    {
      id: 'X2',
      villageCode: V,
      source: '定点单位引进',
      paid: 425_900,
      planned: 425_900,
      start: '2014-03-01',
    },
  ],
};

/** The list by the figures' names, formulas computed. */
function figuresOf(sheet: LaidOut): ReadonlyMap<PlanCell, readonly PlanCell[]> {
  return new Map(
    sheet
      .computed()
      .slice(sheet.headerRow)
      .map((line) => [line[1] ?? null, line]),
  );
}

/** A sheet as it would be read from a workbook that somebody has kept it in. */
function kept(
  sheet: LaidOut,
  name: string,
  change: (text: CellValue) => CellValue = (text) => text,
): RawSheet {
  return rawSheet(
    name,
    sheet.computed().map((line) => line.map((cell) => change(cell as CellValue))),
  );
}

const in2013 = (text: CellValue): CellValue =>
  typeof text === 'string' ? text.replaceAll('2014', '2013') : text === 5806.89 ? 5000.5 : text;

it('tells each figure with its name, unit and definition', () => {
  const figures = figuresOf(laidOut('bulletin', sheetsOf(ROWS)));
  expect(figures.get('贫困村')).toEqual([1, '贫困村', 1, '个', null, '', '贫困村名册中“是否贫困村”为是']);
  expect(figures.get('协调项目资金')?.slice(2, 4)).toEqual([5806.89, '万元']);
  // The only unit is one of the city's: it is not asked.
  expect(figures.get('先进单位')?.[2]).toBe(0);
});

it('sets last year’s figures beside, from a copy under any name', () => {
  const sheet = laidOut('bulletin', sheetsOf(ROWS));
  const earlier = [kept(sheet, '去年的'), kept(sheet, '存档', in2013)];
  const now = laidOut('bulletin', [...sheetsOf(ROWS), ...earlier]);
  expect(now.cells[now.headerRow - 1]).toContain('上年（2013年）');
  expect(figuresOf(now).get('协调项目资金')?.slice(2, 6)).toEqual([5806.89, '万元', 5000.5, 806.39]);
});

it('takes last year’s from this year’s own sheet, where that still shows them', () => {
  const sheet = laidOut('bulletin', sheetsOf(ROWS));
  const before = laidOut('bulletin', [...sheetsOf(ROWS), kept(sheet, '存档', in2013)]);
  const again = laidOut('bulletin', [...sheetsOf(ROWS), kept(before, '统计公报')]);
  expect(figuresOf(again).get('协调项目资金')?.[4]).toBe(5000.5);
});

it('reads a copy in the other language, or without numbers', () => {
  const english = laidOut('bulletin', sheetsOf(ROWS), { locale: 'en' });
  const now = laidOut('bulletin', [...sheetsOf(ROWS), kept(english, 'Last', in2013)]);
  expect(figuresOf(now).get('协调项目资金')?.[4]).toBe(5000.5);
  const nameless = rawSheet(
    'x',
    laidOut('bulletin', sheetsOf(ROWS))
      .computed()
      .map((line) => line.slice(1).map((cell) => in2013(cell as CellValue)))
      .map(([first, ...rest], row) => (row === 0 ? ['2013年统计公报'] : [first ?? null, ...rest])),
  );
  const named = laidOut('bulletin', [...sheetsOf(ROWS), nameless]);
  expect(figuresOf(named).get('协调项目资金')?.[4]).toBe(5000.5);
});

it('shows none where only this year’s or a later one is there', () => {
  const sheet = laidOut('bulletin', sheetsOf(ROWS));
  const now = laidOut('bulletin', [...sheetsOf(ROWS), kept(sheet, '统计公报')]);
  expect(now.cells[now.headerRow - 1]).toContain('上年');
  expect(figuresOf(now).get('协调项目资金')?.slice(4, 6)).toEqual([null, '']);
});

it('reads one that an earlier version has written, which names figures by their ids', () => {
  const older = rawSheet('存档', [
    ['2013年驻村帮扶统计公报'],
    ['编号', '指标', '数值', '单位'],
    ...(
      [
        ['poorVillages', 700],
        ['poorPopulation', 1],
        ['forums', 2],
        ['trainings', 3],
        ['fundsCoordinated', 5000.5],
      ] as const
    ).map(([id, value]) => [id, null, value, null]),
  ]);
  const now = laidOut('bulletin', [...sheetsOf(ROWS), older]);
  expect(figuresOf(now).get('协调项目资金')?.[4]).toBe(5000.5);
});

it('writes the article from the figures, in its units, without what did not happen', () => {
  const { cells } = laidOut('bulletin', sheetsOf(ROWS));
  const article = cells.flatMap((line) =>
    line.filter((cell) => typeof cell === 'string' && /^(?:截至|2014年，)/.test(cell)),
  );
  expect(article).toEqual([
    '截至2014年12月31日，全县有1个贫困村，贫困人口37.6万人，共有1个贫困村成为市级扶贫示范村。',
    '2014年，选派1名市直单位正科级干部到贫困村担任“第一书记”。',
    '截至2014年12月31日，市直机关参与驻村帮扶1家，各级共有1名干部结对帮扶贫困户1户，向贫困村协调项目资金5806.89万元，建设项目1个。',
    '2014年，中央、省定点扶贫单位共帮助贫困地区引进项目资金42.59亿元。',
  ]);
});

it('speaks of the county, the district or the city that the counties make up', () => {
  const situation = (counties: readonly string[]): string => {
    const sheet = rawSheet('县区', [
      ['县(区)', '县类别'],
      ...counties.map((county): CellValue[] => [county, '其他']),
    ]);
    const { cells } = laidOut('bulletin', [...sheetsOf(ROWS), ...(counties.length === 0 ? [] : [sheet])]);
    const texts = cells.flat().filter((cell) => typeof cell === 'string');
    return texts.find((text) => text.startsWith('截至2014年')) ?? '';
  };
  expect(situation([])).toContain('，全县有1个贫困村');
  expect(situation(['洛龙区'])).toContain('，全区有1个贫困村');
  expect(situation(['偃师市'])).toContain('，全市有1个贫困村');
  expect(situation(['宜阳县', '洛宁县'])).toContain('，全市有1个贫困村');
});

it('tells how many of the advanced units are central or provincial ones', () => {
  const none = Object.fromEntries(PUBLISHED_IDS.map((id) => [id, 0])) as Record<PublishedId, number>;
  const advanced = (advancedUnits: number, advancedHigherUnits: number): string[] =>
    bulletinArticle({
      ...none,
      advancedUnits,
      advancedHigherUnits,
      year: 2014,
      asOf: '2014-12-31',
      counties: [],
    });
  expect(advanced(0, 0)).toEqual([]);
  expect(advanced(24, 0)).toEqual(['全年评选先进帮扶单位24家。']);
  expect(advanced(24, 5)).toEqual(['全年评选先进帮扶单位24家，其中中央、省定点扶贫单位5家。']);
  expect(advanced(24, 24)).toEqual(['全年评选先进帮扶单位24家，均为中央、省定点扶贫单位。']);
});
