import { RULES } from '../../../src/core/rules';
import { itFinds, type Case } from './cases';
import { CODES, DATES_AND_NUMBERS, NUMBERS_OF_PEOPLE, TEXTS } from './cell-cases';
import { CADRE_ID, check, CLEAN, HEAD_ID, office } from './office';

const ALL: readonly (readonly [what: string, cases: readonly Case[]])[] = [
  ['numbers of people', NUMBERS_OF_PEOPLE],
  ['codes', CODES],
  ['dates and numbers', DATES_AND_NUMBERS],
  ['texts', TEXTS],
];

describe.each(ALL)('%s', (_, cases) => {
  itFinds(cases);
});

it('every rule of cells is tried', () => {
  const tried = new Set(ALL.flatMap(([, cases]) => cases.map(([rule]) => rule)));
  const ofCells = RULES.filter(({ id }) => id.startsWith('F')).map(({ id }) => id);
  expect(ofCells.filter((id) => !tried.has(id))).toEqual([]);
});

const fixOf = (rule: string, changes: Parameters<typeof office>[0]) =>
  check(office(changes)).list.find((finding) => finding.rule === rule)?.fix;

describe('a fix', () => {
  it('of F12 is the code that is meant by a synonym or is one letter away, if only one is', () => {
    expect(fixOf('F12', { households: { cause: '缺劳动力' } })).toBe('缺劳力');
    expect(fixOf('F12', { cadres: { rank: '乡科级正职' } })).toBe('正科级');
    expect(fixOf('F12', { households: { attribute: '一般贫困' } })).toBe('一般贫困户');
    expect(fixOf('F12', { households: { cause: '因' } })).toBeNull();
    expect(fixOf('F12', { members: { education: '不详' } })).toBeNull();
  });

  it('of F05 is the number that another sheet has for the person of the household', () => {
    const cut = Number(`${HEAD_ID.slice(0, 15)}000`);
    expect(fixOf('F05', { households: { headId: cut } })).toBe(HEAD_ID);
    expect(fixOf('F05', { members: { idNo: cut } })).toBe(HEAD_ID);
    expect(fixOf('F05', { households: { headId: cut }, members: { name: '别人' } })).toBeNull();
    expect(fixOf('F05', { households: { headId: cut }, members: null })).toBeNull();
  });

  it('of F05 is the number that the pairings have for the cadre', () => {
    const cut = `${CADRE_ID.slice(0, 15)}000`;
    expect(fixOf('F05', { cadres: { idNo: cut }, pairings: { cadreIdNo: CADRE_ID } })).toBe(CADRE_ID);
    expect(fixOf('F05', { cadres: { idNo: CADRE_ID }, pairings: { cadreIdNo: cut } })).toBe(CADRE_ID);
  });

  it('of F05 is the number that the register has for the head whom a pairing names, and the other way round', () => {
    const cut = Number(`${HEAD_ID.slice(0, 15)}000`);
    expect(fixOf('F05', { pairings: { headId: cut } })).toBe(HEAD_ID);
    expect(fixOf('F05', { households: { headId: cut }, members: null, pairings: { headId: HEAD_ID } })).toBe(
      HEAD_ID,
    );
    expect(fixOf('F05', { pairings: { headId: cut, head: '别人' } })).toBeNull();
  });

  it('of F14 is the cleaned text, and the other rules read that', () => {
    expect(fixOf('F14', { households: { head: ' 甲 户\u200b主' } })).toBe('甲户主');
    const [household] = CLEAN.households;
    const rules = check(office({ households: { ...household, id: ` ${household.id}` } })).list;
    expect(rules.map(({ rule }) => rule)).toEqual(['F14']);
  });

  it('of F18 is the citizen ID that the certificate begins with', () => {
    expect(fixOf('F18', { members: { idNo: `${HEAD_ID}43` } })).toBe(HEAD_ID);
  });
});
