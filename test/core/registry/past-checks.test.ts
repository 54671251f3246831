import { MOST_CHECKS, parsePastChecks, withCheck, type PastCheck } from '../../../src/core/registry';

function check(registry: string, part: Partial<PastCheck> = {}): PastCheck {
  return { at: '2014-12-31 09:00', year: 2014, registry, error: 5, warning: 3, info: 1, ...part };
}

describe('what the workbook remembers of its checks', () => {
  it('is one point for each registry that was checked', () => {
    const [first, second] = [check('a.1', { at: '2014-12-01 08:00' }), check('b.2', { error: 4 })];
    expect(withCheck(withCheck([], first), second)).toEqual([first, second]);
  });

  it('keeps its place and time where the registry is the same, with what is found in it now', () => {
    const before = [check('a.1', { at: '2014-12-01 08:00' })];
    expect(withCheck(before, check('a.1'))).toEqual(before);
    expect(withCheck(before, check('a.1', { error: 9 }))).toEqual([
      check('a.1', { at: '2014-12-01 08:00', error: 9 }),
    ]);
  });

  it('tells the years apart: one that was looked at in between is no step of another', () => {
    const [own, other] = [check('a.1'), check('a.1', { year: 2013 })];
    expect(withCheck(withCheck(withCheck([], own), other), own)).toEqual([own, other]);
  });

  it('is bounded: of a day the last check stays longest, and the oldest day goes first', () => {
    const at = (day: number, minute: number): string =>
      `2014-11-${String(day).padStart(2, '0')} 09:${String(minute).padStart(2, '0')}`;
    let checks: readonly PastCheck[] = [];
    const add = (when: string): void => {
      checks = withCheck(checks, check(`r.${when.replaceAll(/\D/g, '')}`, { at: when }));
    };
    for (let day = 1; day <= 5; day++) for (const minute of [0, 1]) add(at(day, minute));
    for (let minute = 0; minute < MOST_CHECKS; minute++) add(at(6, minute));
    expect(checks).toHaveLength(MOST_CHECKS);
    expect(checks.slice(0, 5).map((each) => each.at)).toEqual([1, 2, 3, 4, 5].map((day) => at(day, 1)));
    expect(checks.at(-1)?.at).toBe(at(6, MOST_CHECKS - 1));
    for (let day = 7; day <= 30; day++) add(at(day, 0));
    for (let day = 1; day <= 9; day++) add(at(day, 0).replace('-11-', '-12-'));
    expect(checks).toHaveLength(MOST_CHECKS);
    expect(new Set(checks.map((each) => each.at.slice(0, 10))).size).toBe(MOST_CHECKS);
  });

  it('comes back as it was kept', () => {
    const checks = [check('a.1'), check('b.2')];
    expect(parsePastChecks(JSON.stringify(checks))).toEqual({ checks, isWhole: true });
  });

  it.each<[string, string]>([
    ['no JSON', '{'],
    ['something else', '{"a":1}'],
    ['a count that is none', JSON.stringify([check('a.1', { error: -1 })])],
    ['a day that is none', JSON.stringify([check('a.1', { at: 'gestern' })])],
    ['a digest with more in it', JSON.stringify([check('<b>')])],
    ['too many', JSON.stringify(Array.from({ length: MOST_CHECKS + 1 }, () => check('a.1')))],
    ['too long', `[${' '.repeat(100_001)}]`],
  ])('counts as none where it cannot be read: %s', (_, kept) => {
    expect(parsePastChecks(kept)).toEqual({ checks: [], isWhole: false });
  });
});
