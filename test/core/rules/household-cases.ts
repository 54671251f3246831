import type { Case } from './cases';
import { CLEAN, HEAD_ID, idOf, VILLAGE } from './office';
import { OTHER_MEMBER } from './rows';

const [household] = CLEAN.households;
const [member] = CLEAN.members;
const out = { status: '已脱贫', exitYear: 2014 };

/** The one member of the household, born on a day of the year. */
const born = (date: string, labourAbility: string) => {
  const id = idOf(`410325${date}001`);
  return { members: { idNo: id, labourAbility }, households: { headId: id } };
};

export const HOUSEHOLDS: readonly Case[] = [
  [
    'L01',
    ['households.members 2'],
    { households: { members: 2 } },
    [
      { households: { members: 2 }, members: null },
      { households: { members: 2 }, members: [member, OTHER_MEMBER] },
      { households: { members: '两' } },
      { households: [household, household] },
    ],
  ],
  ['L01', ['households.members 2'], { members: { householdId: `${VILLAGE}0009` } }, []],
  ['L02', ['households.id 2'], { members: { relation: '子女' } }, [{ members: { relation: '某' } }]],
  [
    'L02',
    ['households.id 2'],
    { members: [member, { ...OTHER_MEMBER, relation: '户主' }] },
    [{ members: [member, OTHER_MEMBER] }, { members: { householdId: `${VILLAGE}0009` } }],
  ],
  [
    'L03',
    ['households.head 2', 'households.headId 2'],
    { members: { name: '又一人', idNo: idOf('41032519700101003') } },
    [
      { members: { name: '甲 户主 ', idNo: ` ${HEAD_ID}` } },
      { members: { idNo: HEAD_ID.slice(1) } },
      { members: [OTHER_MEMBER] },
    ],
  ],
  ['L04', ['households.labour 2'], { households: { labour: 2 } }, [{ households: { labour: 1 } }]],
  [
    'L05',
    ['villages.poorHouseholds 2'],
    { villages: { poorHouseholds: 2 } },
    [{ villages: { poorHouseholds: null } }, { villages: { poorHouseholds: 2 }, households: null }],
  ],
  [
    'L05',
    ['villages.poorHouseholds 2'],
    { villages: { poorHouseholds: 0 }, households: out },
    [{ households: out }, { households: { id: null } }],
  ],
  [
    'L06',
    ['villages.poorPopulation 2'],
    { villages: { poorPopulation: 2 } },
    [{ villages: { poorPopulation: 2 }, households: { members: 2 }, members: null }],
  ],
  [
    'L07',
    ['households.exitYear 2'],
    { households: { ...out, exitYear: 2013 } },
    [{ households: out }, { households: { ...out, exitYear: 1900 } }],
  ],
  [
    'L08',
    ['households.exitYear 2'],
    { households: { ...out, exitYear: null } },
    [{ households: out }, { households: { ...out, exitYear: '那年' } }],
  ],
  [
    'L08',
    ['households.exitYear 2'],
    { households: { ...out, exitYear: '/' } },
    [{ households: { exitYear: ' ' } }, { households: { exitYear: '—' } }],
  ],
  [
    'L08',
    ['households.exitYear 2'],
    { households: { exitYear: 2014 } },
    [{ households: { status: '返贫', exitYear: 2014 } }],
  ],
  [
    'L09',
    ['households.income 2'],
    { households: { ...out, income: 2799.9 } },
    [{ households: { ...out, income: 2800 } }, { households: { income: 2000 } }, { households: out }],
  ],
  [
    'L09',
    ['households.income 2'],
    { households: { ...out, registeredYear: 2012, exitYear: 2012, income: 2624 } },
    [{ households: { ...out, registeredYear: 2012, exitYear: 2012, income: 2625 } }],
  ],
  ['L09', ['households.income 2'], { households: { ...out, exitYear: null, income: 2799 } }, []],
];

export const MEMBERS: readonly Case[] = [
  [
    'L11',
    ['members.gender 2', 'cadres.gender 2'],
    { members: { gender: '女' }, cadres: { gender: '男' } },
    [{ members: { gender: null } }, { members: { gender: '女', idNo: HEAD_ID.slice(1) } }],
  ],
  ['L12', ['cadres.idNo 2'], { cadres: { idNo: HEAD_ID } }, [{ cadres: { idNo: HEAD_ID }, members: null }]],
  [
    'L22',
    ['members.labourAbility 2'],
    born('19431231', '技能劳动力'),
    [born('19440101', '技能劳动力'), born('19431231', '丧失劳动力'), born('19431231', '弱劳动力或半劳动力')],
  ],
  [
    'L22',
    ['members.labourAbility 2'],
    born('19990101', '普通劳动力'),
    [born('19981231', '普通劳动力'), born('19990101', '无劳动力')],
  ],
  ['L23', ['members.idNo 2'], born('18931231', '无劳动力'), [born('18940101', '无劳动力')]],
];
