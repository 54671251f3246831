import type { PlanCell } from '../../../src/core/report';
import { rawSheet } from '../build';
import { cadre, household, pairing, village, type Row, type Rows } from '../counted';
import { laidOut, sheetsOf, type LaidOut } from './laid-out';

const V = '410327101001';
const W = '410327101002';
const TRAINING: Row = { id: 'A1', kind: '业务培训', date: '2014-05-01', title: '培训' };

const CITY: Rows = {
  villages: [village(V), village(W)],
  households: [household('H1', V), household('H2', V)],
  cadres: [
    cadre('G1', W, { post: '第一书记', gender: '男', rank: '正科级', days: 110 }),
    cadre('G2', V, { post: '工作队长', party: '群众', days: 220 }),
    cadre('G3', V, { post: '帮扶责任人' }),
    cadre('G4', V, { end: '2014-06-30' }),
    cadre('G5', V),
  ],
  pairings: [
    pairing('H1', 'G2', { visits: 12 }),
    pairing('H2', 'G2', { visits: 7 }),
    pairing('H2', 'G5', { visits: 9, end: '2014-06-30' }),
  ],
  activities: [
    TRAINING,
    { ...TRAINING, id: 'A2', date: '2014-09-01' },
    { ...TRAINING, id: 'A3', date: '2013-05-01' },
  ],
  attendance: [
    { activityId: 'A1', cadreId: 'G2', attended: '是' },
    { activityId: 'A2', cadreId: 'G2', attended: '否' },
    { activityId: 'A3', cadreId: 'G2', attended: '是' },
  ],
};

const SCHEME = rawSheet('考核指标', [
  ['编号', '考核对象', '一级指标', '二级指标', '满分', '计分方式', '指标项', '目标值'],
  ['T1', '工作队', '甲类', '队伍', 100, '达标比例', 'teamSize', 2],
]);

/** The pages as labels with the values beside them, and the lines to write on. */
function pagesOf({ bands, cells }: LaidOut) {
  const pages: { facts: Record<string, PlanCell>; texts: string[] }[] = [];
  let row = 0;
  for (const { role, rows } of bands) {
    if (role === 'title') pages.push({ facts: {}, texts: [] });
    for (const line of cells.slice(row, row + rows)) {
      const page = pages.at(-1);
      if (!page) continue;
      if (typeof line[0] === 'string') page.texts.push(line[0]);
      if (role === 'card')
        for (const at of [0, 2, 4]) if (line[at]) page.facts[line[at] as string] = line[at + 1] ?? null;
    }
    row += rows;
  }
  return pages;
}

const sheet = laidOut('cadreAppraisal', [...sheetsOf(CITY), SCHEME]);

it('is a page for each active resident cadre, village by village', () => {
  const pages = pagesOf(sheet);
  expect(pages.map(({ facts }) => facts['干部编号'])).toEqual(['G2', 'G5', 'G1']);
  const breaks = sheet.bands.filter(({ breakAfter }) => breakAfter);
  expect(breaks).toHaveLength(3);
  expect(sheet.bands.at(-1)?.breakAfter).toBe(true);
  expect(sheet.headerRow).toBe(0);
});

it('tells post, village, days, households, visits, training and the team’s result', () => {
  expect(pagesOf(sheet)[0]?.facts).toEqual({
    姓名: '干部G2',
    性别: null,
    政治面貌: '群众',
    干部编号: 'G2',
    职务职级: null,
    岗位: '工作队长',
    派出单位: '市水利局',
    驻村: '宜阳县韩城镇001村',
    起始日期: '2014-01-01',
    结束日期: null,
    驻村天数: 220,
    应驻村天数: 220,
    完成率: '100.0%',
    结对户数: 2,
    走访次数: 19,
    户均走访: 9.5,
    参加培训: 1,
    举办培训: 2,
    工作队得分: 100,
    工作队名次: '1 / 2',
    工作队等次: '优秀',
    评定提示: '所在工作队考核为优秀，可在本队干部中推荐 1 人评为优秀。',
  });
});

