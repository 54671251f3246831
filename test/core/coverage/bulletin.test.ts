import { bulletin, bulletinRows, type BulletinId } from '../../../src/core/coverage';
import { cadre, counted, household, pairing, posting, village, type Rows } from '../counted';

const V = '410327103201';
const W = '410327103202';

function figures(rows: Rows): Readonly<Record<BulletinId, number>> {
  const { registry, links, settings, coverage } = counted({ villages: [village(V), village(W)], ...rows });
  return bulletin(registry, links, settings, coverage);
}

it('counts villages and the poor in them', () => {
  const villages = [
    village(V, { poorPopulation: 120, demonstration: '是' }),
    village(W, { poorPopulation: 30 }),
    village('410327103203', { poor: '否', poorPopulation: 7, demonstration: '是' }),
  ];
  expect(figures({ villages })).toMatchObject({
    poorVillages: 2,
    poorPopulation: 157,
    demonstrationVillages: 2,
  });
});

it('counts leaders of the year: the city’s by name, the counties’ by village', () => {
  const leader = { level: '市级', villageCode: V, year: 2014 };
  const leaders = [
    { ...leader, name: '丁一' },
    { ...leader, name: '丁一', villageCode: W },
    { ...leader, name: '丁二', year: 2013 },
    { ...leader, name: '戊一', level: '县级' },
    { ...leader, name: '戊二', level: '县级' },
  ];
  expect(figures({ leaders })).toMatchObject({ cityLeaders: 1, countyLeaderVillages: 1 });
});

it('counts what was held in the year', () => {
  const held = (kind: string, date: string) => ({ id: `${kind}${date}`, kind, date });
  const activities = [
    held('驻村干部座谈会', '2014-01-01'),
    held('驻村干部座谈会', '2014-12-31'),
    held('驻村干部座谈会', '2013-12-31'),
    held('业务培训', '2014-05-01'),
    held('定点单位对接', '2014-05-01'),
    held('定点单位座谈会', '2015-01-01'),
    held('企业座谈会', '2014-05-01'),
  ];
  expect(figures({ activities })).toMatchObject({
    forums: 2,
    trainings: 1,
    liaisonMeetings: 1,
    unitForums: 0,
  });
});

it('counts First Secretaries sent in the year, those of city units by rank', () => {
  const units = [
    { name: '市水利局', category: '市直单位' },
    { name: '县农业局', category: '县级单位' },
  ];
  const sent = { post: '第一书记', start: '2014-05-01', rank: '正科级' };
  const cadres = [
    cadre('G1', V, sent),
    cadre('G2', W, { ...sent, rank: '科员' }),
    cadre('G3', V, { ...sent, unit: '县农业局' }),
    cadre('G4', V, { ...sent, start: '2013-05-01' }),
    cadre('G5', V, { ...sent, post: '工作队长' }),
    // Sent in the year and gone since: still sent.
    cadre('G6', V, { ...sent, end: '2014-09-01' }),
  ];
  expect(figures({ units, cadres })).toMatchObject({
    firstSecretariesSent: 4,
    firstSecretariesCityUnits: 2,
    cadres: 5,
  });
});

it('counts units that help by a posting or by a cadre', () => {
  const units = ['市直单位', '市直单位', '驻洛部队', '县级单位', '中央单位'].map((category, index) => ({
    name: `单位${index}`,
    category,
  }));
  const counts = figures({
    units,
    postings: [posting('单位0', V), posting('单位2', V, { end: '2014-01-31' })],
    cadres: [cadre('G1', V, { unit: '单位3' })],
  });
  expect(counts).toMatchObject({
    unitsCity: 1,
    unitsMilitary: 0,
    unitsCounty: 1,
    unitsCentral: 0,
    unitsProvincial: 0,
    unitsEnterprise: 0,
  });
});

it('counts paired households and visits of heads', () => {
  const visit = { unit: '市水利局', person: '丁一', villageCode: V };
  const counts = figures({
    households: [household('H1', V), household('H2', V)],
    cadres: [cadre('G1', V)],
    pairings: [pairing('H1', 'G1')],
    visits: [
      { ...visit, date: '2014-03-01', isHead: '是' },
      { ...visit, date: '2014-03-01', isHead: '否' },
      { ...visit, date: '2013-03-01', isHead: '是' },
    ],
  });
  expect(counts).toMatchObject({ pairedHouseholds: 1, headVisits: 1 });
});

it('sums money of the year by its source, exactly', () => {
  const project = (source: string, paid: number, dates: object = { start: '2014-05-01' }) => ({
    id: `X${source}${paid}`,
    villageCode: V,
    source,
    paid,
    ...dates,
  });
  const projects = [
    project('帮扶单位协调', 0.1),
    project('帮扶单位协调', 0.2),
    project('帮扶单位协调', 5, { start: '2013-05-01', finish: '2014-02-01' }),
    project('社会捐赠资金', 1, { finish: '2014-02-01' }),
    project('社会捐赠物资折资', 2, {}),
    project('定点单位引进', 3),
    project('定点单位直接投入', 4, { finish: '2015-02-01' }),
  ];
  expect(figures({ projects })).toMatchObject({
    fundsCoordinated: 0.3,
    projectsCoordinated: 2,
    donations: 3,
    projectsDonated: 2,
    fundsIntroduced: 3,
    fundsInvested: 0,
  });
});

it('counts enterprises approached by letter once each', () => {
  const approach = { channel: '意见函', date: '2014-03-01' };
  const outreach = [
    { ...approach, enterprise: '甲厂' },
    { ...approach, enterprise: '甲厂', date: '2014-04-01' },
    { ...approach, enterprise: '乙厂', channel: '电话访问' },
    { ...approach, enterprise: '丙厂', date: '2013-04-01' },
  ];
  expect(figures({ outreach }).enterprisesApproached).toBe(1);
});

it('has rows behind every figure: as many, or with a sum as large', () => {
  const leader = { level: '市级', villageCode: V, year: 2014 };
  const sources = counted({
    villages: [village(V, { poorPopulation: 120 }), village(W)],
    leaders: [
      { ...leader, name: '丁一' },
      { ...leader, name: '丁一', villageCode: W },
      { ...leader, name: '戊一', level: '县级' },
      { ...leader, name: '戊二', level: '县级' },
    ],
    projects: [
      { id: 'X1', villageCode: V, source: '社会捐赠资金', paid: 0.1, start: '2014-03-01' },
      { id: 'X2', villageCode: V, source: '社会捐赠物资折资', paid: 0.2 },
      { id: 'X3', villageCode: V, source: '社会捐赠资金', paid: 7, start: '2013-03-01' },
    ],
  });
  expect(bulletinRows(sources, 'poorPopulation')).toEqual({
    table: 'villages',
    rows: [0],
    value: 120,
    sumOf: 'poorPopulation',
  });
  expect(bulletinRows(sources, 'cityLeaders')).toEqual({
    table: 'leaders',
    rows: [0],
    value: 1,
    sumOf: null,
  });
  expect(bulletinRows(sources, 'countyLeaderVillages')).toEqual({
    table: 'villages',
    rows: [0],
    value: 1,
    sumOf: null,
  });
  expect(bulletinRows(sources, 'donations')).toEqual({
    table: 'projects',
    rows: [0, 1],
    value: 0.3,
    sumOf: 'paid',
  });
});
