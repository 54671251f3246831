import type { Case } from './cases';
import { CADRE_ID, CLEAN, VILLAGE } from './office';
import { HOUSE, OTHER_CADRE, OTHER_MEMBER, PAIR, WEST } from './rows';

const [village] = CLEAN.villages;
const [household] = CLEAN.households;
const [member] = CLEAN.members;
const [unit] = CLEAN.units;
const [cadre] = CLEAN.cadres;
const posting = { unit: unit.name, villageCode: VILLAGE, kind: '定点帮扶', start: 41640 };
const leader = { name: '己', title: '副市长', level: '市级', villageCode: VILLAGE, year: 2014, visits: 1 };
const score = { subject: VILLAGE, indicator: 'T11', score: 4, assessor: '甲组' };
const activity = { id: 'HD1', kind: '业务培训', date: 41800, title: '培训' };
const attendance = { activityId: 'HD1', cadreId: cadre.id, attended: '是' };
const unnumbered = { ...PAIR, cadreId: null };

export const UNIQUENESS: readonly Case[] = [
  [
    'U01',
    ['villages.code 2', 'villages.code 3'],
    { villages: [village, village] },
    [{ villages: [village, WEST] }],
  ],
  ['U01', ['households.id 2', 'households.id 4'], { households: [household, HOUSE, household] }, []],
  [
    'U01',
    ['members.idNo 2', 'members.idNo 3'],
    { members: [member, { ...member, name: '又' }] },
    [{ members: [member, OTHER_MEMBER] }],
  ],
  [
    'U01',
    ['postings.villageCode 2', 'postings.villageCode 3'],
    { postings: [posting, posting] },
    [{ villages: [village, WEST], postings: [posting, { ...posting, villageCode: WEST.code }] }],
  ],
  [
    'U01',
    ['pairings.cadreId 2', 'pairings.cadreId 3'],
    { pairings: [unnumbered, unnumbered] },
    [
      { pairings: [unnumbered, { ...unnumbered, cadreName: '无此人' }] },
      { cadres: [cadre, OTHER_CADRE], pairings: [PAIR, { ...PAIR, cadreId: OTHER_CADRE.id }] },
    ],
  ],
  [
    'U01',
    ['leaders.year 2', 'leaders.year 3'],
    { leaders: [leader, leader] },
    [{ leaders: [leader, { ...leader, year: 2013 }] }],
  ],
  [
    'U01',
    ['scores.indicator 2', 'scores.indicator 3'],
    { scores: [score, score] },
    [{ scores: [score, { ...score, assessor: '乙组' }] }],
  ],
  [
    'U02',
    ['members.idNo 2', 'members.idNo 3'],
    { households: [household, HOUSE], members: [member, { ...member, householdId: HOUSE.id }] },
    [{ members: [member, member] }, { members: [member, OTHER_MEMBER] }],
  ],
  [
    'U03',
    ['cadres.idNo 2', 'cadres.idNo 3'],
    { cadres: [cadre, { ...OTHER_CADRE, idNo: CADRE_ID }] },
    [{ cadres: [cadre, OTHER_CADRE] }, { cadres: [cadre, cadre] }],
  ],
  [
    'U04',
    ['units.name 3', 'units.name 4', 'units.name 5'],
    {
      units: ['洛阳市林业局(驻地)', '市林业局（驻地）', '林业局驻地', '洛阳市 林业局【驻地】'].map(
        (name) => ({
          ...unit,
          name,
        }),
      ),
    },
    [
      { units: [unit, { ...unit, name: '水利局' }] },
      { units: [unit, { ...unit, name: '洛阳嵩县水利局' }] },
      { units: [unit, unit] },
    ],
  ],
];

