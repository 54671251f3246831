import { cadre, household, pairing, posting, village, type Rows } from '../counted';
import { sheetsOf } from './laid-out';
import { pagesOf } from './pages';

const V = '410327101001';
/** Not poor, but helped. */
const W = '410327101002';
const NEITHER = '410327101003';
const project = (id: string, paid: number) => ({
  ...{ id, name: `项目${id}`, villageCode: V, kind: '道路', source: '财政专项', provider: '县财政局' },
  ...{ planned: paid, paid, start: '2014-03-01', status: '在建' },
});

const COUNTY: Rows = {
  villages: [
    village(V, { key: '是', households: 200, population: 800, poorHouseholds: 3, poorPopulation: 9 }),
    village(W, { poor: '否' }),
    village(NEITHER, { poor: '否' }),
  ],
  units: ['市水利局', '市林业局'].map((name) => ({ name, category: '市直单位' })),
  postings: [posting('市水利局', V), posting('市林业局', V, { end: '2013-12-31' }), posting('市林业局', W)],
  cadres: [
    cadre('G1', V, { post: '第一书记', days: 210, phone: '13912345678' }),
    cadre('G2', V, { post: '帮扶责任人' }),
    cadre('G3', W, { days: 400 }),
  ],
  leaders: [{ name: '李某', title: '副县长', level: '县级', villageCode: V, year: 2014, visits: 3 }],
  projects: [project('X1', 12.5)],
  households: [
    household('H1', V, { members: 4, income: 2000 }),
    household('H2', V, { members: 2, income: 3500, status: '已脱贫', exitYear: 2014 }),
    household('H3', V, { members: 3, status: '已脱贫', exitYear: 2012 }),
  ],
  pairings: [pairing('H1', 'G1')],
};

it('is a page for each village that is poor or helped: facts, units, team, leaders, projects, households', () => {
  const [first, second, ...others] = pagesOf('villageCard', sheetsOf(COUNTY));
  expect(others).toEqual([]);
  expect(second).toContainEqual(['村编码', W, '村类别', '非贫困村']);
  expect(second).toContainEqual(['无']);
  // Days that cannot be are not told.
  expect(second).toContainEqual(['干部G3', '工作队员', '市水利局']);
  expect(first).toEqual([
    ['2014年度贫困村驻村帮扶情况表'],
    ['填报单位：　　　　　　', '填报日期：2015年1月5日'],
    ['县(市、区)', '宜阳县', '乡镇', '韩城镇', '行政村', '001村'],
    ['村编码', V, '村类别', '贫困村、重点村'],
    ['总户数（户）', 200, '总人口（人）', 800, '退出年度'],
    ['贫困户（户）', 3, '贫困人口（人）', 9, '已结对户/应结对户', '1 / 2'],
    ['一、帮扶单位（1家）'],
    ['单位名称', '单位类别', '帮扶类别', '起始日期'],
    ['市水利局', '市直单位', '定点帮扶', '2014-01-01'],
    ['二、驻村工作队（1人）'],
    ['姓名', '岗位', '派出单位', '驻村天数（天）', '联系电话'],
    ['干部G1', '第一书记', '市水利局', 210, '139****5678'],
    ['三、联系领导（1位）'],
    ['姓名', '职务', '级别', '调研次数（次）', '最近调研日期'],
    ['李某', '副县长', '县级', 3],
    ['四、本年度项目（1个；资金单位：万元）'],
    ['项目名称', '资金来源', '计划资金', '到位资金', '状态'],
    ['项目X1', '财政专项', 12.5, 12.5, '在建'],
    ['五、贫困户情况'],
    ['脱贫状态', '户数（户）', '人口（人）', '已落实帮扶责任人（户）', '人均纯收入（元）'],
    ['未脱贫', 1, 4, 1, 2000],
    ['返贫', 0, 0, 0],
    ['本年度脱贫', 1, 2, 0, 3500],
    ['以前年度脱贫', 1, 3, 0],
    ['合计', 3, 9, 1, 2500],
    [expect.stringMatching(/^单位负责人：.*联系电话：/)],
  ]);
});

it('is made for what was chosen only', () => {
  const pages = pagesOf('villageCard', sheetsOf(COUNTY), { chosen: { villages: new Set([1]) } });
  expect(pages).toHaveLength(1);
  const ofHousehold = pagesOf('villageCard', sheetsOf(COUNTY), { chosen: { households: new Set([0]) } });
  expect(ofHousehold[0]).toContainEqual(['村编码', V, '村类别', '贫困村、重点村']);
});

it('shows the first of a list that would not stand on the page', () => {
  const projects = Array.from({ length: 40 }, (_, at) => project(`X${at}`, at));
  const [page] = pagesOf('villageCard', sheetsOf({ ...COUNTY, projects }));
  expect(page?.filter(([name]) => String(name).startsWith('项目X'))).toHaveLength(7);
  expect(page).toContainEqual(['四、本年度项目（40个；资金单位：万元），表中列前7项']);
});

it('refuses more pages than a sheet holds', () => {
  const villages = Array.from({ length: 1001 }, (_, at) => village(`4103271${String(10000 + at)}`));
  expect(() => pagesOf('villageCard', sheetsOf({ villages }))).toThrow('TooManyPages');
});
