import { rawSheet } from '../build';
import { cadre, village, type Rows } from '../counted';
import { laidOut, sheetsOf } from './laid-out';

const CODES = ['410327101001', '410327101002', '410327101003'] as const;
const SCHEME = rawSheet('考核指标', [
  ['编号', '考核对象', '一级指标', '二级指标', '满分', '计分方式', '指标项', '目标值'],
  ['T1', '工作队', '甲类', '队伍', 100, '人工'],
]);
const [U, V, W] = CODES;

const COUNTY: Rows = {
  villages: CODES.map((code) => village(code)),
  cadres: [
    cadre('G1', U, { days: 200 }),
    cadre('G2', U, { days: 220 }),
    cadre('G3', U, { post: '第一书记', days: 230 }),
    cadre('G4', V, { post: '第一书记', days: 240 }),
    cadre('G5', W, { post: '第一书记', days: 250 }),
    cadre('G6', null, { post: '帮扶责任人' }),
  ],
  scores: [85, 95, 40].map((score, at) => ({ subject: CODES[at] ?? '', indicator: 'T1', score })),
};

it('lists First Secretaries and others by their team’s rank, then by their own days; none of the worst teams', () => {
  const { lines } = laidOut('outstandingCadres', [...sheetsOf(COUNTY), SCHEME]);
  expect(lines.map((line) => [line['序号'], line['类别'], line['姓名'], line['工作队名次']])).toEqual([
    ['1', '第一书记', '干部G4', 1],
    ['2', '第一书记', '干部G3', 2],
    ['3', '驻村干部', '干部G2', 2],
    ['4', '驻村干部', '干部G1', 2],
  ]);
  expect(lines[3]).toMatchObject({ 驻村天数: 200, 出勤率: 200 / 220, 工作队总分: 85, 是否推荐: null });
});

it('takes days that cannot be for days that nobody has told', () => {
  const cadres = [...(COUNTY.cadres ?? []), cadre('G7', U, { days: 400 })];
  const { lines } = laidOut('outstandingCadres', [...sheetsOf({ ...COUNTY, cadres }), SCHEME]);
  expect(lines.at(-1)).toMatchObject({ 姓名: '干部G7', 驻村天数: null, 出勤率: null });
});

it('measures the attendance of who came in the year by the days since', () => {
  const cadres = [cadre('G8', U, { start: '2014-07-02', days: 110 })];
  const { lines } = laidOut('outstandingCadres', [...sheetsOf({ ...COUNTY, cadres }), SCHEME]);
  expect(lines[0]).toMatchObject({ 姓名: '干部G8', 出勤率: 110 / ((220 * 183) / 365) });
});
