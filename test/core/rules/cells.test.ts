import fc from 'fast-check';
import { RULES } from '../../../src/core/rules';
import { rawSheet, tableSheet } from '../build';
import { CADRE_ID, check, CLEAN, found, HEAD_ID, idOf, office, type Row } from './office';
import type { TableKey } from '../../../src/core/registry';

type Changes = Parameters<typeof office>[0];
const rulesIn = (changes: Changes) => check(office(changes)).list.map(({ rule }) => rule);

describe('structure', () => {
  it('S01: a sheet that others need is missing', () => {
    expect(found(office({ villages: null }))).toContain('S01 villages');
    expect(found(office({ members: null }))).toEqual([]);
  });

  it('S02: a required column is missing', () => {
    const sheets = [
      tableSheet('villages', CLEAN.villages),
      rawSheet('帮扶单位名册', [
        ['单位名称', '联系人'],
        ['嵩县水利局', '某'],
      ]),
    ];
    expect(check(sheets).list.filter(({ rule }) => rule === 'S02')).toMatchObject([
      { table: 'units', sheet: '帮扶单位名册', row: 1, params: { header: '单位类别' } },
    ]);
  });
});

describe('cells', () => {
  /** A cell of the clean office, what it must lead to, and what looks like it and must not. */
  const cases: [rule: string, table: TableKey, wrong: Row, right: readonly Row[]][] = [
    ['F01', 'households', { head: null }, [{ head: '甲户主' }]],
    ['F01', 'households', { head: ' 　' }, [{ phone: null }]],
    ['F02', 'cadres', { idNo: '4103001975050500' }, [{ idNo: CADRE_ID.toLowerCase() }]],
    [
      'F03',
      'cadres',
      { idNo: `${CADRE_ID.slice(0, 17)}${CADRE_ID.endsWith('1') ? '2' : '1'}` },
      [{ idNo: idOf('41030019750505008') }],
    ],
    ['F04', 'cadres', { idNo: idOf('41030019750230008') }, [{ idNo: idOf('41030019760229008') }]],
    ['F04', 'cadres', { idNo: idOf('41030020150101008') }, []],
    ['F05', 'cadres', { idNo: 410300197505050000 }, []],
    ['F05', 'cadres', { idNo: '410300197505050000' }, []],
    ['F06', 'units', { uscc: '91350100M000100Y44' }, [{ uscc: '91350100M000100Y43' }]],
    ['F07', 'households', { villageCode: '41032510120' }, []],
    ['F07', 'cadres', { villageCode: '410425101201' }, []],
    [
      'F08',
      'pairings',
      { start: '去年三月' },
      [{ start: '2014年3月1日' }, { start: '2014.3.1' }, { start: 20140301 }, { start: '2014/3/1' }],
    ],
    ['F09', 'pairings', { start: 42005 }, [{ start: 42004 }]],
    ['F10', 'households', { income: '两千' }, [{ income: '2,800.5' }, { income: 2800.5 }]],
    ['F11', 'households', { income: -1 }, [{ income: 1 }]],
    ['F12', 'households', { status: '脱贫了' }, [{ status: '未脱贫' }]],
    [
      'F13',
      'households',
      { phone: '1380013800' },
      [{ phone: '13800138000' }, { phone: '0379-63939999' }, { phone: 13800138000 }],
    ],
    ['F14', 'households', { head: '甲户主　' }, []],
    ['F15', 'households', { phone: null, township: '田'.repeat(256) }, []],
    ['F16', 'households', { registeredYear: 1948 }, [{ registeredYear: 2013 }]],
    ['F16', 'households', { registeredYear: 2016 }, [{ registeredYear: '2014年' }]],
    ['F17', 'households', { members: 1.5 }, [{ members: '1' }]],
    ['F18', 'members', { idNo: `${HEAD_ID}43` }, []],
  ];

  it.each(cases)('%s of %s: %j', (rule, table, wrong, right) => {
    const { list } = check(office({ [table]: wrong }));
    expect(list.map((finding) => [finding.rule, finding.table])).toContainEqual([rule, table]);
    for (const row of right) expect([row, rulesIn({ [table]: row })]).toEqual([row, []]);
  });

  it('are all looked at', () => {
    const tried = new Set(cases.map(([rule]) => rule));
    const ofCells = RULES.filter(({ id }) => id.startsWith('F')).map(({ id }) => id);
    expect(ofCells.filter((id) => !tried.has(id))).toEqual([]);
  });

  it('F12: the one entry that is a letter away is offered', () => {
    const [finding] = check(office({ members: { education: '小 学生' } })).list.filter(
      ({ rule }) => rule === 'F12',
    );
    expect(finding?.fix ?? '小学').toBe('小学');
    const [near] = check(office({ households: { attribute: '一般贫困' } })).list;
    expect(near).toMatchObject({ rule: 'F12', fix: '一般贫困户' });
  });

  it('F05: the number is offered where the household’s other sheet has it', () => {
    const lost = Number(`${HEAD_ID.slice(0, 15)}000`);
    const [finding] = check(office({ households: { headId: lost } })).list.filter(
      ({ rule }) => rule === 'F05',
    );
    expect(finding?.fix).toBe(HEAD_ID);
  });
});

describe('check characters', () => {
  const seventeen = fc
    .tuple(
      fc.date({ min: new Date('1930-01-01'), max: new Date('2014-12-30'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 999 }),
    )
    .map(
      ([date, sequence]) =>
        `410325${date.toISOString().slice(0, 10).replaceAll('-', '')}${String(sequence).padStart(3, '0')}`,
    );
  const rulesOfId = (idNo: string) =>
    check({ cadres: [{ ...CLEAN.cadres[0], idNo, gender: null }] })
      .list.map(({ rule }) => rule)
      .filter((id) => /^F0[2-5]$/.test(id));

  it('of citizen IDs are right when computed, and wrong when one digit is another', () => {
    fc.assert(
      fc.property(
        seventeen,
        fc.integer({ min: 14, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, place, by) => {
          const id = idOf(digits);
          expect(rulesOfId(id)).toEqual([]);
          const other = String((Number(id[place]) + by) % 10);
          const copied = id.slice(0, place) + other + id.slice(place + 1);
          // A number that ends in 000 is taken for one that Excel has cut.
          expect(['F03', 'F05']).toContain(rulesOfId(copied)[0]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
