import { DEFAULT_SCHEME, evaluate, type Indicator } from '../../../src/core/evaluation';
import { cadre, counted, household, pairing, posting, village, type Row, type Rows } from '../counted';

const V = '410327103201';
const W = '410327103202';
const UNIT = '市水利局';

/** A unit that helps one village, whose team is one cadre of another unit. */
const BASE: Rows = {
  villages: [village(V), village(W)],
  units: [
    { name: UNIT, category: '市直单位' },
    { name: '市教育局', category: '市直单位' },
  ],
  postings: [posting(UNIT, V)],
  cadres: [cadre('G1', V, { unit: '市教育局', days: 100 })],
};

function evaluated(rows: Rows, indicators: readonly Indicator[], chains = DEFAULT_SCHEME.chains) {
  const { registry, links, settings, coverage } = counted({ ...BASE, ...rows }, { requiredDays: 200 });
  return evaluate(registry, links, settings, coverage, { ...DEFAULT_SCHEME, indicators, chains });
}

function indicator(metric: string, changes: Partial<Indicator> = {}): Indicator {
  const fixed = {
    id: 'U01',
    subject: '单位',
    group: '',
    name: metric,
    full: 100,
    method: '达标比例',
  } as const;
  return { ...fixed, metric, target: 1, floor: null, steps: [], condition: null, ...changes };
}

/** The metric of the unit. */
function metric(name: string, rows: Rows): number | undefined {
  return evaluated(rows, [indicator(name)]).units.find(({ subject }) => subject === UNIT)?.metrics[0];
}

const MEETING: Row = { id: 'A1', kind: '定点单位对接', date: '2014-05-01' };
const visit = (changes: Row = {}): Row => ({
  date: '2014-05-01',
  unit: UNIT,
  person: '某人',
  isHead: '是',
  villageCode: V,
  ...changes,
});
const project = (changes: Row): Row => ({
  villageCode: V,
  provider: UNIT,
  source: '定点单位引进',
  start: '2014-03-01',
  ...changes,
});

it.each<[string, string, Rows, number]>([
  [
    'counts the villages that it helps now',
    'villagesHelped',
    { postings: [posting(UNIT, V), posting(UNIT, W, { kind: '社会帮扶' }), posting(UNIT, V)] },
    2,
  ],
  [
    'counts its active cadres, resident or not',
    'cadresSent',
    {
      cadres: [
        cadre('G1', V),
        cadre('G2', V, { post: '帮扶责任人' }),
        cadre('G3', V, { end: '2014-03-01' }),
        cadre('G4', V, { unit: '市教育局' }),
      ],
    },
    2,
  ],
  [
    'counts visits of its head in the year',
    'headVisits',
    {
      visits: [
        visit(),
        visit({ date: '2014-12-31' }),
        visit({ date: '2013-12-31' }),
        visit({ isHead: '否' }),
        visit({ unit: '市教育局' }),
      ],
    },
    2,
  ],
  ['counts no visit where none is listed', 'headVisits', { visits: [visit({ unit: '市教育局' })] }, 0],
  [
    'adds what it brought in in the year, without losing a fraction',
    'fundsIntroduced',
    {
      projects: [
        project({ id: 'X1', paid: 0.1 }),
        project({ id: 'X2', paid: 0.2 }),
        project({ id: 'X3', paid: 9, source: '定点单位直接投入' }),
        project({ id: 'X4', paid: 9, start: '2013-03-01' }),
        project({ id: 'X5', paid: 9, provider: '市教育局' }),
      ],
    },
    0.3,
  ],
  [
    'adds what it invested itself',
    'fundsInvested',
    {
      projects: [project({ id: 'X1', paid: 2, source: '定点单位直接投入' }), project({ id: 'X2', paid: 9 })],
    },
    2,
  ],
  [
    'counts meetings that its cadres attended, each once',
    'meetings',
    {
      cadres: [cadre('G1', V), cadre('G2', V), cadre('G9', V, { unit: '市教育局' })],
      activities: [
        MEETING,
        { ...MEETING, id: 'A2', kind: '定点单位座谈会' },
        { ...MEETING, id: 'A3', kind: '业务培训' },
        { ...MEETING, id: 'A4', date: '2013-05-01' },
        { ...MEETING, id: 'A5' },
        { ...MEETING, id: 'A6' },
      ],
      attendance: [
        { activityId: 'A1', cadreId: 'G1', attended: '是' },
        { activityId: 'A1', cadreId: 'G2', attended: '是' },
        { activityId: 'A2', cadreId: 'G2', attended: '是' },
        { activityId: 'A3', cadreId: 'G1', attended: '是' },
        { activityId: 'A4', cadreId: 'G1', attended: '是' },
        { activityId: 'A5', cadreId: 'G1', attended: '否' },
        { activityId: 'A6', cadreId: 'G9', attended: '是' },
      ],
    },
    2,
  ],
  [
    'takes the mean of its residents’ days that are known',
    'residentDays',
    {
      cadres: [
        cadre('G1', V, { days: 100 }),
        cadre('G2', V, { days: 200 }),
        cadre('G3', V),
        cadre('G4', V, { days: 10, post: '帮扶责任人' }),
      ],
    },
    0.75,
  ],
  ['misses days where nobody of it is resident', 'residentDays', {}, NaN],
])('%s', (_, name, rows, expected) => {
  expect(metric(name, rows)).toBe(expected);
});

