import type { PlanCell } from '../../../src/core/report';
import { rawSheet } from '../build';
import { cadre, household, pairing, posting, village, type Rows } from '../counted';
import { headersOf, laidOut, sheetsOf, type LaidOut } from './laid-out';

const [A, B, C] = ['410327101201', '410327101202', '410327101203'];
const ROWS: Rows = {
  villages: [village(A, { key: '是' }), village(B), village(C, { poor: '否' })],
  households: [household('H1', A), household('H2', A), household('H3', B)],
  units: [{ name: '市水利局', category: '市直单位' }],
  postings: [posting('市水利局', A)],
  cadres: [
    cadre('G1', A, { post: '第一书记', rank: '正科级', days: 100 }),
    cadre('G2', null, { post: '帮扶责任人' }),
  ],
  pairings: [pairing('H1', 'G1'), pairing('H3', 'G9')],
};

/** The numbers of the summary by list. */
function summaryOf({ cells }: LaidOut): Readonly<Record<string, PlanCell>> {
  const header = cells.findIndex(([first]) => first === '类别');
  const lines = cells.slice(header + 1, header + 13);
  return Object.fromEntries(
    lines.map(([name, count]) => [typeof name === 'string' ? name : '', count ?? null]),
  );
}

/** The lines of a kind: place, number, name, count, what is counted, note, jump. */
function listOf({ cells }: LaidOut, name: string): readonly (readonly PlanCell[])[] {
  const header = cells.findIndex(([first, second]) => first === '类别' && second === '县(区)');
  return cells.slice(header + 1).flatMap(([first, ...told]) => (first === name ? [told] : []));
}

