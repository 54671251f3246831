import { AMBIGUOUS, link, LINK_METHODS, NONE } from '../../../src/core/linkage';
import type { CellValue } from '../../../src/core/registry';
import { registryOf } from '../build';

type Row = Readonly<Record<string, CellValue>>;

const VILLAGES: Row[] = [
  { code: '410322201101', county: '孟津县', township: '朝阳镇', village: '甲村' },
  { code: '410322201102', county: '孟津县', township: '朝阳镇', village: '乙村' },
  { code: '410322202101', county: '孟津县', township: '白鹤镇', village: '丙村' },
  { code: '410327103205', county: '宜阳县', township: '韩城镇', village: '丁村' },
];
const HOUSEHOLDS: Row[] = [{ id: 'H1', villageCode: '410322201101' }];

function cadre(id: string, name: string, extra: Row = {}): Row {
  return { id, name, idNo: null, unit: '市水利局', villageCode: null, ...extra };
}

/** The cadre's number and how it was found; `?` and the number of matches where ambiguous. */
function linkedCadre(cadres: readonly Row[], pairing: Row): [string | null, string | null] {
  const registry = registryOf({
    villages: VILLAGES,
    households: HOUSEHOLDS,
    cadres,
    pairings: [{ householdId: 'H1', cadreId: null, cadreIdNo: null, unit: null, ...pairing }],
  });
  const found = link(registry).pairings.cadreId;
  const target = found?.target[0] ?? NONE;
  if (target === AMBIGUOUS) return ['?', String(found?.matches[0])];
  return [registry.tables.cadres?.text('id', target) ?? null, LINK_METHODS[found?.method[0] ?? 255] ?? null];
}

describe('the cadre of a pairing', () => {
  const ID_A = '410322197001011234';
  const ID_B = '410322197001015678';

  it('is found by number before anything else', () => {
    const cadres = [cadre('G1', '王明'), cadre('G2', '李强', { idNo: ID_B })];
    expect(linkedCadre(cadres, { cadreId: 'G1', cadreIdNo: ID_B, cadreName: '李强' })).toEqual(['G1', 'id']);
  });

  it('is found by citizen ID where the number is blank or unknown', () => {
    const cadres = [cadre('G1', '王明', { idNo: ID_A }), cadre('G2', '李强', { idNo: ID_B })];
    expect(linkedCadre(cadres, { cadreIdNo: ID_B, cadreName: '王明' })).toEqual(['G2', 'idNo']);
    expect(linkedCadre(cadres, { cadreId: 'G9', cadreIdNo: ID_A.toLowerCase() })).toEqual(['G1', 'idNo']);
  });

  it('is found by name and unit', () => {
    const cadres = [cadre('G1', '王明', { unit: '市教育局' }), cadre('G2', '王明', { unit: '市水利局' })];
    const pairing = { cadreId: 'G9', cadreIdNo: ID_A, cadreName: '王 明', unit: ' 市水利局' };
    expect(linkedCadre(cadres, pairing)).toEqual(['G2', 'name+unit']);
  });

  it('is found by a name with another dot', () => {
    const cadres = [cadre('G1', '买买提·艾力')];
    expect(linkedCadre(cadres, { cadreName: '买买提•艾力', unit: '市水利局' })).toEqual(['G1', 'name+unit']);
  });

  it.each([
    ['village', '410322201101', 'name@village'],
    ['township', '410322201102', 'name@township'],
    ['county', '410322202101', 'name@county'],
  ])('is found by name in the household’s %s', (_, villageCode, method) => {
    const cadres = [
      cadre('G1', '王明', { villageCode }),
      cadre('G2', '王明', { villageCode: '410327103205' }),
      cadre('G3', '李强', { villageCode }),
    ];
    expect(linkedCadre(cadres, { cadreName: '王明' })).toEqual(['G1', method]);
    expect(linkedCadre(cadres, { cadreName: '王明', unit: '市教育局' })).toEqual(['G1', method]);
  });

  it('is not found in another county, nor under another name', () => {
    const cadres = [cadre('G1', '王明', { villageCode: '410327103205' })];
    expect(linkedCadre(cadres, { cadreName: '王明' })).toEqual([null, null]);
    expect(linkedCadre(cadres, { cadreName: '王朋', unit: '市水利局' })).toEqual([null, null]);
  });

  it('is not found by place when the household is unknown', () => {
    const cadres = [cadre('G1', '王明', { villageCode: '410322201101' })];
    expect(linkedCadre(cadres, { householdId: 'H9', cadreName: '王明' })).toEqual([null, null]);
  });

  it('is ambiguous where a step finds several, and weaker steps are not tried', () => {
    const cadres = [
      cadre('G1', '王明', { idNo: ID_A, villageCode: '410322201101' }),
      cadre('G2', '王明', { idNo: ID_A }),
    ];
    expect(linkedCadre(cadres, { cadreIdNo: ID_A, cadreName: '王明' })).toEqual(['?', '2']);
    expect(linkedCadre(cadres, { cadreName: '王明', unit: '市水利局' })).toEqual(['?', '2']);
    expect(linkedCadre(cadres, { cadreName: '王明' })).toEqual(['G1', 'name@village']);
  });

  it('is found by what is left when a check made the number unusable', () => {
    const registry = registryOf({
      villages: VILLAGES,
      households: HOUSEHOLDS,
      cadres: [cadre('G1', '王明'), cadre('G2', '李强')],
      pairings: [{ householdId: 'H1', cadreId: 'G2', cadreName: '王明', unit: '市水利局' }],
    });
    registry.tables.pairings?.column('cadreId').unusable.fill(1);
    const found = link(registry).pairings.cadreId;
    expect([found?.target[0], LINK_METHODS[found?.method[0] ?? 255]]).toEqual([0, 'name+unit']);
  });

  it('is found although the cadre’s row is left out of counts', () => {
    const registry = registryOf({
      cadres: [cadre('G1', '王明')],
      pairings: [{ householdId: 'H1', cadreId: 'G1' }],
    });
    registry.tables.cadres?.excluded.fill(1);
    expect(link(registry).pairings.cadreId?.target[0]).toBe(0);
  });
});

describe('who attended', () => {
  it('is found by number only', () => {
    const registry = registryOf({
      cadres: [cadre('G1', '王明'), cadre('G2', '李强')],
      attendance: [
        { activityId: 'A1', cadreId: 'G2', name: '王明' },
        { activityId: 'A1', cadreId: 'G9', name: '王明' },
      ],
    });
    expect([...(link(registry).attendance.cadreId?.target ?? [])]).toEqual([1, NONE]);
  });
});
