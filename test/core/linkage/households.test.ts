import { AMBIGUOUS, HOUSEHOLD_METHODS, link, LINK_METHODS, NONE } from '../../../src/core/linkage';
import type { CellValue, TableKey } from '../../../src/core/registry';
import { rawSheet, registryOf, tableSheet } from '../build';

type Row = Readonly<Record<string, CellValue>>;

const VILLAGES: Row[] = [
  { code: '410322201101', county: '孟津县', township: '朝阳镇', village: '石沟村' },
  { code: '410322201102', county: '孟津县', township: '朝阳镇', village: '东岭村' },
  { code: '410322202101', county: '孟津县', township: '白鹤镇', village: '石沟村' },
];
const IDS = ['410322196001011234', '410322196101015678', '410322196201019012'] as const;
const HOUSEHOLDS: Row[] = [
  { id: 'H1', villageCode: '410322201101', village: '石沟村', head: '张测一', headId: IDS[0] },
  { id: 'H2', villageCode: '410322201102', village: '东岭村', head: '张测一', headId: IDS[1] },
  { id: 'H3', villageCode: '410322202101', village: '石沟村', head: '李·测二', headId: IDS[2] },
];

/** The household's number and how it was found; `?` and the number of matches where ambiguous. */
function linkedHousehold(
  pairing: Row,
  more: Readonly<Partial<Record<TableKey, readonly Row[]>>> = {},
): [CellValue, string | null] {
  const registry = registryOf({
    villages: VILLAGES,
    households: HOUSEHOLDS,
    ...more,
    pairings: [{ householdId: null, head: null, cadreName: '王测干', start: 41000, ...pairing }],
  });
  const found = link(registry).pairings.householdId;
  const target = found?.target[0] ?? NONE;
  if (target === AMBIGUOUS) return ['?', String(found?.matches[0])];
  const method = HOUSEHOLD_METHODS[found?.method[0] ?? 255] ?? null;
  return [registry.tables.households?.text('id', target) ?? null, method];
}

