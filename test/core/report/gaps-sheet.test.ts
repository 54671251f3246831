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
  const header = cells.findIndex(([first]) => first === '清单');
  const lines = cells.slice(header + 1, header + 12);
  return Object.fromEntries(
    lines.map(([name, count]) => [typeof name === 'string' ? name : '', count ?? null]),
  );
}

/** The lines of a list below its heading. */
function listOf({ cells }: LaidOut, name: string): readonly (readonly PlanCell[])[] {
  const heading = cells.findIndex(([first]) => typeof first === 'string' && first.startsWith(`${name}（`));
  const end = cells.findIndex(([first], row) => row > heading && first === '');
  return cells.slice(heading + 1, end < 0 ? undefined : end);
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
      无帮扶责任人的贫困户: city.households - city.paired,
      无结对户的干部: city.idleCadres,
      结对超上限的干部: city.overLimitCadres,
      驻村空档的贫困村: 1,
      同时驻两个村的干部: 0,
      任期不满的驻村干部: 0,
      驻村天数不足的干部: 1,
    });
    expect(city.poorVillages - city.designated).toBe(1);
  });

  it('lists each with what is to know of it and a jump to its row', () => {
    expect(listOf(sheet, '无定点帮扶的贫困村')[1]).toEqual([
      ...['宜阳县', '韩城镇', '202村', B, null, 1, '没有任何帮扶'],
      { formula: '=HYPERLINK("#\'贫困村名册\'!A3","第 3 行")' },
    ]);
    expect(listOf(sheet, '未多重覆盖的重点村')[1]?.slice(3, 7)).toEqual([A, '重点村', 2, '现有帮扶：市直']);
    expect(listOf(sheet, '无帮扶责任人的贫困户').map((line) => [line[3], line[6]])).toEqual([
      ['户编号', '情况'],
      ['H2', '没有结对记录'],
      ['H3', '找不到干部'],
    ]);
    expect(listOf(sheet, '驻村空档的贫困村')[1]?.slice(3, 7)).toEqual([
      ...[B, null, 365, '2014-01-01 至 2014-12-31'],
    ]);
    expect(listOf(sheet, '驻村天数不足的干部')[1]?.slice(3, 7)).toEqual([
      ...['G1', '干部G1', 100, '应驻村 220 天；2014-01-01 到村'],
    ]);
  });

  it('says plainly where there is nothing, and leads to each list', () => {
    expect(listOf(sheet, '结对超上限的干部')).toEqual([['无。', ...Array<null>(7).fill(null)]]);
    const textOf = (cell: PlanCell | undefined) => (typeof cell === 'string' ? cell : '');
    const links = sheet.cells.flatMap((line) => {
      const target = /^=HYPERLINK\("#A(\d+)"/.exec(
        typeof line[2] === 'object' && line[2] ? line[2].formula : '',
      )?.[1];
      return target === undefined ? [] : [[textOf(line[0]), textOf(sheet.cells[Number(target) - 1]?.[0])]];
    });
    expect(links).toHaveLength(11);
    for (const [name = '', heading = ''] of links) expect(heading.startsWith(`${name}（`)).toBe(true);
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
