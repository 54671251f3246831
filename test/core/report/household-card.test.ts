import { rawSheet } from '../build';
import { cadre, household, pairing, village, type Rows } from '../counted';
import { earlierOf, sheetsOf } from './laid-out';
import { pagesOf } from './pages';

const V = '410327101001';
const HEAD_ID = '410327198001011238';
const member = (name: string, idNo: string, relation: string) => ({
  ...{ householdId: 'H1', name, idNo, relation, gender: '男', education: '小学' },
  ...{ health: '健康', labourAbility: '普通劳动力' },
});

const COUNTY: Rows = {
  villages: [village(V)],
  households: [
    household('H1', V, {
      ...{ headId: HEAD_ID, phone: '13812345678', members: 2, labour: 1, attribute: '低保贫困户' },
      ...{ cause: '因病', registeredYear: 2013, income: 2950, status: '已脱贫', exitYear: 2014 },
    }),
    household('H2', V, { members: 1 }),
  ],
  members: [member('户主H1', HEAD_ID, '户主')],
  cadres: [cadre('G1', null, { post: '帮扶责任人', rank: '副科级', phone: '13912345678' })],
  pairings: [
    pairing('H1', 'G1', { visits: 6 }),
    pairing('H1', 'G2', { start: '2012-01-01', end: '2013-12-31' }),
  ],
};

const masked = (text: string) => `${text.slice(0, 6)}********${text.slice(-4)}`;

it('is a page for each household: members, cadre, income and how it left poverty', () => {
  const previous = earlierOf(sheetsOf({ ...COUNTY, households: [household('H1', V, { income: 2100 })] }));
  const [page, ...others] = pagesOf('householdCard', sheetsOf(COUNTY), { previous });
  expect(others).toHaveLength(1);
  expect(page).toEqual(
    expect.arrayContaining([
      ['2014年度贫困户帮扶明白卡'],
      ['户编号', 'H1', '户主姓名', '户主H1'],
      ['户主身份证号', masked(HEAD_ID), '联系电话', '138****5678'],
      ['家庭人口（人）', 2, '劳动力（人）', 1, '识别年度', 2013],
      ['户主H1', '户主', '男', masked(HEAD_ID), '小学', '健康', '普通劳动力'],
      ['干部G1', '市水利局', '副科级', '139****5678', '2014-01-01', 6],
      ['上年人均纯收入\n（元）', 2100, '本年人均纯收入\n（元）', 2950, '贫困线（元）', 2800],
      ['脱贫状态', '已脱贫', '脱贫年度', 2014],
    ]),
  );
  expect(page?.filter(([name]) => String(name).startsWith('干部G'))).toHaveLength(1);
});

it('shows whole numbers where the office has set so', () => {
  const settings = rawSheet('参数', [
    ['参数', '值'],
    ['身份证号脱敏', '否'],
  ]);
  const [page] = pagesOf('householdCard', [...sheetsOf(COUNTY), settings]);
  expect(page).toContainEqual(['户主身份证号', HEAD_ID, '联系电话', '13812345678']);
});

it('is made for the households that were chosen, or for those of a village', () => {
  const numbers = (pages: readonly (readonly (readonly (string | number)[])[])[]) =>
    pages.map((page) => page.find(([label]) => label === '户编号')?.[1]);
  const chosen = (rows: Parameters<typeof pagesOf>[2]) =>
    numbers(pagesOf('householdCard', sheetsOf(COUNTY), rows));
  expect(chosen({ chosen: { households: new Set([1]) } })).toEqual(['H2']);
  expect(chosen({ chosen: { villages: new Set([0]) } })).toEqual(['H1', 'H2']);
});
