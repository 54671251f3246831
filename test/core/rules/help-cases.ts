import type { Case } from './cases';
import { AS_OF, CLEAN, VILLAGE } from './office';
import { EAST, OTHER_CADRE, PAIR, PROJECT, WEST } from './rows';

const [village] = CLEAN.villages;
const [household] = CLEAN.households;
const [cadre] = CLEAN.cadres;
const activity = { id: 'HD1', kind: '业务培训', date: 41800, title: '培训', expected: 10, present: 9 };
const leader = { name: '己', title: '副市长', level: '市级', villageCode: VILLAGE, year: 2014, visits: 1 };
const score = { subject: VILLAGE, indicator: 'T11', score: 4 };
const secretary = { ...OTHER_CADRE, post: '第一书记' };
const out = { status: '已脱贫', exitYear: 2014 };

/** One household more than a cadre may be paired with. */
const sixteen = Array.from({ length: 16 }, (_, at) => ({
  ...household,
  id: `${VILLAGE}${String(at + 1).padStart(4, '0')}`,
}));
const sixteenPairs = sixteen.map(({ id }) => ({ ...PAIR, householdId: id }));
const except = (change: object) => sixteenPairs.map((pair, at) => (at === 0 ? { ...pair, ...change } : pair));

export const CADRES: readonly Case[] = [
  [
    'L13',
    ['cadres.post 2', 'cadres.post 3'],
    { cadres: [cadre, secretary] },
    [
      { cadres: [{ ...cadre, end: 41900 }, secretary] },
      { cadres: [cadre, { ...secretary, start: AS_OF + 1 }] },
      { cadres: [cadre, { ...secretary, villageCode: WEST.code }], villages: [village, WEST] },
      { cadres: [cadre, OTHER_CADRE] },
    ],
  ],
  [
    'L14',
    ['cadres.rank 2'],
    { cadres: { rank: '副科级', reserve: '否' } },
    [
      { cadres: { rank: '副科级', reserve: '是' } },
      { cadres: { rank: '副处级' } },
      { cadres: { rank: '科员', post: '工作队员' } },
    ],
  ],
  [
    'L15',
    ['cadres.id 2'],
    { households: sixteen, pairings: sixteenPairs },
    [
      { households: sixteen, pairings: except({ end: 41800 }) },
      { households: sixteen, pairings: except({ start: '某日' }) },
      { households: sixteen, pairings: sixteenPairs.slice(1) },
      // Who has left helps nobody, and is not too busy.
      { households: sixteen, pairings: sixteenPairs, cadres: { end: AS_OF - 1 } },
    ],
  ],
  [
    'L16',
    ['cadres.villageCode 2'],
    { villages: { poor: '否' } },
    [{ villages: { poor: '?' } }, { villages: null }],
  ],
  [
    'L19',
    ['cadres.days 2'],
    { cadres: { days: 366 } },
    [{ cadres: { days: 365 } }, { cadres: { days: 0 } }, { cadres: { days: '全年' } }],
  ],
  [
    'L26',
    ['leaders.villageCode 2', 'leaders.villageCode 3'],
    { villages: [village, EAST], leaders: [leader, { ...leader, villageCode: EAST.code }] },
    [
      { leaders: [leader] },
      { villages: [village, EAST], leaders: [leader, { ...leader, villageCode: EAST.code, year: 2013 }] },
      {
        villages: [village, EAST],
        leaders: [leader, { ...leader, villageCode: EAST.code, level: '县级' }],
      },
      { leaders: [leader, { ...leader, villageCode: EAST.code }] },
    ],
  ],
  ['L26', ['leaders.villageCode 2'], { villages: { poor: '否' }, leaders: [leader] }, []],
  [
    'L28',
    ['cadres.villageCode 2'],
    { cadres: { villageCode: null } },
    [
      { cadres: { villageCode: null, post: '帮扶责任人' } },
      { cadres: { villageCode: '4103' } },
      { cadres: { villageCode: null, county: '嵩县', township: '田湖镇', village: '樊店村' } },
    ],
  ],
  ['L28', ['cadres.villageCode 2'], { cadres: { villageCode: '　' } }, []],
  [
    'L29',
    ['pairings.cadreName 2'],
    { cadres: { end: AS_OF - 1 } },
    [
      { cadres: { end: AS_OF } },
      { cadres: { end: AS_OF - 1 }, pairings: { end: AS_OF - 2 } },
      // What a date in error says of the cadre's leaving is not known.
      { cadres: { start: '某日', end: AS_OF - 1 } },
      { cadres: { end: '某日' } },
      { cadres: { end: 41274 } },
    ],
  ],
];

export const HELP: readonly Case[] = [
  ['L10', ['pairings.end 2'], { pairings: { end: 41639 } }, [{ pairings: { end: 41640 } }]],
  [
    'L10',
    ['cadres.end 2', 'projects.finish 2'],
    { cadres: { end: 41274 }, projects: [{ ...PROJECT, start: 41700, finish: 41699 }] },
    [{ cadres: { end: 41274, start: '某日' } }, { projects: [{ ...PROJECT, finish: 41699 }] }],
  ],
  ['L17', ['projects.paid 2'], { projects: [{ ...PROJECT, paid: 10.1 }] }, [{ projects: [PROJECT] }]],
  [
    'L18',
    ['activities.present 2'],
    { activities: [{ ...activity, present: 11 }] },
    [
      { activities: [{ ...activity, present: 10 }] },
      { activities: [{ ...activity, present: 11, expected: null }] },
    ],
  ],
  [
    'L20',
    ['projects.finish 2'],
    { projects: [{ ...PROJECT, status: '完工' }] },
    [
      { projects: [{ ...PROJECT, status: '完工', finish: 41900 }] },
      { projects: [{ ...PROJECT, status: '完工', finish: '年底' }] },
    ],
  ],
  ['L20', ['projects.finish 2'], { projects: [{ ...PROJECT, status: '完工', finish: '/' }] }, []],
  ['L20', ['projects.finish 2'], { projects: [{ ...PROJECT, status: '完工', finish: ' ' }] }, []],
  [
    'L20',
    ['projects.finish 2'],
    { projects: [{ ...PROJECT, status: '未开工', finish: 41900 }] },
    [
      { projects: [{ ...PROJECT, status: '未开工', finish: 41900, paid: 0 }] },
      { projects: [{ ...PROJECT, status: '未开工' }] },
    ],
  ],
  [
    'L21',
    ['pairings.householdId 2'],
    { households: { ...out, registeredYear: 2012, exitYear: 2013 } },
    [
      { households: out },
      { households: { ...out, registeredYear: 2012, exitYear: 2013 }, pairings: { end: 41800 } },
      { households: { ...out, registeredYear: 2012, exitYear: 2013, status: '返贫' } },
    ],
  ],
  ['L24', ['scores.score 2'], { scores: [{ ...score, score: 5.5 }] }, [{ scores: [{ ...score, score: 5 }] }]],
  [
    'L25',
    ['scores.score 2'],
    { scores: [{ ...score, indicator: 'T04', score: 99 }] },
    [{ scores: [score] }, { scores: [{ ...score, indicator: 'T99' }] }],
  ],
  [
    'L27',
    ['pairings.visits 2'],
    { pairings: { visits: 0 } },
    [{ pairings: { visits: 1 } }, { pairings: { visits: null } }],
  ],
];
