import type { Changes } from './cases';
import { CLEAN, VILLAGE } from './office';
import { EAST, HOUSE, OTHER_CADRE, OTHER_MEMBER, PROJECT, WEST } from './rows';

const [village] = CLEAN.villages;
const [household] = CLEAN.households;
const [member] = CLEAN.members;
const [cadre] = CLEAN.cadres;
const [{ name: unit }] = CLEAN.units;

/** 999 people besides the one poor household, in a village that has left poverty. */
const exited = (members: number, changes: object = {}): Changes => ({
  villages: { exitYear: 2014, population: 1000, poorPopulation: 900, ...changes },
  households: { members },
});
const two = (labour: number | null, ability: string | null): Changes => ({
  households: { members: 2, labour },
  members: [member, { ...OTHER_MEMBER, labourAbility: ability }],
});
const activity = { id: 'HD1', kind: '业务培训', date: 41800, title: '培训', present: 1 };
const attended = { activityId: 'HD1', cadreId: cadre.id, attended: '是' };
const posting = { unit, villageCode: VILLAGE, kind: '定点帮扶', start: 41640 };
const villages = [village, WEST, EAST];
const visit = { date: 41800, unit, person: '乙', isHead: '是', villageCode: WEST.code };
const out = (changes: Changes): Changes => ({ villages, postings: [posting], ...changes });

/** What leads to a doubt about the registers of villages, units and activities, and what does not. */
export const REGISTER_DOUBTS: readonly (readonly [
  rule: string,
  place: string,
  wrong: Changes,
  right: readonly Changes[],
])[] = [
  [
    'P20',
    'cadres.party 2',
    { cadres: { party: '群众' } },
    [
      { cadres: { party: '中共党员' } },
      { cadres: { party: null } },
      { cadres: { party: '群众', post: '工作队员' } },
      { cadres: { party: '群众', end: 41_900 } },
    ],
  ],
  ['P20', 'cadres.party 2', { cadres: { party: '中共预备党员' } }, []],
  [
    'P21',
    'villages.exitYear 2',
    exited(21),
    [
      exited(20),
      exited(21, { exitYear: null }),
      exited(21, { exitYear: 2015 }),
      exited(21, { population: null }),
      { ...exited(21), households: { members: 21, status: '已脱贫', exitYear: 2014 } },
      { ...exited(21, { poorPopulation: 20 }), households: null },
    ],
  ],
  ['P21', 'villages.exitYear 2', { ...exited(1), households: null }, []],
  [
    'P22',
    'villages.households 2',
    { villages: { households: 9, poorHouseholds: 10 } },
    [
      { villages: { households: 10, poorHouseholds: 10 } },
      { villages: { households: null, poorHouseholds: 10 } },
    ],
  ],
  [
    'P23',
    'activities.present 2',
    { activities: [{ ...activity, present: 2 }], attendance: [attended] },
    [
      { activities: [activity], attendance: [attended] },
      { activities: [{ ...activity, present: null }], attendance: [attended] },
      { activities: [activity, { ...activity, id: 'HD2', present: 9 }], attendance: [attended] },
      { activities: [{ ...activity, present: 2 }], attendance: null },
    ],
  ],
  [
    'P23',
    'activities.present 2',
    { activities: [activity], attendance: [{ ...attended, attended: '否' }] },
    [
      {
        cadres: [cadre, OTHER_CADRE],
        activities: [activity],
        attendance: [attended, { ...attended, cadreId: OTHER_CADRE.id, attended: '否' }],
      },
    ],
  ],
  [
    'P24',
    'households.labour 2',
    two(1, '技能劳动力'),
    [
      two(2, '技能劳动力'),
      two(1, '无劳动力'),
      two(1, '弱劳动力或半劳动力'),
      two(2, '弱劳动力或半劳动力'),
      two(2, null),
      two(null, '技能劳动力'),
      { households: [household, { ...HOUSE, labour: 1 }] },
    ],
  ],
  ['P24', 'households.labour 2', two(2, '无劳动力'), []],
  [
    'P25',
    'units.name 2',
    out({ visits: [visit] }),
    [
      out({ visits: [{ ...visit, villageCode: VILLAGE }] }),
      out({ visits: [visit], postings: [posting, { ...posting, villageCode: WEST.code }] }),
      { villages, visits: [visit], postings: [] },
      out({ cadres: { villageCode: WEST.code, post: '帮扶责任人' } }),
      out({ cadres: { villageCode: WEST.code, end: 41_900 } }),
      out({ projects: [{ ...PROJECT, villageCode: WEST.code }] }),
    ],
  ],
  ['P25', 'units.name 2', out({ projects: [{ ...PROJECT, provider: unit, villageCode: WEST.code }] }), []],
  ['P25', 'units.name 2', out({ cadres: { villageCode: WEST.code } }), []],
];
