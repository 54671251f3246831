import type { Settings } from '../../../src/core/words/settings';
import type { Changes } from './cases';
import { check, CLEAN, HEAD_ID, idOf, office, VILLAGE } from './office';
import { HOUSE, OTHER_MEMBER } from './rows';

const [household, member] = [CLEAN.households[0], CLEAN.members[0]];

/** Findings of a rule in this year's office beside last year's. */
function found(rule: string, now: Changes, before: Changes | null, settings: Partial<Settings> = {}) {
  const { list } = check(office(now), { doubts: true }, settings, before && office(before));
  return list.filter((finding) => finding.rule === rule);
}

const places = (...asked: Parameters<typeof found>): string[] =>
  found(...asked).map(({ table, field, row }) => `${table ?? ''}.${field ?? ''} ${String(row)}`);

describe('a figure far from last year’s (P18)', () => {
  it.each([
    ['villages', 'population', 1301, 1000],
    ['villages', 'population', 699, 1000],
    ['villages', 'households', 400, 300],
    ['villages', 'poorHouseholds', 1, 2],
    ['villages', 'poorPopulation', 1, 3],
    ['households', 'income', 4000, 3000],
    // From nothing to something is more than any share.
    ['villages', 'poorPopulation', 1, 0],
  ] as const)('%s.%s %d after %d', (table, field, now, before) => {
    expect(places('P18', { [table]: { [field]: now } }, { [table]: { [field]: before } })).toEqual([
      `${table}.${field} 2`,
    ]);
  });

  it.each([
    [1300, 1000],
    [700, 1000],
    [null, 1000],
    [1000, null],
    [0, 0],
  ])('is not %p after %p', (now, before) => {
    const at = (population: number | null): Changes => ({ villages: { population } });
    expect(places('P18', at(now), at(before))).toEqual([]);
  });

  it('is compared by village code and household number, whatever the order of rows', () => {
    const before = {
      households: [
        { ...HOUSE, income: 9000 },
        { ...household, income: 3000 },
      ],
    };
    const now = (income: number): Changes => ({ households: [{ ...household, income }] });
    expect(places('P18', now(3100), before)).toEqual([]);
    expect(places('P18', now(9000), before)).toEqual(['households.income 2']);
    expect(places('P18', { households: { id: `${VILLAGE}0009`, income: 9000 } }, before)).toEqual([]);
  });

  it('follows the office’s own threshold, and says it', () => {
    const [now, before] = [{ villages: { population: 1150 } }, { villages: { population: 1000 } }];
    expect(places('P18', now, before)).toEqual([]);
    const [finding] = found('P18', now, before, { doubtChange: 10 });
    expect(finding?.params).toEqual({ figure: '总人口', now: 1150, before: 1000, most: 10 });
  });

  it('is not raised without last year’s registry', () => {
    expect(places('P18', { villages: { population: 1150 } }, null, { doubtChange: 1 })).toEqual([]);
  });
});

describe('a size that does not follow from last year’s (P19)', () => {
  const of = (members: number, rows: readonly object[]): Changes => ({
    households: { members },
    members: rows as Changes['members'] & object,
  });
  const one = of(1, [member]);
  const two = of(2, [member, OTHER_MEMBER]);

  it.each<[string, Changes, Changes, object]>([
    [
      'a size typed anew while nobody came',
      of(2, [member]),
      one,
      { declared: 2, rows: 1, before: 1, added: 0, gone: 0, expected: 1 },
    ],
    [
      'people who were declared and never recorded',
      two,
      of(3, [member, OTHER_MEMBER]),
      { declared: 2, rows: 2, before: 3, added: 0, gone: 0, expected: 3 },
    ],
    [
      'somebody who came and is not counted',
      of(1, [member, OTHER_MEMBER]),
      one,
      { declared: 1, rows: 2, before: 1, added: 1, gone: 0, expected: 2 },
    ],
  ])('%s', (_, now, before, params) => {
    expect(found('P19', now, before).map((finding) => [finding.field, finding.params])).toEqual([
      ['members', params],
    ]);
  });

  it.each<[string, Changes, Changes]>([
    ['nobody came or left', two, two],
    ['somebody came', two, one],
    ['somebody left', one, two],
    ['one came for another', of(1, [{ ...OTHER_MEMBER, relation: '户主' }]), one],
    ['a number was mended', two, of(2, [member, { ...OTHER_MEMBER, idNo: '410325198001010000' }])],
    ['members were not submitted last year', of(2, [member]), { ...one, members: null }],
    ['the household is new', { ...of(2, [member]), households: { id: HOUSE.id, members: 2 } }, one],
  ])('is not raised where %s', (__, now, before) => {
    expect(places('P19', now, before)).toEqual([]);
  });
});

describe('a cut citizen ID (F05)', () => {
  const cut = Number(`${HEAD_ID.slice(0, 15)}000`);
  const fixOf = (now: Changes, before: Changes | null) => found('F05', now, before)[0]?.fix;

  it('is restored from last year’s registry where that knows the person in the household', () => {
    const now = { households: { headId: cut }, members: { idNo: cut } };
    expect(fixOf(now, null)).toBeNull();
    expect(fixOf(now, {})).toBe(HEAD_ID);
    expect(fixOf(now, { households: null })).toBe(HEAD_ID);
    expect(found('F05', now, {}).map(({ fix }) => fix)).toEqual([HEAD_ID, HEAD_ID]);
  });

  it('is not restored from another person, another household, or one of whom two numbers are known', () => {
    const now = { households: { headId: cut }, members: { idNo: cut } };
    const stranger = { head: '别人' };
    expect(fixOf(now, { households: stranger, members: { name: '别人' } })).toBeNull();
    const moved = { households: { id: HOUSE.id }, members: { householdId: HOUSE.id } };
    expect(fixOf(now, moved)).toBeNull();
    const twin = idOf(`${HEAD_ID.slice(0, 15)}02`);
    expect(fixOf(now, { members: { idNo: twin } })).toBeNull();
    const other = idOf('41032519700102001');
    expect(fixOf(now, { households: { headId: other }, members: { idNo: other } })).toBeNull();
  });
});
