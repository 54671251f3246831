import { designatedUnits, enterprises, mechanism, type MechanismId } from '../../../src/core/coverage';
import { cadre, counted, posting, village, type Rows } from '../counted';

const [A, B, C] = ['410327103201', '410327103202', '410327103203'];
const VILLAGES = [village(A), village(B), village(C, { poor: '否' })];
const UNITS = [
  { name: '工信部', category: '中央单位' },
  { name: '市水利局', category: '市直单位' },
  { name: '县农业局', category: '县级单位' },
];

function lineOf(id: MechanismId, rows: Rows) {
  const { actual, required } = mechanism(counted({ villages: VILLAGES, units: UNITS, ...rows }), id);
  return [actual.value, required !== null && typeof required === 'object' ? required.value : required];
}

it('asks of each leader one poor village and a visit', () => {
  const leader = (name: string, villageCode: string, visits: number, changes = {}) => ({
    ...{ name, title: '副市长', level: '市级', villageCode, year: 2014, visits },
    ...changes,
  });
  const leaders = [
    leader('甲', A, 1),
    leader('乙', C, 2),
    leader('丙', A, 0),
    leader('丙', B, 1),
    leader('丁', B, 0),
    leader('戊', B, 3, { level: '县级' }),
    leader('己', B, 3, { year: 2013 }),
  ];
  expect(lineOf('cityLeadersLinked', { leaders })).toEqual([2, 4]);
  expect(lineOf('cityLeadersVisiting', { leaders })).toEqual([3, 4]);
  expect(lineOf('countyLeadersLinked', { leaders })).toEqual([1, 1]);
});

it('counts a county leader with several villages as linked where one of them is poor', () => {
  const leader = (name: string, villageCode: string) => ({
    ...{ name, title: '副县长', level: '县级', villageCode, year: 2014, visits: 1 },
  });
  const leaders = [leader('甲', A), leader('甲', B), leader('乙', A), leader('乙', C), leader('丙', C)];
  expect(lineOf('countyLeadersLinked', { leaders })).toEqual([2, 3]);
});

it('counts forums, trainings, and who attended one', () => {
  const activities = [
    { id: 'X1', kind: '驻村干部座谈会', date: '2014-05-01' },
    { id: 'X2', kind: '业务培训', date: '2014-05-01' },
    { id: 'X3', kind: '业务培训', date: '2013-05-01' },
  ];
  const attendance = [
    { activityId: 'X2', cadreId: 'G1', attended: '是' },
    { activityId: 'X2', cadreId: 'G2', attended: '否' },
    { activityId: 'X3', cadreId: 'G2', attended: '是' },
    { activityId: 'X2', cadreId: 'G3', attended: '是' },
  ];
  const cadres = [cadre('G1', A), cadre('G2', A), cadre('G3', A, { post: '帮扶责任人' })];
  expect(lineOf('forums', { activities })).toEqual([1, 2]);
  expect(lineOf('trainings', { activities })).toEqual([1, 1]);
  expect(lineOf('cadresTrained', { activities, attendance, cadres })).toEqual([1, 2]);
});

it('counts First Secretaries in post, and units whose head went', () => {
  const first = { post: '第一书记', rank: '正科级' };
  const cadres = [
    cadre('G1', A, { ...first, start: '2013-05-01' }),
    cadre('G2', B, { ...first, unit: '县农业局' }),
    cadre('G3', C, first),
  ];
  expect(lineOf('firstSecretaries', { cadres })).toEqual([2, 2]);
  expect(lineOf('firstSecretariesCityUnits', { cadres })).toEqual([2, 3]);
  expect(lineOf('firstSecretariesSent', { cadres })).toEqual([2, null]);
  const visit = { person: '甲', villageCode: A, isHead: '是', date: '2014-05-01' };
  const visits = [
    { ...visit, unit: '市水利局' },
    { ...visit, unit: '市水利局' },
    { ...visit, unit: '县农业局', isHead: '否' },
  ];
  const postings = [posting('工信部', A)];
  expect(lineOf('headVisits', { visits })).toEqual([2, null]);
  expect(lineOf('unitsVisited', { visits, cadres, postings })).toEqual([1, 3]);
});

it('counts an enterprise once in each channel and once in all', () => {
  const step = (enterprise: string, channel: string, reply: string, joined: string | null = null) => ({
    ...{ enterprise, channel, reply, joined },
    date: '2014-03-01',
  });
  const sources = counted({
    outreach: [
      step('甲厂', '意见函', '未回复'),
      step('甲厂', '电话访问', '同意参与', '2014-06-01'),
      step('乙厂', '意见函', '暂不参与'),
      { ...step('丙厂', '意见函', '同意参与'), date: '2013-03-01' },
    ],
  });
  const told = (channel?: string) =>
    (['approached', 'replied', 'agreed', 'joined'] as const).map(
      (at) => enterprises(sources, at, channel).value,
    );
  expect(told()).toEqual([2, 2, 1, 1]);
  expect(told('意见函')).toEqual([2, 1, 0, 0]);
  expect(told('电话访问')).toEqual([1, 1, 1, 1]);
});

it('tells of each central and provincial unit what it did', () => {
  const project = { villageCode: A, provider: '工信部', start: '2014-03-01' };
  const sources = counted({
    villages: VILLAGES,
    units: UNITS,
    cadres: [cadre('G1', A, { unit: '工信部' }), cadre('G2', A, { unit: '工信部' })],
    activities: [
      { id: 'X1', kind: '定点单位对接', date: '2014-05-01' },
      { id: 'X2', kind: '定点单位座谈会', date: '2013-05-01' },
    ],
    attendance: ['G1', 'G2'].map((cadreId) => ({ activityId: 'X1', cadreId, attended: '是' })),
    visits: [{ date: '2014-05-01', unit: '工信部', person: '甲', isHead: '否', villageCode: A }],
    projects: [
      { ...project, id: 'P1', source: '定点单位引进', paid: 0.1 },
      { ...project, id: 'P2', source: '定点单位引进', paid: 0.2 },
      { ...project, id: 'P3', source: '财政专项', paid: 9 },
    ],
  });
  const [unit, ...others] = designatedUnits(sources);
  expect(others).toEqual([]);
  expect(unit).toMatchObject({
    unit: 0,
    cadres: { value: 2 },
    visits: { value: 1 },
    liaisonMeetings: { value: 1 },
    unitForums: { value: 0 },
    introduced: { value: 0.3, sumOf: 'paid' },
    invested: { value: 0 },
  });
});
