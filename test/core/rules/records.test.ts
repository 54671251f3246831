import { link } from '../../../src/core/linkage';
import { RULES, sentence } from '../../../src/core/rules';
import { registryOf } from '../build';
import { itFinds, type Case } from './cases';
import { CADRES, HELP } from './help-cases';
import { HOUSEHOLDS, MEMBERS } from './household-cases';
import { AS_OF, check, CLEAN, HEAD_ID, idOf, office, VILLAGE } from './office';
import { REFERENCES, UNIQUENESS } from './reference-cases';
import { EAST, OTHER_CADRE, WEST } from './rows';

const [village] = CLEAN.villages;
const [cadre] = CLEAN.cadres;

const ALL: readonly (readonly [what: string, cases: readonly Case[]])[] = [
  ['uniqueness', UNIQUENESS],
  ['references', REFERENCES],
  ['households', HOUSEHOLDS],
  ['members', MEMBERS],
  ['cadres', CADRES],
  ['help', HELP],
];

describe.each(ALL)('%s', (_, cases) => {
  itFinds(cases);
});

it('every rule of records is tried', () => {
  const tried = new Set(ALL.flatMap(([, cases]) => cases.map(([rule]) => rule)));
  const ofRecords = RULES.filter(({ phase, optIn }) => phase === 'record' && optIn !== true).map(
    ({ id }) => id,
  );
  expect(ofRecords.filter((id) => !tried.has(id))).toEqual([]);
});

describe('a finding of records', () => {
  it('U01 names the other rows', () => {
    const [first] = check(office({ villages: [village, WEST, village, village] })).list;
    expect(first).toMatchObject({ rule: 'U01', params: { key: VILLAGE, others: [4, 5] } });
  });

  it('R03 and R04 offer names like it', () => {
    const { list } = check(
      office({ cadres: { unit: '嵩县水务局' }, pairings: { cadreId: null, cadreName: '乙干事' } }),
    );
    const suggested = (rule: string) => list.find((finding) => finding.rule === rule)?.params['suggestions'];
    expect(suggested('R03')).toEqual(['乙干部（GB000001，嵩县水务局）']);
    expect(suggested('R04')).toEqual(['嵩县水利局']);
  });

  it('R10 says whose number it is and whose name, and the number counts', () => {
    const rows = office({ cadres: [cadre, OTHER_CADRE], pairings: { cadreName: OTHER_CADRE.name } });
    const finding = check(rows).list.find(({ rule }) => rule === 'R10');
    expect(finding && sentence(finding, 'zh-CN')).toBe(
      '干部编号 GB000001 为“乙干部”，帮扶责任人填写“丙干部”（名册中有：丙干部（GB000002，嵩县水利局））。',
    );
    const { target } = link(registryOf(rows)).pairings.cadreId ?? {};
    expect(target?.[0]).toBe(0);
  });

  it('R06 says how many match', () => {
    const third = { ...OTHER_CADRE, id: 'GB000003', idNo: idOf('41030019770606003') };
    const cadres = [cadre, OTHER_CADRE, third].map((row) => ({ ...row, name: cadre.name }));
    const { list } = check(office({ cadres, pairings: { cadreId: null } }));
    const numbers = ['GB000001', 'GB000002', 'GB000003'];
    const found = list.find(({ rule }) => rule === 'R06');
    expect(found?.params).toEqual({
      cadre: '乙干部',
      matches: 3,
      suggestions: numbers.map((id) => `乙干部（${id}，嵩县水利局）`),
    });
    expect(found?.candidates).toEqual(numbers);
  });

  it.each([
    ['one village has the name: its code is offered', [village, EAST], 1, VILLAGE],
    ['two villages have it: none is', [village, { ...EAST, village: village.village }], 2, null],
    ['no village has it', [EAST], 0, null],
  ])('R09: %s', (_, villages, matches, fix) => {
    const { list } = check(office({ villages, households: { villageCode: null } }));
    expect(list.find(({ rule }) => rule === 'R09')).toMatchObject({ params: { matches }, fix });
  });

  it('is none where a cell’s form is wrong', () => {
    const { list } = check(
      office({
        cadres: { villageCode: '41032510120', idNo: HEAD_ID.slice(1) },
        pairings: { cadreIdNo: '1' },
      }),
    );
    expect(list.map(({ rule }) => rule).filter((rule) => /^[UR]/.test(rule))).toEqual([]);
  });
});

describe('dates', () => {
  it('L19: a leap year has 366 days', () => {
    const rules = (year: number) =>
      check(office({ cadres: { days: 366 } }), {}, { year }).list.map(({ rule }) => rule);
    expect(rules(2016)).not.toContain('L19');
    expect(rules(2014)).toContain('L19');
  });

  it('L13: who is active is judged by the day of the report', () => {
    const cadres = [cadre, { ...OTHER_CADRE, post: '第一书记', start: 41900 }];
    const rules = (asOf: number) => check(office({ cadres }), {}, { asOf }).list.map(({ rule }) => rule);
    expect(rules(AS_OF)).toContain('L13');
    expect(rules(41899)).not.toContain('L13');
  });
});

describe('scores', () => {
  it('L24 is silent where L25 speaks', () => {
    const { list } = check(office({ scores: [{ subject: VILLAGE, indicator: 'T04', score: 99 }] }));
    expect(list.map(({ rule }) => rule)).toEqual(['L25']);
  });
});
