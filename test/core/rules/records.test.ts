import type { TableKey } from '../../../src/core/registry';
import { RULES } from '../../../src/core/rules';
import { AS_OF, CADRE_ID, check, CLEAN, HEAD_ID, idOf, office, VILLAGE, type Row } from './office';

type Changes = Readonly<Partial<Record<TableKey, Row | readonly Row[] | null>>>;
const OTHER = '410325101202';
const [village, household, member, unit, cadre, pairing] = [
  CLEAN.villages[0],
  CLEAN.households[0],
  CLEAN.members[0],
  CLEAN.units[0],
  CLEAN.cadres[0],
  CLEAN.pairings[0],
];
const secondCadre = {
  ...cadre,
  id: 'GB000002',
  name: '丙干部',
  idNo: idOf('41030019760606003'),
  gender: '男',
  post: '工作队员',
};
const secondMember = {
  ...member,
  idNo: idOf('41032519800101002'),
  name: '丁成员',
  relation: '配偶',
  gender: '女',
};
const otherVillage = { ...village, code: OTHER, village: '西村', poorHouseholds: 0, poorPopulation: 0 };
const posting = { unit: unit.name, villageCode: VILLAGE, kind: '定点帮扶', start: 41640 };
const activity = { id: 'HD1', kind: '业务培训', date: 41800, name: '培训', expected: 10, present: 9 };
const project = {
  id: 'XM1',
  villageCode: VILLAGE,
  name: '道路',
  category: '基础设施',
  unit: unit.name,
  planned: 10,
  paid: 5,
  start: 41700,
  status: '在建',
};
const leader = { name: '己', title: '副市长', level: '市级', villageCode: VILLAGE, year: 2014 };
const score = { subject: VILLAGE, indicator: 'T11', score: 4, assessor: '考核组' };

/** One household more than a cadre may be paired with. */
const sixteen = {
  households: Array.from({ length: 16 }, (_, at) => ({
    ...household,
    id: `${VILLAGE}${String(at + 1).padStart(4, '0')}`,
  })),
};

