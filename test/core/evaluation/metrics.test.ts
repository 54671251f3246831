import { DEFAULT_SCHEME, evaluate, type Indicator } from '../../../src/core/evaluation';
import { cadre, counted, household, pairing, posting, village, type Row, type Rows } from '../counted';

const V = '410327103201';
const TRAINING: Row = { id: 'A1', kind: '业务培训', date: '2014-05-01' };

/** The metric of the team of one village; undefined without a team. */
function metric(name: string, rows: Rows, mark?: Parameters<typeof counted>[2]): number | undefined {
  const base: Rows = { villages: [village(V)], cadres: [cadre('G1', V)] };
  const { registry, links, settings, coverage } = counted({ ...base, ...rows }, { requiredDays: 200 }, mark);
  const indicator: Indicator = {
    id: 'T01',
    subject: '工作队',
    group: '',
    name,
    full: 10,
    method: '达标比例',
    metric: name,
    target: 1,
    floor: null,
    steps: [],
    condition: null,
  };
  return evaluate(registry, links, settings, coverage, { ...DEFAULT_SCHEME, indicators: [indicator] })
    .teams[0]?.metrics[0];
}

it.each<[string, string, Rows, number | undefined]>([
  ['counts residents', 'teamSize', { cadres: [cadre('G1', V), cadre('G2', V, { post: '帮扶责任人' })] }, 1],
  ['knows a First Secretary', 'hasFirstSecretary', { cadres: [cadre('G1', V, { post: '第一书记' })] }, 1],
  ['misses a First Secretary', 'hasFirstSecretary', {}, 0],
  [
    'takes the mean of the days known',
    'residentDays',
    { cadres: [cadre('G1', V, { days: 100 }), cadre('G2', V, { days: 200 }), cadre('G3', V)] },
    0.75,
  ],
  [
    'asks for days pro rata to the part of the year that was served',
    'residentDays',
    // Of the first 73 of 365 days count, and so 40 of 200 are required.
    { cadres: [cadre('G1', V, { start: '2014-10-20', days: 20 }), cadre('G2', V, { days: 220 })] },
    1,
  ],
  ['takes days that cannot be for missing', 'residentDays', { cadres: [cadre('G1', V, { days: 367 })] }, NaN],
  [
    'leaves days that cannot be out of the mean',
    'residentDays',
    { cadres: [cadre('G1', V, { days: 367 }), cadre('G2', V, { days: 100 })] },
    0.5,
  ],
  ['misses days that nobody gave', 'residentDays', { cadres: [cadre('G1', V, { days: null })] }, NaN],
  [
    'relates paired households to all that count',
    'pairedRatio',
    { households: [household('H1', V), household('H2', V)], pairings: [pairing('H1', 'G1')] },
    0.5,
  ],
  [
    'takes the mean of the visits of active pairings',
    'visitsPerPairing',
    {
      households: [household('H1', V), household('H2', V), household('H3', V)],
      pairings: [
        pairing('H1', 'G1', { visits: 3 }),
        pairing('H2', 'G1', { visits: 6 }),
        pairing('H3', 'G1', { visits: 90, end: '2014-02-01' }),
      ],
    },
    4.5,
  ],
  [
    'takes no visits of who has left',
    'visitsPerPairing',
    {
      households: [household('H1', V), household('H2', V)],
      cadres: [cadre('G1', V), cadre('G2', V, { end: '2014-06-30' })],
      pairings: [pairing('H1', 'G1', { visits: 3 }), pairing('H2', 'G2', { visits: 90 })],
    },
    3,
  ],
  [
    'counts who attended a training of the year',
    'trainingRatio',
    {
      cadres: [cadre('G1', V), cadre('G2', V), cadre('G3', V), cadre('G4', V)],
      activities: [
        TRAINING,
        { ...TRAINING, id: 'A2', date: '2013-05-01' },
        { ...TRAINING, id: 'A3', kind: '企业座谈会' },
      ],
      attendance: [
        { activityId: 'A1', cadreId: 'G1', attended: '是' },
        { activityId: 'A1', cadreId: 'G2', attended: '否' },
        { activityId: 'A2', cadreId: 'G3', attended: '是' },
        { activityId: 'A3', cadreId: 'G4', attended: '是' },
      ],
    },
    0.25,
  ],
  [
    'divides the money of the year by households poor at its start',
    'fundsPerHousehold',
    {
      households: [household('H1', V), household('H2', V, { status: '已脱贫', exitYear: 2014 })],
      projects: [
        { id: 'X1', villageCode: V, paid: 5, start: '2014-05-01' },
        { id: 'X2', villageCode: V, paid: 1, start: '2014-06-01' },
        { id: 'X3', villageCode: V, paid: 9, start: '2013-06-01' },
      ],
    },
    3,
  ],
  [
    'counts finished projects of the year',
    'projectsFinished',
    {
      projects: [
        { id: 'X1', villageCode: V, start: '2014-05-01', status: '完工' },
        { id: 'X2', villageCode: V, start: '2014-05-01', status: '在建' },
        { id: 'X3', villageCode: V, start: '2013-05-01', status: '完工' },
      ],
    },
    0.5,
  ],
  [
    'relates those who left poverty to those poor at the start',
    'povertyReduction',
    {
      households: [
        household('H1', V, { status: '已脱贫', exitYear: 2014 }),
        household('H2', V, { status: '返贫' }),
        household('H3', V),
        household('H4', V, { status: '已脱贫', exitYear: 2015 }),
        household('H5', V, { status: '已脱贫', exitYear: 2013 }),
      ],
    },
    0.25,
  ],
  [
    'takes who was registered in the year for poor at its start no more than for having left',
    'povertyReduction',
    {
      households: [
        household('H1', V, { registeredYear: 2013, status: '已脱贫', exitYear: 2014 }),
        household('H2', V, { registeredYear: 2013 }),
        household('H3', V, { registeredYear: 2014 }),
        household('H4', V, { registeredYear: 2014, status: '已脱贫', exitYear: 2014 }),
      ],
    },
    0.5,
  ],
  [
    'counts layers',
    'layers',
    { units: [{ name: '市水利局', category: '市直单位' }], postings: [posting('市水利局', V)] },
    1,
  ],
])('%s', (_, name, rows, expected) => {
  expect(metric(name, rows)).toBe(expected);
});

it('judges the rows of a village by their errors', () => {
  const rows = { households: [household('H1', V), household('H2', V)], pairings: [pairing('H1', 'G1')] };
  const mark: Parameters<typeof counted>[2] = ({ tables }) => {
    tables.households?.faulty.fill(1, 0, 1);
  };
  // The village's own row, its cadre, two households and a pairing.
  expect(metric('errors', rows, mark)).toBe(1);
  expect(metric('dataQuality', rows, mark)).toBe(0.8);
  expect(metric('errorRate', rows, mark)).toBe(0.2);
});

it('has no team where nobody is resident, or the village is not poor', () => {
  expect(metric('teamSize', { cadres: [cadre('G1', V, { end: '2014-01-31' })] })).toBeUndefined();
  expect(metric('teamSize', { villages: [village(V, { poor: '否' })] })).toBeUndefined();
});