describe('未覆盖清单', () => {
  const sheet = laidOut('gaps', sheetsOf(ROWS));

  it('counts what 覆盖汇总 lacks', () => {
    const { city } = sheet.results.coverage;
    expect(summaryOf(sheet)).toEqual({
      无定点帮扶的贫困村: city.poorVillages - city.designated,
      无驻村工作队的贫困村: city.poorVillages - city.withTeam,
      驻村工作队人数不足的贫困村: city.understaffed,
      无第一书记的贫困村: city.poorVillages - city.withFirstSecretary,
      未多重覆盖的重点村: city.keyVillages - city.keyMultiple,
      未落实帮扶责任人的贫困户: city.households - city.paired,
      未结对的干部: city.idleCadres,
      结对超上限的干部: city.overLimitCadres,
      驻村空档的贫困村: 1,
      同时驻两个村的干部: 0,
      任期不满的驻村干部: 0,
      驻村天数不足的干部: 1,
    });
    expect(city.poorVillages - city.designated).toBe(1);
  });

  it('lists each with what is to know of it and a jump to its row', () => {
    expect(listOf(sheet, '无定点帮扶的贫困村')).toEqual([
      [
        ...['宜阳县', '韩城镇', '202村', B, null, 1, '应结对户(户)', '没有任何帮扶'],
        { formula: '=HYPERLINK("#\'贫困村名册\'!A3","第 3 行")' },
      ],
    ]);
    expect(listOf(sheet, '未多重覆盖的重点村')[0]?.slice(3, 8)).toEqual([
      ...[A, null, 2, '应结对户(户)', '重点村；现有帮扶：市直'],
    ]);
    expect(listOf(sheet, '未落实帮扶责任人的贫困户').map((line) => [line[3], line[7]])).toEqual([
      ['H2', '没有结对记录'],
      ['H3', '帮扶责任人查无此人'],
    ]);
    expect(listOf(sheet, '驻村空档的贫困村')[0]?.slice(3, 8)).toEqual([
      ...[B, null, 365, '空档天数(天)', '2014-01-01 至 2014-12-31'],
    ]);
    expect(listOf(sheet, '驻村天数不足的干部')[0]?.slice(3, 8)).toEqual([
      ...['G1', '干部G1', 100, '驻村天数(天)', '应驻村 220 天；2014-01-01 到村'],
    ]);
  });

  it('leads from each kind that has any to the first of it', () => {
    expect(listOf(sheet, '结对超上限的干部')).toEqual([]);
    const links = sheet.cells.flatMap(([name, count, link]) => {
      const formula = typeof link === 'object' && link !== null ? link.formula : '';
      const target = /^=HYPERLINK\("#A(\d+)"/.exec(formula)?.[1];
      return target === undefined ? [] : [{ name, count, first: sheet.cells[Number(target) - 1]?.[0] }];
    });
    expect(links.length).toBeGreaterThan(4);
    for (const { name, count, first } of links) {
      expect(count).not.toBe(0);
      expect(first).toBe(name);
    }
  });
});

it('says why a household has no cadre, and leads to the row that the reason lies in', () => {
  const sheet = laidOut(
    'gaps',
    sheetsOf({
      ...ROWS,
      households: [household('H1', A), household('H2', A), household('H3', A), household('H4', A)],
      cadres: [
        cadre('G1', A, { end: '2014-06-30' }),
        cadre('G2', A, { start: '2015-02-01' }),
        cadre('G3', A),
      ],
      pairings: [
        pairing('H1', 'G1'),
        pairing('H2', 'G3', { start: '某日' }),
        pairing('H3', 'G2'),
        pairing('H4', 'G3'),
      ],
    }),
  );
  const jump = (row: number) => ({
    formula: `=HYPERLINK("#'结对帮扶台账'!C${row}","结对帮扶台账 第 ${row} 行")`,
  });
  expect(listOf(sheet, '未落实帮扶责任人的贫困户').map((line) => [line[3], ...line.slice(7)])).toEqual([
    ['H1', '帮扶干部干部G1已于 2014-06-30 离岗', jump(2)],
    ['H2', '结对帮扶台账第3行有错误，该结对未计入', jump(3)],
    ['H3', '帮扶干部干部G2 2015-02-01 才到岗', jump(4)],
  ]);
});

it('has the same numbers of teams, and of teams below strength, as every other sheet', () => {
  const sheets = sheetsOf({
    villages: [A, B, C].map((code) => village(code)),
    cadres: [cadre('G1', A), cadre('G2', B), cadre('G3', B)],
  });
  const settings = rawSheet('参数', [['工作队最少人数', 2]]);
  const of = (kind: Parameters<typeof laidOut>[0]) => laidOut(kind, [...sheets, settings]);
  const gaps = of('gaps');
  expect(gaps.results.coverage.city).toMatchObject({ withTeam: 2, understaffed: 1 });
  expect(summaryOf(gaps)).toMatchObject({ 无驻村工作队的贫困村: 1, 驻村工作队人数不足的贫困村: 1 });
  const [short] = listOf(gaps, '驻村工作队人数不足的贫困村');
  expect([short?.[3], short?.[5], short?.[7]]).toEqual([A, 0, '在岗 1 人，最少应有 2 人']);
  const mechanisms = of('mechanisms').cells;
  const actual = (name: string) => mechanisms.find((line) => line[1] === name)?.slice(2, 4);
  expect(actual('有驻村工作队的贫困村')).toEqual([3, 2]);
  expect(actual('驻村工作队人数不足的贫困村')).toEqual(['—', 1]);
  const coverage = of('coverage').cells;
  const header = headersOf(coverage.find((line) => line[0] === '级别'));
  const ofA = coverage.find((line) => line[3] === '201村') ?? [];
  expect([ofA[header.indexOf('已派驻工作队的村')], ofA[header.indexOf('工作队人数不足的村')]]).toEqual([
    1, 1,
  ]);
  const counties = of('countyComparison').cells;
  expect(counties.find((line) => line[0] === '宜阳县')?.at(-1)).toBe(1);
  expect(of('matrix').cells.flat()).toContainEqual(expect.stringContaining('的1个村'));
});

it('does not take what was not submitted for complete', () => {
  const sheet = laidOut('gaps', sheetsOf({ villages: ROWS.villages ?? [] }));
  expect(summaryOf(sheet)).toMatchObject({ 无驻村工作队的贫困村: null });
  expect(sheet.cells.flat()).toContain('没有提交驻村干部名册，无法统计。');
});

it('keeps names that look like formulas', () => {
  const villages = [village(A, { county: '=1+1', township: '+2', village: '@甲' })];
  const { cells } = laidOut('gaps', sheetsOf({ ...ROWS, villages, households: [household('=H0', A)] }));
  expect(cells.flat()).toEqual(expect.arrayContaining(['=1+1', '+2', '@甲', '=H0']));
});
