import { activeOn, link, NONE } from '../../../src/core/linkage';
import { registryOf } from '../build';

describe('households, units and activities', () => {
  it('are found by their key; a key given twice means its first row', () => {
    const links = link(
      registryOf({
        households: [{ id: 'H1' }, { id: 'H2' }, { id: 'H1' }],
        members: [
          { householdId: ' H2' },
          { householdId: 'H1' },
          { householdId: 'H9' },
          { householdId: null, name: '张三' },
        ],
        pairings: [{ householdId: 'H1' }],
        activities: [{ id: 'A1' }],
        attendance: [{ activityId: 'A1' }, { activityId: 'A2' }],
      }),
    );
    expect([...(links.households.members?.target ?? [])]).toEqual([1, 0, NONE, NONE]);
    expect([...(links.households.pairings?.target ?? [])]).toEqual([0]);
    expect([...(links.activities.attendance?.target ?? [])]).toEqual([0, NONE]);
  });

  it('are found by the cleaned name of a unit, wherever one is named', () => {
    const name = '市水利局';
    const { units } = link(
      registryOf({
        units: [{ name: '市教育局' }, { name }],
        postings: [{ unit: ' 市水利局\u200b' }],
        cadres: [{ unit: '市 水利局' }],
        pairings: [{ householdId: 'H1', unit: name }],
        visits: [{ unit: '县水利局' }],
        projects: [{ provider: name }],
      }),
    );
    expect(
      Object.fromEntries(Object.entries(units).map(([table, { target }]) => [table, target[0]])),
    ).toEqual({
      postings: 1,
      cadres: 1,
      pairings: 1,
      visits: NONE,
      projects: 1,
    });
  });

  it('are found by a Latin name however it is spaced', () => {
    const { units } = link(
      registryOf({ units: [{ name: 'ABC  Foundation' }], cadres: [{ unit: 'ABC\nFoundation' }] }),
    );
    expect(units.cadres?.target[0]).toBe(0);
  });

  it('have no entry where the table they are in was not submitted', () => {
    const links = link(registryOf({ members: [{ householdId: 'H1' }], postings: [{ unit: '市水利局' }] }));
    expect(links).toEqual({ villages: {}, households: {}, units: {}, cadres: {}, activities: {} });
  });

  it('are nothing in a workbook without registry sheets', () => {
    expect(link(registryOf([]))).toEqual({
      villages: {},
      households: {},
      units: {},
      cadres: {},
      activities: {},
    });
  });
});

describe('activeOn', () => {
  it.each([
    ['begun and open', 100, NaN, true],
    ['begun on the day', 200, NaN, true],
    ['ended on the day', 100, 200, true],
    ['ended before', 100, 199, false],
    ['to begin', 201, NaN, false],
    ['without a start', NaN, NaN, false],
  ])('%s', (_, start, end, active) => {
    expect(activeOn(start, end, 200)).toBe(active);
  });
});
