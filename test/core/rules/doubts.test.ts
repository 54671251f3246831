import { remedy, RULES, sentence, type Finding } from '../../../src/core/rules';
import type { TableKey } from '../../../src/core/registry';
import { personsNamed, type Changes } from './cases';
import { check, CLEAN, HEAD_ID, idOf, office, VILLAGE, type Row } from './office';
import { REGISTER_DOUBTS } from './register-doubts';

const [household, member, cadre] = [CLEAN.households[0], CLEAN.members[0], CLEAN.cadres[0]];
const relative = (changes: Row) => ({
  ...member,
  name: '丁成员',
  idNo: idOf('41032519800101002'),
  gender: '女',
  relation: '配偶',
  ...changes,
});
const two = (changes: Row): Changes => ({ households: { members: 2 }, members: [member, relative(changes)] });

/** What must lead to a finding of the doubt in the table, and what looks like it and must not. */
const CASES: [rule: string, table: TableKey, wrong: Changes, right: readonly Changes[]][] = [
  ['P01', 'members', two({ gender: '男' }), [two({}), two({ gender: '男', relation: '子女' })]],
  [
    'P02',
    'households',
    { households: { cause: '因病' } },
    [
      { households: { cause: '因病' }, members: { health: '长期慢性病' } },
      { households: { cause: '因病' }, members: { health: null } },
    ],
  ],
  [
    'P03',
    'households',
    { households: { cause: '因残' } },
    [{ households: { cause: '因残' }, members: { health: '残疾' } }],
  ],
  [
    'P04',
    'households',
    {},
    [{ households: { cause: '缺技术' } }, two({ relation: '子女', idNo: idOf('41032519890101002') })],
  ],
  [
    'P05',
    'households',
    { households: { cause: '缺劳力' } },
    [{ households: { cause: '缺劳力' }, members: { labourAbility: '丧失劳动力' } }],
  ],
  [
    'P06',
    'households',
    { households: { attribute: '五保户' } },
    [{ households: { attribute: '五保户' }, members: { labourAbility: '无劳动力' } }],
  ],
  ['P07', 'members', { members: { education: '学龄前儿童' } }, [{ members: { education: '本科及以上' } }]],
  [
    'P07',
    'members',
    two({ relation: '子女', idNo: idOf('41032520010101002'), education: '高中' }),
    [two({ relation: '子女', idNo: idOf('41032520001231002'), education: '高中' })],
  ],
  [
    'P08',
    'members',
    { members: { education: null } },
    [two({ relation: '子女', idNo: idOf('41032520080101002'), education: null })],
  ],
  [
    'P09',
    'members',
    { members: [{ ...member, labourAbility: null }, relative({})] },
    [{ members: [{ ...member, labourAbility: null, idNo: idOf('41032519400101001') }, relative({})] }],
  ],
  [
    'P10',
    'households',
    { households: { income: 100_001 } },
    [{ households: { income: 100_000 } }, { households: { income: null } }],
  ],
  [
    'P11',
    'households',
    {
      households: [
        { ...household, phone: '13800138000' },
        { ...household, id: `${VILLAGE}0002`, phone: '13800138000' },
      ],
    },
    [{ households: { phone: '13800138000' } }],
  ],
  [
    'P12',
    'households',
    { pairings: { end: 41_900 } },
    [
      {},
      { pairings: { end: 41_900 }, households: { status: '已脱贫', exitYear: 2013, registeredYear: 2013 } },
      // Registered twice, and so out of every count.
      { pairings: { end: 41_900 }, households: [household, household] },
    ],
  ],
  ['P12', 'households', { cadres: { end: 41_900 } }, [{ cadres: { end: 42_100 } }]],
  [
    'P13',
    'members',
    two({ relation: '子女', idNo: idOf('41032519830101002') }),
    [two({ relation: '子女', idNo: idOf('41032519840101002') })],
  ],
  ['P14', 'households', { households: { members: 11 } }, [{ households: { members: 10 } }]],
  [
    'P15',
    'cadres',
    {
      villages: [CLEAN.villages[0], { ...CLEAN.villages[0], code: '410325101202', village: '西村' }],
      cadres: [cadre, { ...cadre, id: 'GB000002', villageCode: '410325101202' }],
    },
    [
      {
        villages: [CLEAN.villages[0], { ...CLEAN.villages[0], code: '410325101202', village: '西村' }],
        cadres: [
          { ...cadre, end: 41_700 },
          { ...cadre, id: 'GB000002', villageCode: '410325101202' },
        ],
      },
    ],
  ],
  ['P16', 'cadres', { cadres: { end: 41_500 } }, [{ cadres: { end: 41_800 } }, { cadres: { end: null } }]],
  ['P17', 'villages', {}, [{ villages: { poor: '否' } }]],
];

