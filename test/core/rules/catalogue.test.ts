import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesReference } from '../../../build/rules-reference';
import { LISTED_PER_RULE, remedy, RULES, sentence } from '../../../src/core/rules';
import { check, CLEAN, idOf, office } from './office';

const numbered = (letter: string, last: number) =>
  Array.from({ length: last }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`);
/** Every rule that is looked for unless it is switched off. */
const CATALOGUE = ['S', 11, 'F', 18, 'U', 4, 'R', 10, 'L', 29] as const;

describe('the catalogue', () => {
  it('has every rule once', () => {
    const wanted = [];
    for (let at = 0; at < CATALOGUE.length; at += 2)
      wanted.push(...numbered(String(CATALOGUE[at]), Number(CATALOGUE[at + 1])));
    const standing = RULES.filter(({ optIn }) => optIn !== true).map(({ id }) => id);
    expect([...standing].sort()).toEqual(wanted.sort());
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s says in both languages what and what to do',
    (_, rule) => {
      for (const texts of [rule.title, rule.remedy]) {
        expect(texts['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(texts.en).toMatch(/^[A-Z]/);
      }
      expect(rule.title['zh-CN']).not.toMatch(/。$/);
      expect(rule.remedy['zh-CN']).toMatch(/。$/);
    },
  );

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s says where it finds things', (_, rule) => {
    expect(rule.foundAt.length).toBeGreaterThan(0);
    for (const other of rule.yieldsTo ?? []) expect(RULES.map(({ id }) => id)).toContain(other);
  });

  it('is what its reference page shows', () => {
    const page = readFileSync(join(__dirname, '../../../docs/rules.md'), 'utf8');
    expect(page === rulesReference(RULES)).toBe(true);
    expect(page).not.toMatch(/NaN|undefined|\[object/);
  });
});

describe('findings', () => {
  it('of a clean office are none', () => {
    expect(check(CLEAN).list).toEqual([]);
  });

  it('say where, what is wrong and what to do, in both languages', () => {
    const [finding] = check(office({ households: { status: '脱贫了' } })).list;
    if (!finding) throw new Error('nothing found');
    expect(finding).toMatchObject({
      rule: 'F12',
      sheet: '贫困户名册',
      row: 2,
      column: '脱贫状态',
      value: '脱贫了',
    });
    expect(sentence(finding, 'zh-CN')).toContain('未脱贫、已脱贫');
    expect(sentence(finding, 'en')).toContain('脱贫了');
    expect(remedy(finding, 'zh-CN')).not.toBe('');
  });

  it('hold a day as a date, as it would be read, and what is no day as it stands', () => {
    const valueOf = (start: number | string) =>
      check(office({ pairings: { start } })).list.find(({ field }) => field === 'start')?.value;
    expect(valueOf(42_010)).toBe('2015-01-06');
    expect(valueOf(201_401)).toBe(201_401);
    expect(valueOf(5)).toBe(5);
    expect(valueOf('去年')).toBe('去年');
  });

  it('of a cell are one: what its form makes unusable is not looked at again', () => {
    const rules = check(office({ households: { villageCode: '4103251' }, members: null })).list.map(
      ({ rule }) => rule,
    );
    expect(rules).toContain('F07');
    expect(rules).not.toContain('R01');
  });

  it('take the severity that the office gives a rule, and none of a rule that is off', () => {
    const wrong = office({ households: { status: '脱贫了' } });
    expect(check(wrong, { severities: { F12: 'info' } }).list[0]?.severity).toBe('info');
    expect(check(wrong, { severities: { F12: 'off' } }).list).toEqual([]);
  });

  it('that an office finds less severe still keep the cell from later rules; those that are off do not', () => {
    const wrong = office({ households: { villageCode: '410425101201' } });
    const rules = (severity: 'info' | 'off') =>
      check(wrong, { severities: { F07: severity } }).list.map(({ rule }) => rule);
    expect(rules('info')).toEqual(expect.arrayContaining(['F07']));
    expect(rules('info')).not.toContain('R01');
    expect(rules('off')).toContain('R01');
  });

  it('beyond a bound are counted, not listed', () => {
    const many = Array.from({ length: LISTED_PER_RULE + 5 }, (_, at) => ({
      householdId: `41032510120${10000 + at}`,
      name: '丙',
      idNo: idOf(String(41032519700000000 + 100000 + at).slice(0, 17)),
    }));
    const { list, counts } = check({ ...CLEAN, members: many });
    const [rule] = [...counts].find(([, count]) => count > LISTED_PER_RULE) ?? [];
    expect(rule).toBeDefined();
    expect(list.filter((finding) => finding.rule === rule)).toHaveLength(LISTED_PER_RULE);
  });
});