describe('the mean of its teams', () => {
  const judged = indicator('teamMean', { target: 100 });
  const people: Indicator = { ...indicator(''), id: 'T01', subject: '工作队', method: '人工', target: null };
  const of = (scores: readonly (readonly [string, number])[], rows: Rows = {}) =>
    evaluated(
      {
        cadres: [cadre('G1', V), cadre('G2', W)],
        postings: [posting(UNIT, V), posting(UNIT, W)],
        scores: [['x', 0] as const, ...scores].map(([subject, score]) => ({
          subject,
          indicator: 'T01',
          score,
        })),
        ...rows,
      },
      [people, judged],
    ).units[0];

  it('is of the totals of the villages that it helps', () => {
    expect(of([...([[V, 80]] as const), [W, 91]])).toMatchObject({ metrics: [85.5], total: 85.5 });
  });

  it('leaves out a team without a total', () => {
    expect(of([[V, 80]])).toMatchObject({ metrics: [80], total: 80 });
  });

  it('is missing where no team has a total, which leaves the unit unranked', () => {
    expect(of([])).toMatchObject({
      scores: ['missing'],
      total: null,
      rank: null,
      grade: null,
      advanced: '否',
    });
  });
});

it('are those with an active 定点帮扶 posting, in the order of their ranks', () => {
  const rows: Rows = {
    units: ['甲', '乙', '丙', '丁', '戊'].map((name) => ({ name, category: '市直单位' })),
    postings: [
      posting('甲', V),
      posting('乙', V, { kind: '企业帮扶' }),
      posting('丙', V, { end: '2014-06-30' }),
      posting('丁', V),
      posting('戊', '410327103999'),
    ],
    cadres: [cadre('G1', V, { unit: '丁' })],
  };
  const { units } = evaluated(rows, [indicator('cadresSent')]);
  expect(units.map(({ subject, rank }) => [subject, rank])).toEqual([
    ['丁', 1],
    ['甲', 2],
  ]);
});

it('with a village without a team are kept from being advanced where the scheme says so', () => {
  const rows: Rows = { postings: [posting(UNIT, V), posting(UNIT, W)] };
  const of = (missingTeamBars: boolean) =>
    evaluated({ ...rows, units: [{ name: UNIT, category: '省直单位' }] }, [indicator('villagesHelped')], {
      ...DEFAULT_SCHEME.chains,
      missingTeamBars,
    }).units[0];
  expect(of(false)).toMatchObject({ bars: [], advanced: '是' });
  expect(of(true)).toMatchObject({ bars: ['missingTeam'], grade: '优秀', advanced: '否' });
});

it('are advanced among central and provincial ones, unless the settings ask more', () => {
  const categories = ['中央单位', '省直单位', '市直单位'];
  const rows = {
    ...BASE,
    units: categories.map((category) => ({ name: category, category })),
    postings: categories.map((category) => posting(category, V)),
  };
  const of = (changes: object) => {
    const { registry, links, settings, coverage } = counted(rows, changes);
    const scheme = { ...DEFAULT_SCHEME, indicators: [indicator('villagesHelped')] };
    const { units } = evaluate(registry, links, settings, coverage, scheme);
    return Object.fromEntries(
      units.map(({ subject, bars, advanced }) => [subject, [...bars, advanced].join(' ')]),
    );
  };
  expect(of({})).toEqual({ 中央单位: '是', 省直单位: '是', 市直单位: 'outOfScope 否' });
  expect(of({ advancedScope: ['市直单位'] })).toMatchObject({ 中央单位: 'outOfScope 否', 市直单位: '是' });
  expect(of({ advancedScope: ['全部'] })).toEqual({ 中央单位: '是', 省直单位: '是', 市直单位: '是' });
});

it('are judged by people under their names, whichever dot those are written with', () => {
  const people = indicator('', { method: '人工', target: null });
  const rows: Rows = {
    units: [{ name: '宜阳·水利局', category: '县级单位' }],
    postings: [posting('宜阳·水利局', V)],
    scores: [{ subject: '宜阳•水利局', indicator: 'U01', score: 88 }],
    households: [household('H1', V)],
    pairings: [pairing('H1', 'G1')],
  };
  expect(evaluated(rows, [people]).units[0]).toMatchObject({ total: 88, grade: '良好' });
});
