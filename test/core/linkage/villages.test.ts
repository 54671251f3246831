import { AMBIGUOUS, link, linkTo, NONE, VILLAGE_METHODS } from '../../../src/core/linkage';
import { TABLE_KEYS, type CellValue } from '../../../src/core/registry';
import { registryOf } from '../build';

const VILLAGES = [
  { code: '410322201101', county: '孟津县', township: '朝阳镇', village: '石沟村' },
  { code: '410322202101', county: '孟津县', township: '白鹤镇', village: '石沟村' },
  { code: '410327103205', county: '宜阳县', township: '韩城镇', village: '福昌村' },
  { code: '410328103205', county: '洛宁县', township: '韩城镇', village: '福昌村' },
  { code: '410329100200', county: '伊川县', township: '城关镇', village: '阿·布社区' },
];

function linkedVillage(posting: Readonly<Record<string, CellValue>>): {
  village: CellValue;
  method: string | null;
} {
  const registry = registryOf({ villages: VILLAGES, postings: [{ unit: '市水利局', ...posting }] });
  const found = link(registry).postings.villageCode;
  const target = found?.target[0] ?? NONE;
  if (target === AMBIGUOUS) return { village: '?', method: String(found?.matches[0]) };
  return {
    village: VILLAGES[target]?.code ?? null,
    method: VILLAGE_METHODS[found?.method[0] ?? 255] ?? null,
  };
}

describe('a village', () => {
  it.each([
    ['by code', { villageCode: '410322201101' }, '410322201101', 'code'],
    [
      'by code against its names',
      { villageCode: '410322201101', county: '宜阳县', township: '韩城镇', village: '福昌村' },
      '410322201101',
      'code',
    ],
    [
      'by county, township and village where the code is unknown',
      { villageCode: '410399999999', county: '洛宁县', township: '韩城镇', village: '福昌村' },
      '410328103205',
      'county+township+village',
    ],
    [
      'by township and village',
      { township: '朝阳镇', village: '石沟村' },
      '410322201101',
      'township+village',
    ],
    [
      'by township and village against the county',
      { county: '栾川县', township: '白鹤镇', village: '石沟村' },
      '410322202101',
      'township+village',
    ],
    ['by its name alone where there is one', { village: '阿·布社区' }, '410329100200', 'village'],
    [
      'by a name that calls it otherwise',
      { county: '洛宁县', township: '韩城镇', village: '福昌村村民委员会' },
      '410328103205',
      'county+township+village',
    ],
    ['by a name with another dot', { village: '阿•布居委会' }, '410329100200', 'village'],
  ])('is found %s', (_, posting, village, method) => {
    expect(linkedVillage(posting)).toEqual({ village, method });
  });

  it.each([
    ['there is no such name', { village: '无名村' }],
    ['the code is unknown and nothing else is said', { villageCode: '410399999999' }],
    ['only the township is said', { township: '韩城镇' }],
  ])('is not found where %s', (_, posting) => {
    expect(linkedVillage(posting)).toEqual({ village: null, method: null });
  });

  it.each([
    ['two townships of one name have it', { township: '韩城镇', village: '福昌村' }],
    ['its name is not unique', { village: '石沟村' }],
  ])('is ambiguous where %s', (_, posting) => {
    expect(linkedVillage(posting)).toEqual({ village: '?', method: '2' });
  });

  it('given twice in the register means its first row', () => {
    const [first] = VILLAGES;
    const registry = registryOf({
      villages: [...VILLAGES, { ...first }],
      postings: [{ unit: '市水利局', villageCode: '410322201101' }],
    });
    expect([...(link(registry).postings.villageCode?.target ?? [])]).toEqual([0]);
  });

  it('is not found by a code that a check made unusable', () => {
    const registry = registryOf({
      villages: VILLAGES,
      postings: [{ unit: '甲', villageCode: '410322201101' }],
    });
    registry.tables.postings?.column('villageCode').unusable.fill(1);
    expect([...(link(registry).postings.villageCode?.target ?? [])]).toEqual([NONE]);
  });

  it('is looked for in every table that names one', () => {
    const villageCode = '410327103205';
    const row = [{ villageCode }];
    const links = link(
      registryOf({
        villages: VILLAGES,
        households: row,
        postings: row,
        cadres: row,
        leaders: row,
        visits: row,
        projects: row,
        outreach: [{ enterprise: '某公司', channel: '意见函', villageCode }],
      }),
    );
    const linked = TABLE_KEYS.flatMap((table) => {
      const found = linkTo(links, 'villages', table);
      return found ? [[table, ...found.target]] : [];
    });
    expect(linked).toEqual(
      ['households', 'postings', 'cadres', 'leaders', 'visits', 'projects', 'outreach'].map((table) => [
        table,
        2,
      ]),
    );
  });

  it('is not looked for without a register of villages', () => {
    expect(link(registryOf({ postings: [{ unit: '甲', villageCode: '410322201101' }] })).postings).toEqual(
      {},
    );
  });
});