/** What must lead to a finding of the rule in the table, and what looks like it and must lead to none of the rule. */
const CASES: [rule: string, table: TableKey, wrong: Changes, right: readonly Changes[]][] = [
  ['U01', 'villages', { villages: [village, village] }, [{ villages: [village, otherVillage] }]],
  [
    'U02',
    'members',
    { members: [member, { ...member, householdId: '4103251012010002' }] },
    [{ members: [member, secondMember], households: { members: 2 } }],
  ],
  [
    'U03',
    'cadres',
    { cadres: [cadre, { ...secondCadre, idNo: CADRE_ID }] },
    [{ cadres: [cadre, secondCadre] }],
  ],
  [
    'U04',
    'units',
    { units: [unit, { ...unit, name: '洛阳市林业局' }, { ...unit, name: '市林业局' }] },
    [{ units: [unit, { ...unit, name: '嵩县林业局' }] }],
  ],
  ['R01', 'cadres', { cadres: { villageCode: OTHER } }, [{ cadres: { villageCode: VILLAGE } }]],
  ['R02', 'pairings', { pairings: { householdId: '4103251012010009', head: null } }, [{}]],
  [
    'R03',
    'pairings',
    { pairings: { cadreId: null, cadreName: '无此人' } },
    [
      { pairings: { cadreId: null } },
      { pairings: { cadreId: null, cadreName: '另一名', cadreIdNo: CADRE_ID } },
    ],
  ],
  ['R04', 'cadres', { cadres: { unit: '嵩县水务局' } }, [{ cadres: { unit: ' 嵩县水利局' } }]],
  [
    'R05',
    'households',
    { households: { village: '东村' } },
    [{ households: { village: '樊店' } }, { households: { village: '樊店村委会' } }],
  ],
  [
    'R06',
    'pairings',
    { cadres: [cadre, { ...secondCadre, name: cadre.name }], pairings: { cadreId: null } },
    [{ cadres: [cadre, { ...secondCadre, name: cadre.name }] }],
  ],
  ['R07', 'pairings', { pairings: { head: '别人' } }, [{ pairings: { head: null } }]],
  [
    'R08',
    'attendance',
    { activities: [activity], attendance: [{ activityId: 'HD9', cadreId: 'GB000001' }] },
    [{ activities: [activity], attendance: [{ activityId: 'HD1', cadreId: 'GB000001' }] }],
  ],
  ['R09', 'households', { households: { villageCode: null } }, [{}]],
  [
    'L01',
    'households',
    { households: { members: 2 } },
    [
      { households: { members: 2 }, members: null },
      { households: { members: 2 }, members: [member, secondMember] },
    ],
  ],
  ['L02', 'households', { members: { relation: '子女' } }, [{}]],
  ['L03', 'households', { members: { idNo: idOf('41032519700101003') } }, [{ members: { name: '甲户主 ' } }]],
  ['L04', 'households', { households: { labour: 2 } }, [{ households: { labour: 1 } }]],
  [
    'L05',
    'villages',
    { villages: { poorHouseholds: 2 } },
    [{ villages: { poorHouseholds: 1 } }, { villages: { poorHouseholds: null } }],
  ],
  [
    'L06',
    'villages',
    { villages: { poorPopulation: 2 } },
    [{ villages: { poorPopulation: 2 }, households: { members: 2 }, members: null }],
  ],
  [
    'L07',
    'households',
    { households: { status: '已脱贫', exitYear: 2013 } },
    [{ households: { status: '已脱贫', exitYear: 2014 } }],
  ],
  [
    'L08',
    'households',
    { households: { status: '已脱贫' } },
    [{ households: { status: '已脱贫', exitYear: 2014 } }],
  ],
  ['L08', 'households', { households: { exitYear: 2014 } }, [{ households: { exitYear: null } }]],
  [
    'L09',
    'households',
    { households: { status: '已脱贫', exitYear: 2014, income: 2799 } },
    [{ households: { status: '已脱贫', exitYear: 2014, income: 2800 } }, { households: { income: 2000 } }],
  ],
  ['L10', 'pairings', { pairings: { end: 41639 } }, [{ pairings: { end: 41640 } }]],
  ['L11', 'members', { members: { gender: '女' } }, [{ members: { gender: null } }]],
  ['L12', 'cadres', { cadres: { idNo: HEAD_ID, gender: '男' } }, [{}]],
  [
    'L13',
    'cadres',
    { cadres: [cadre, { ...secondCadre, post: '第一书记' }] },
    [
      {
        cadres: [
          { ...cadre, end: 41900 },
          { ...secondCadre, post: '第一书记', start: 41901 },
        ],
      },
    ],
  ],
  [
    'L14',
    'cadres',
    { cadres: { rank: '科员' } },
    [{ cadres: { rank: '科员', reserve: '是' } }, { cadres: { rank: '副处级' } }],
  ],
  [
    'L15',
    'cadres',
    { ...sixteen, pairings: sixteen.households.map(({ id }) => ({ ...pairing, householdId: id })) },
    [
      {
        ...sixteen,
        pairings: sixteen.households.map(({ id }, at) => ({
          ...pairing,
          householdId: id,
          end: at === 0 ? 41800 : null,
        })),
      },
    ],
  ],
  ['L16', 'cadres', { villages: { poor: '否' } }, [{}]],
  ['L17', 'projects', { projects: [{ ...project, paid: 11 }] }, [{ projects: [{ ...project, paid: 10 }] }]],
  [
    'L18',
    'activities',
    { activities: [{ ...activity, present: 11 }] },
    [{ activities: [{ ...activity, present: 10 }] }],
  ],
  ['L19', 'cadres', { cadres: { days: 366 } }, [{ cadres: { days: 365 } }, { cadres: { days: 0 } }]],
  [
    'L20',
    'projects',
    { projects: [{ ...project, status: '完工' }] },
    [{ projects: [{ ...project, status: '完工', finish: 41900 }] }],
  ],
  [
    'L21',
    'pairings',
    { households: { registeredYear: 2012, status: '已脱贫', exitYear: 2013 } },
    [{ households: { status: '已脱贫', exitYear: 2014 } }],
  ],
  [
    'L22',
    'members',
    { members: { idNo: idOf('41032519430101001') }, households: { headId: idOf('41032519430101001') } },
    [{ members: { idNo: idOf('41032519440101001') }, households: { headId: idOf('41032519440101001') } }],
  ],
  [
    'L23',
    'members',
    {
      members: { idNo: idOf('41032518900101001'), labourAbility: '丧失劳动力' },
      households: { headId: idOf('41032518900101001') },
    },
    [
      {
        members: { idNo: idOf('41032519000101001'), labourAbility: '丧失劳动力' },
        households: { headId: idOf('41032519000101001') },
      },
    ],
  ],
  ['L24', 'scores', { scores: [{ ...score, score: 5.5 }] }, [{ scores: [{ ...score, score: 5 }] }]],
  ['L25', 'scores', { scores: [{ ...score, indicator: 'T04' }] }, [{ scores: [score] }]],
  [
    'L26',
    'leaders',
    { leaders: [leader, { ...leader, villageCode: OTHER }], villages: [village, otherVillage] },
    [
      { leaders: [leader] },
      { leaders: [leader, { ...leader, villageCode: OTHER, year: 2013 }], villages: [village, otherVillage] },
    ],
  ],
  [
    'L27',
    'pairings',
    { pairings: { visits: 0 } },
    [{ pairings: { visits: 1 } }, { pairings: { visits: null } }],
  ],
  [
    'L28',
    'cadres',
    { cadres: { villageCode: null } },
    [{ cadres: { villageCode: null, post: '帮扶责任人' } }],
  ],
];

describe('records', () => {
  it.each(CASES)('%s of %s', (rule, table, wrong, right) => {
    const at = (changes: Changes) =>
      check(office(changes))
        .list.filter((finding) => finding.rule === rule)
        .map((finding) => finding.table);
    expect(at(wrong)).toContain(table);
    for (const changes of right) expect([changes, at(changes)]).toEqual([changes, []]);
  });

  it('are all looked at', () => {
    const tried = new Set(CASES.map(([rule]) => rule));
    const ofRecords = RULES.filter(({ phase, optIn }) => phase === 'record' && optIn !== true).map(
      ({ id }) => id,
    );
    expect(ofRecords.filter((id) => !tried.has(id))).toEqual([]);
  });

  it('judge what is active by the date that they are given', () => {
    const ended = office({ pairings: { visits: 0, end: AS_OF - 1 } });
    expect(check(ended).list.map(({ rule }) => rule)).not.toContain('L15');
    const twoSecretaries = office({ cadres: [cadre, { ...secondCadre, post: '第一书记', start: 41900 }] });
    const rules = (asOf: number) => check(twoSecretaries, {}, { asOf }).list.map(({ rule }) => rule);
    expect(rules(AS_OF)).toContain('L13');
    expect(rules(41899)).not.toContain('L13');
  });

  it('leave a posting’s unit alone that is on the list', () => {
    expect(check(office({ postings: [posting] })).list).toEqual([]);
  });
});
