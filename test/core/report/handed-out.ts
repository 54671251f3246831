import type { RawSheet } from '../../../src/core/registry';
import { rawSheet } from '../build';
import { cadre, household, pairing, posting, village, type Rows } from '../counted';
import { sheetsOf } from './laid-out';

const [A, B, C, D] = ['410327103201', '410327103202', '410327104201', '410328101201'];

/** Two counties: 宜阳县 with two townships, 洛宁县 with one; what the sheets made on demand are counted from. */
export const TWO_COUNTIES: Rows = {
  villages: [
    village(A, { population: 1000, households: 300, poorHouseholds: 20, poorPopulation: 60, exitYear: 2014 }),
    village(B, { population: 800, households: 200, poorHouseholds: 10, poorPopulation: 40, exitYear: 2013 }),
    village(C, { township: '三乡镇', population: 500, poorPopulation: 50 }),
    village(D, { county: '洛宁县', township: '城关镇', poorPopulation: 30 }),
  ],
  units: [
    { name: '市水利局', category: '市直单位' },
    { name: '省财政厅', category: '省直单位' },
  ],
  postings: [posting('市水利局', A), posting('省财政厅', D)],
  households: [
    household('H1', A, { members: 4, income: 3000, registeredYear: 2013 }),
    household('H2', A, { members: 2, income: 1500, registeredYear: 2013 }),
    household('H3', C, { members: 3, status: '已脱贫', exitYear: 2014, income: 4000, registeredYear: 2013 }),
    household('H4', D, { members: 5, status: '已脱贫', exitYear: 2013, income: 5000, registeredYear: 2013 }),
  ],
  cadres: [cadre('G1', A, { post: '第一书记', rank: '正科级' }), cadre('G2', D, { unit: '省财政厅' })],
  pairings: [pairing('H1', 'G1'), pairing('H2', 'G1'), pairing('H3', 'G2')],
  visits: [
    visit('2014-03-01', A, { isHead: '是', raised: '饮水困难', resolved: '打井一眼' }),
    visit('2014-05-02', C, { raised: '道路失修' }),
    visit('2014-06-02', D, { resolved: '落实路灯三十盏' }),
    visit('2014-07-02', D, { raised: '无', resolved: '无' }),
    visit('2013-07-02', D, { raised: '缺技术员', resolved: '联系技术员' }),
  ],
  activities: [
    { id: 'K1', date: '2014-04-01', kind: '业务培训', title: '培训', expected: 60, present: 55 },
    { id: 'K2', date: '2014-04-02', kind: '简报', title: '第1期' },
    { id: 'K3', date: '2014-05-02', kind: '简报', title: '第2期' },
    { id: 'K4', date: '2014-05-03', kind: '专题会议', title: '专题会议', expected: 20, present: 20 },
    { id: 'K5', date: '2014-05-04', kind: '倡议书', title: '倡议书' },
  ],
  projects: [
    project('X1', A, { kind: '道路', quantity: 5.8, measure: '公里', planned: 120, paid: 112 }),
    project('X2', C, {
      kind: '道路',
      quantity: 2.2,
      measure: '公里',
      planned: 50,
      paid: 40,
      status: '在建',
      finish: '',
    }),
    project('X3', D, { kind: '教育', planned: 100, paid: 100, source: '定点单位引进', provider: '省财政厅' }),
    project('X4', D, { kind: '教育', planned: 10, paid: 5, source: '社会捐赠资金', provider: '某商会' }),
  ],
};

function visit(date: string, villageCode: string, changes: Readonly<Record<string, string>>) {
  return { date, unit: '市水利局', person: '走访人', isHead: '否', villageCode, ...changes };
}

function project(id: string, villageCode: string, changes: Readonly<Record<string, string | number>>) {
  return {
    id,
    name: `项目${id}`,
    villageCode,
    source: '帮扶单位协调',
    provider: '市水利局',
    start: '2014-03-01',
    status: '完工',
    finish: '2014-10-01',
    ...changes,
  };
}

export function twoCounties(): RawSheet[] {
  return sheetsOf(TWO_COUNTIES);
}

/** 宜阳县 alone. */
export function oneCounty(): RawSheet[] {
  return [
    ...sheetsOf({ ...TWO_COUNTIES, villages: TWO_COUNTIES.villages?.slice(0, 3) ?? [] }),
    rawSheet('参数', [['填报单位', '宜阳县扶贫开发办公室']]),
  ];
}