describe('the household of a pairing', () => {
  it('is found by its number before anything else', () => {
    const pairing = { householdId: 'H3', headId: IDS[0], head: '张测一', village: '东岭村' };
    expect(linkedHousehold(pairing)).toEqual(['H3', 'id']);
  });

  it('is found by the head’s citizen ID where no number is given', () => {
    const pairing = { headId: IDS[1].toLowerCase(), head: '别人', village: '石沟村' };
    expect(linkedHousehold(pairing)).toEqual(['H2', 'headId']);
  });

  it.each<[string, Row]>([
    ['code', { villageCode: '410322201102', head: '张测一' }],
    ['names', { county: '孟津县', township: '朝阳镇', village: '东岭', head: '张测一' }],
    ['name alone', { village: '东岭村村民委员会', head: '张 测一' }],
    ['name, and an ID that nobody has', { headId: '410322197001010000', village: '东岭', head: '张测一' }],
  ])('is found by the head’s name in a village that is told by %s', (_, pairing) => {
    expect(linkedHousehold(pairing)).toEqual(['H2', 'village+head']);
  });

  it.each(['张测一（一组）', '张测一(低保)', '张测一（一组）（已故）', '张测一【五保】', '张测一〔三组〕 '])(
    'is found whatever is noted behind the head’s name: %s',
    (head) => {
      expect(linkedHousehold({ village: '东岭村', head })).toEqual(['H2', 'village+head']);
    },
  );

  it('is found by a head’s name with another dot', () => {
    expect(linkedHousehold({ township: '白鹤镇', village: '石沟村', head: '李•测二' })).toEqual([
      'H3',
      'village+head',
    ]);
  });

  it('is found in any village of a name that several have, where one household alone answers', () => {
    expect(linkedHousehold({ village: '石沟村', head: '李·测二' })).toEqual(['H3', 'village+head']);
    const twins = [...HOUSEHOLDS, { ...HOUSEHOLDS[2], id: 'H4', villageCode: '410322201101', headId: null }];
    expect(linkedHousehold({ village: '石沟村', head: '李·测二' }, { households: twins })).toEqual([
      '?',
      '2',
    ]);
  });

  it('is not looked for otherwise once a number is given that nobody has', () => {
    const pairing = { householdId: 'H9', headId: IDS[0], head: '张测一', village: '石沟村' };
    expect(linkedHousehold(pairing)).toEqual([null, null]);
  });

  it.each<[string, Row]>([
    ['a head alone', { head: '李·测二' }],
    ['a village alone', { village: '东岭村' }],
    ['a head of another village', { village: '东岭村', head: '李·测二' }],
    ['a name that only begins like one', { village: '东岭村', head: '张测' }],
  ])('is not found by %s', (_, pairing) => {
    expect(linkedHousehold(pairing)).toEqual([null, null]);
  });

  it('is ambiguous where a step finds several, and weaker steps are not tried', () => {
    const alike = [...HOUSEHOLDS, { ...HOUSEHOLDS[1], id: 'H4' }];
    const pairing = { headId: IDS[1], head: '张测一', village: '石沟村' };
    expect(linkedHousehold(pairing, { households: alike })).toEqual(['?', '2']);
    expect(linkedHousehold({ head: '张测一', village: '东岭村' }, { households: alike })).toEqual(['?', '2']);
  });

  it('that is registered twice is its first row', () => {
    const twice = [...HOUSEHOLDS, { ...HOUSEHOLDS[1] }];
    expect(linkedHousehold({ headId: IDS[1] }, { households: twice })).toEqual(['H2', 'headId']);
    expect(linkedHousehold({ head: '张测一', village: '东岭村' }, { households: twice })[0]).toBe('H2');
  });

  it('is found by the village’s name where no register of villages was submitted', () => {
    expect(linkedHousehold({ village: '东岭', head: '张测一' }, { villages: [] })).toEqual([
      'H2',
      'village+head',
    ]);
  });

  it('is found by what is left when a check made the number unusable', () => {
    const registry = registryOf({
      households: HOUSEHOLDS,
      pairings: [{ householdId: 'H1', headId: IDS[1] }],
    });
    registry.tables.pairings?.column('householdId').unusable.fill(1);
    expect([...(link(registry).pairings.householdId?.target ?? [])]).toEqual([1]);
  });

  it('leads to the cadre; where it is not found the pairing’s own village does', () => {
    const cadres = [
      { id: 'G1', name: '王测干', villageCode: '410322201102' },
      { id: 'G2', name: '王测干', villageCode: '410322202101' },
    ];
    const cadreOf = (pairing: Row) => {
      const registry = registryOf({
        villages: VILLAGES,
        households: HOUSEHOLDS,
        cadres,
        pairings: [{ householdId: null, cadreName: '王测干', ...pairing }],
      });
      const found = link(registry).pairings.cadreId;
      return [found?.target[0], LINK_METHODS[found?.method[0] ?? 255]];
    };
    expect(cadreOf({ headId: IDS[1] })).toEqual([0, 'name@village']);
    expect(cadreOf({ head: '无此人', township: '白鹤镇', village: '石沟村' })).toEqual([1, 'name@village']);
  });
});

it('the household of a member is found by its number alone', () => {
  const registry = registryOf({
    households: HOUSEHOLDS,
    members: [
      { householdId: 'H2', name: '甲' },
      { householdId: null, name: '张测一', idNo: IDS[0] },
    ],
  });
  const found = link(registry).members.householdId;
  expect([...(found?.target ?? [])]).toEqual([1, NONE]);
  expect([...(found?.method ?? [])]).toEqual([0, 255]);
});

it('a roster by cadre, its cells merged over his households, links every one of them', () => {
  const roster = rawSheet(
    '帮扶人',
    [
      ['孟津县结对帮扶花名册'],
      ['帮扶人', null, '贫困户'],
      ['单位', '姓名', '乡镇', '村', '户主姓名（组别）'],
      ['市水利局', '王测干', '朝阳镇', '石沟村', '张测一（一组）'],
      [null, null, '朝阳镇', '东岭村', '张测一（二组）'],
      ['市教育局', '李测干', '白鹤镇', '石沟村', '李·测二（一组）'],
    ],
    { merges: ['A1:E1', 'A2:B2', 'C2:E2', 'A4:A5', 'B4:B5'] },
  );
  const registry = registryOf([
    tableSheet('villages', VILLAGES),
    tableSheet('households', HOUSEHOLDS),
    tableSheet('cadres', [
      { id: 'G1', name: '王测干', unit: '市水利局' },
      { id: 'G2', name: '李测干', unit: '市教育局' },
    ]),
    roster,
  ]);
  const { pairings } = link(registry);
  expect([...(pairings.householdId?.target ?? [])]).toEqual([0, 1, 2]);
  expect([...(pairings.cadreId?.target ?? [])]).toEqual([0, 0, 1]);
});