it('leaves blank what is not known', () => {
  const [, second] = pagesOf(sheet);
  expect(second?.facts).toMatchObject({ 结对户数: 0, 走访次数: null, 户均走访: null, 参加培训: 0 });
  const { attendance: _, ...without } = CITY;
  const [page] = pagesOf(laidOut('cadreAppraisal', [...sheetsOf(without), SCHEME]));
  expect(page?.facts).toMatchObject({ 参加培训: '无数据', 举办培训: null });
});

it('is filed with its year, and has room for opinions, signatures and stamps', () => {
  const texts = pagesOf(sheet)[0]?.texts ?? [];
  expect(texts[0]).toBe('驻村干部年度考核鉴定表（2014年度）');
  expect(texts[1]).toMatch(/^填报单位：/);
  expect(texts.filter((text) => /\n签字(?:（盖章）)?： +年 +月 +日$/.test(text))).toHaveLength(3);
});

describe('of cadres of central and provincial units', () => {
  const SENT: Rows = {
    ...CITY,
    units: [
      { name: '工业和信息化部', category: '中央单位' },
      { name: '市水利局', category: '市直单位' },
    ],
    cadres: [
      ...(CITY.cadres ?? []),
      cadre('G6', V, { unit: '工业和信息化部', post: '第一书记', days: 200 }),
      cadre('G7', null, { unit: '工业和信息化部', post: '挂职干部' }),
      cadre('G8', null, { unit: '工业和信息化部', post: '帮扶责任人' }),
    ],
  };
  const pages = pagesOf(laidOut('cadreAppraisal', [...sheetsOf(SENT), SCHEME]));

  it('comes last, below the letter to the unit, also for who holds a post elsewhere', () => {
    expect(pages.map(({ facts }) => facts['干部编号'])).toEqual(['G2', 'G5', 'G1', undefined, 'G6', 'G7']);
    expect(pages.map(({ texts }) => texts[0]).slice(3)).toEqual([
      '关于商请对2014年度驻村帮扶干部考核鉴定提出意见的函',
      '驻村干部年度考核鉴定表（2014年度）',
      '定点扶贫干部年度考核鉴定表（2014年度）',
    ]);
  });

  it('asks the unit for its opinion by a day', () => {
    const [, , , letter] = pages;
    expect(letter?.texts).toEqual(
      expect.arrayContaining([
        '编号：2015-001',
        '工业和信息化部：',
        '　　贵单位选派的干部G6、干部G7同志，2014年度在我地从事驻村帮扶（定点扶贫）工作。现将其履职情况函告如下，考核鉴定表附后：',
        '　　请贵单位在鉴定表“派出单位意见”栏签署意见，加盖公章后于2015年1月20日前反馈。',
        '2015年1月5日',
      ]),
    );
  });
});

it('tells a cadre of a team of the lowest grade what that means, where the scheme says so', () => {
  const advice = (...policies: readonly (readonly (string | number)[])[]) => {
    const own = rawSheet('等次', [['类别', '考核对象', '名称', '值'], ...policies]);
    return pagesOf(laidOut('cadreAppraisal', [...sheetsOf(CITY), SCHEME, own]))[2]?.facts['评定提示'];
  };
  expect(advice(['规定', '全部', '加分上限', 5])).toBe(
    '所在工作队考核为不合格，本人年度考核不得评为优秀、称职。',
  );
  expect(advice(['规定', '全部', '末等工作队的干部不得评优', '否'])).toBeUndefined();
});

it('shows no personal number', () => {
  const idNo = '410327198001011234';
  const cadres = (CITY.cadres ?? []).map((row) => ({ ...row, idNo, phone: '13900000000' }));
  const { cells } = laidOut('cadreAppraisal', [...sheetsOf({ ...CITY, cadres }), SCHEME]);
  expect(cells.flat().filter((cell) => cell === idNo || cell === '13900000000')).toEqual([]);
});

it('says so where there is nobody', () => {
  const { cells } = laidOut('cadreAppraisal', sheetsOf({ villages: [village(V)] }));
  expect(cells.flat()).toContain('没有在岗的驻村工作队干部。');
});
