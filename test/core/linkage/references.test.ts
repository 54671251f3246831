import { activeOn, isInForce, link, linkTo, NONE } from '../../../src/core/linkage';
import { TABLE_KEYS } from '../../../src/core/registry';
import { rawSheet, registryOf, rosterSheet } from '../build';

const NO_LINKS = Object.fromEntries(TABLE_KEYS.map((key) => [key, {}]));

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
    expect([...(links.members.householdId?.target ?? [])]).toEqual([1, 0, NONE, NONE]);
    expect([...(links.pairings.householdId?.target ?? [])]).toEqual([0]);
    expect([...(links.attendance.activityId?.target ?? [])]).toEqual([0, NONE]);
  });

  it('are found by the cleaned name of a unit, wherever one is named', () => {
    const name = '市水利局';
    const links = link(
      registryOf({
        units: [{ name: '市教育局' }, { name }],
        postings: [{ unit: ' 市水利局\u200b' }],
        cadres: [{ unit: '市 水利局' }],
        pairings: [{ householdId: 'H1', unit: name }],
        visits: [{ unit: '县水利局' }],
        projects: [{ provider: name }],
      }),
    );
    const linked = TABLE_KEYS.flatMap((table) => {
      const found = linkTo(links, 'units', table);
      return found ? [[table, found.target[0]] as const] : [];
    });
    expect(Object.fromEntries(linked)).toEqual({
      postings: 1,
      cadres: 1,
      pairings: 1,
      visits: NONE,
      projects: 1,
    });
  });

  it('are found by a Latin name however it is spaced', () => {
    const { cadres } = link(
      registryOf({ units: [{ name: 'ABC  Foundation' }], cadres: [{ unit: 'ABC\nFoundation' }] }),
    );
    expect(cadres.unit?.target[0]).toBe(0);
  });

  it('have no entry where the table they are in was not submitted', () => {
    const links = link(registryOf({ members: [{ householdId: 'H1' }], postings: [{ unit: '市水利局' }] }));
    expect(links).toEqual(NO_LINKS);
  });

  it('are nothing in a workbook without registry sheets', () => {
    expect(link(registryOf([]))).toEqual(NO_LINKS);
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

describe('a pairing is in force', () => {
  const DAY = 42004;
  const inForce = (sheet: ReturnType<typeof rawSheet>): boolean[] => {
    const { pairings } = registryOf([sheet]).tables;
    if (!pairings) throw new Error('no pairings');
    return Array.from({ length: pairings.rows }, (_, row) => isInForce(pairings, row, DAY));
  };
  const PAIR = { householdId: 'H1', head: '张测一', cadreName: '王测干' };

  it('between its dates', () => {
    const starts = [41640, DAY + 1, null, '某日'].map((start) => ({ ...PAIR, start, end: null }));
    expect(inForce(rosterSheet([...starts, { ...PAIR, start: 41640, end: 41700 }]))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('until it ends, in a roster that has no column for the begin', () => {
    expect(
      inForce(
        rosterSheet([
          { ...PAIR, end: null },
          { ...PAIR, end: 41700 },
        ]),
      ),
    ).toEqual([true, false]);
  });

  it('in a merged sheet, where the file that it came in had no such column', () => {
    const header = ['户编号', '户主姓名', '帮扶责任人', '结对日期', '来源文件', '来源行'];
    const row = (start: number | null, file: string, at: number) => [
      'H1',
      '张测一',
      '王测干',
      start,
      file,
      at,
    ];
    const rows = [
      row(41640, '甲.xlsx', 2),
      row(null, '甲.xlsx', 3),
      row(null, '乙.xlsx', 2),
      row(null, '乙.xlsx', 3),
      row(null, '丙.xlsx', 2),
    ];
    expect(inForce(rawSheet('结对帮扶台账', [header, ...rows]))).toEqual([true, false, true, true, false]);
  });
});
