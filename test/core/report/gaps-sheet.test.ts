import type { PlanCell } from '../../../src/core/report';
import { cadre, household, pairing, posting, village, type Rows } from '../counted';
import { laidOut, sheetsOf, type LaidOut } from './laid-out';

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
  const lines = cells.slice(header + 1, header + 12);
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