export const REFERENCES: readonly Case[] = [
  [
    'R01',
    ['households.villageCode 2', 'cadres.villageCode 2'],
    { villages: [WEST] },
    [{ villages: null }, { cadres: { villageCode: '4103251012' } }],
  ],
  [
    'R02',
    ['members.householdId 3', 'pairings.householdId 2'],
    {
      members: [member, { ...OTHER_MEMBER, householdId: HOUSE.id }],
      pairings: { householdId: HOUSE.id, head: null },
    },
    [
      { households: null },
      { pairings: { householdId: '  4103251012010001' } },
      { pairings: { householdId: null } },
    ],
  ],
  [
    'R03',
    ['pairings.cadreName 2', 'attendance.cadreId 3'],
    {
      pairings: { cadreId: null, cadreName: '无此人' },
      activities: [activity],
      attendance: [attendance, { ...attendance, cadreId: 'GB000009' }],
    },
    [
      { cadres: null },
      { pairings: { cadreId: null } },
      { pairings: { cadreId: null, cadreName: '另一名', cadreIdNo: CADRE_ID } },
      { pairings: { cadreId: 'GB000009', unit: unit.name } },
    ],
  ],
  [
    'R04',
    ['cadres.unit 2'],
    { cadres: { unit: '嵩县水务局' } },
    [{ cadres: { unit: ' 嵩县水利局' } }, { units: null }],
  ],
  ['R04', ['postings.unit 2'], { postings: [{ ...posting, unit: '某局' }] }, [{ postings: [posting] }]],
  [
    'R05',
    ['households.village 2'],
    { households: { village: '东村', township: '别镇' } },
    [{ households: { village: '樊店' } }, { households: { village: '樊店村委会' } }],
  ],
  [
    'R05',
    ['households.township 2'],
    { households: { township: '别镇' } },
    [{ households: { township: null } }, { households: { villageCode: null, village: '东村' } }],
  ],
  [
    'R06',
    ['pairings.cadreName 2'],
    { cadres: [cadre, { ...OTHER_CADRE, name: cadre.name }], pairings: { cadreId: null } },
    [
      { cadres: [cadre, { ...OTHER_CADRE, name: cadre.name }] },
      { cadres: [cadre, OTHER_CADRE], pairings: { cadreId: null } },
    ],
  ],
  ['R07', ['pairings.head 2'], { pairings: { head: '别人' } }, [{ pairings: { head: null } }]],
  [
    'R07',
    ['pairings.head 2'],
    { households: { head: '阿布都·甲' }, pairings: { head: '阿布都甲' } },
    [{ households: { head: '阿布都·甲' }, pairings: { head: '阿布都•甲' } }],
  ],
  [
    'R08',
    ['attendance.activityId 2'],
    { activities: [activity], attendance: [{ ...attendance, activityId: 'HD9' }] },
    [{ activities: [activity], attendance: [attendance] }, { attendance: [attendance] }],
  ],
  [
    'R10',
    ['pairings.cadreId 2'],
    { cadres: [cadre, OTHER_CADRE], pairings: { cadreName: OTHER_CADRE.name } },
    [
      { cadres: [cadre, OTHER_CADRE], pairings: { cadreId: null, cadreName: OTHER_CADRE.name } },
      { cadres: [cadre, OTHER_CADRE], pairings: { cadreId: 'GB9', cadreName: OTHER_CADRE.name } },
      { cadres: { name: '阿·乙' }, pairings: { cadreName: '阿•乙' } },
      { cadres: [cadre, { ...OTHER_CADRE, id: cadre.id }], pairings: { cadreName: '又' } },
      { cadres: null, pairings: { cadreName: '又' } },
    ],
  ],
  ['R10', ['pairings.cadreId 2'], { pairings: { cadreName: '又一人' } }, []],
  [
    'R09',
    ['households.villageCode 2'],
    { households: { villageCode: null } },
    [
      { households: { villageCode: null, township: null } },
      { households: { villageCode: '#N/A' } },
      { villages: null, households: { villageCode: null } },
    ],
  ],
];