/** Where a doubt is raised, when all are asked for. */
function raised(rule: string, changes: Changes, settings = {}): readonly Finding[] {
  const { list } = check(office(changes), { doubts: true }, settings);
  return list.filter((finding) => finding.rule === rule);
}

describe('doubts about the registers', () => {
  it.each(REGISTER_DOUBTS)('%s at %s', (rule, place, wrong, right) => {
    const at = (changes: Changes): string[] =>
      raised(rule, changes).map(({ table, field, row }) => `${table ?? ''}.${field ?? ''} ${String(row)}`);
    expect(at(wrong)).toEqual([place]);
    for (const finding of raised(rule, wrong)) {
      expect(sentence(finding, 'zh-CN')).toMatch(/\p{Script=Han}.*。$/u);
      expect(sentence(finding, 'zh-CN') + sentence(finding, 'en')).not.toMatch(/undefined|NaN|null/);
    }
    for (const changes of right) expect([changes, at(changes)]).toEqual([changes, []]);
  });

  it('P21 follows the office’s own share', () => {
    const exited: Changes = {
      villages: { exitYear: 2014, population: 1000 },
      households: { members: 25 },
    };
    expect(raised('P21', exited)[0]?.params).toMatchObject({ poor: 25, share: 2.5, most: 2 });
    expect(raised('P21', exited, { doubtVillageShare: 3 })).toEqual([]);
  });

  it('P14 never advises to split a household', () => {
    const [finding] = raised('P14', { households: { members: 11 } });
    expect(finding && remedy(finding, 'zh-CN')).not.toContain('分户');
  });
});

describe('doubts', () => {
  it.each(CASES)('%s of %s', (rule, table, wrong, right) => {
    const found = (changes: Changes) =>
      check(office(changes), { doubts: true }).list.filter((finding) => finding.rule === rule);
    const at = (changes: Changes) => found(changes).map((finding) => finding.table);
    expect(at(wrong)).toContain(table);
    expect(personsNamed(office(wrong), found(wrong))).toEqual([]);
    for (const changes of right) expect([changes, at(changes)]).toEqual([changes, []]);
  });

  it('are all looked at, all warnings, and all say what they rest on', () => {
    const doubts = RULES.filter(({ id }) => id.startsWith('P'));
    // P18 and P19 take a second registry: see last-year.test.ts.
    expect(new Set([...CASES, ...REGISTER_DOUBTS].map(([rule]) => rule).concat('P18', 'P19'))).toEqual(
      new Set(doubts.map(({ id }) => id)),
    );
    for (const { severity, optIn, source } of doubts)
      expect([severity, optIn, typeof source]).toEqual(['warning', true, 'string']);
  });

  it('are not raised unless asked for', () => {
    const doubtful = office({ households: { cause: '因病', income: 200_000 } });
    expect(check(doubtful).list).toEqual([]);
    expect(check(doubtful, { doubts: true }).list.length).toBeGreaterThan(1);
  });

  it('follow the office’s own thresholds', () => {
    const rules = check(
      office({ households: { income: 60_000 } }),
      { doubts: true },
      { doubtIncome: 50_000, doubtTeam: 1 },
    ).list.map(({ rule }) => rule);
    expect(rules).toContain('P10');
    expect(rules).not.toContain('P17');
    expect(HEAD_ID).toHaveLength(18);
  });
});
