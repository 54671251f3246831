import type { Engine } from '../../../src/core/engine';
import { Failure } from '../../../src/core/words/failure';
import type { RawSheet } from '../../../src/core/registry';
import { layOut } from '../../../src/core/report';
import { createEngine } from '../../../src/core/engine';
import type { RunOptions } from '../../../src/core/words/settings';
import { rawSheet, tableSheet } from '../build';
import { cellsOf } from '../report/computed';
import { resultsOf, sheetsOf } from '../report/laid-out';
import { AS_OF, CLEAN, HOUSEHOLD, office, VILLAGE, type Rows } from '../rules/office';

const RUN: RunOptions = {
  year: 2014,
  asOf: AS_OF,
  locale: 'zh-CN',
  runAt: '2015-01-05 09:30',
  programVersion: '1.2.3',
};

function opened(sheets: readonly RawSheet[]): Engine {
  const engine = createEngine();
  void engine.open({ name: '台账.xlsx', date1904: false });
  for (const sheet of sheets) void engine.addSheet(sheet);
  return engine;
}

async function checked(rows: Rows, run: Partial<RunOptions> = {}): Promise<Engine> {
  const engine = opened(sheetsOf(rows));
  await engine.check({ ...RUN, ...run });
  return engine;
}

/** The failure's code, or what came instead of one. */
async function refusal(run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    return error instanceof Failure ? error.code : (error as Error).message;
  }
}

describe('a check', () => {
  const wrong = office({ households: { status: '脱贫了', head: '甲　户主' }, cadres: { start: 42005 } });

  it('sums up tables, rules, sheets and severities', async () => {
    const summary = await opened(sheetsOf(wrong)).check(RUN);
    expect(summary.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['villages', 1],
      ['households', 1],
      ['members', 1],
      ['units', 1],
      ['cadres', 1],
      ['pairings', 1],
    ]);
    expect(summary.tables[1]?.columns).toMatchObject({ id: '户编号', status: '脱贫状态' });
    expect(summary.rules).toContainEqual({
      rule: 'F12',
      severity: 'error',
      title: '取值不在代码表中',
      count: 1,
    });
    expect(summary.severities).toMatchObject({ error: 1, info: 1 });
    expect(summary.sheets).toContainEqual({ sheet: '贫困户名册', count: 2 });
    expect(summary.listed).toBe(summary.rules.reduce((sum, { count }) => sum + count, 0));
  });

  it('says of a table in several sheets which sheet holds what', async () => {
    const village = (code: string, of: string) => [
      ['村编码', '村名', of],
      [code, '一村', '孟津县'],
    ];
    const engine = opened([
      rawSheet('贫困村名册', village('410322201100', '县区')),
      rawSheet('贫困村名册(续)', village('410322201101', '县（市、区）')),
    ]);
    await engine.check(RUN);
    const { villages } = (await engine.document()).tables;
    expect(villages).toMatchObject({ sheet: '贫困村名册', rows: 2, columns: { county: '县区' } });
    expect(villages?.sheets).toMatchObject([
      { sheet: '贫困村名册', rows: 1, columns: { county: '县区' } },
      { sheet: '贫困村名册(续)', rows: 1, columns: { county: '县（市、区）' } },
    ]);
  });

  it('counts the rows that an error in a key or date leaves out', async () => {
    const { tables } = await opened(sheetsOf(office({ pairings: { start: '某日' } }))).check(RUN);
    expect(tables.find(({ table }) => table === 'pairings')).toMatchObject({ rows: 1, excluded: 1 });
  });

  it('looks for doubts when asked to, and no longer when not', async () => {
    const engine = opened(sheetsOf(office({ members: { education: null } })));
    const rules = async (doubts: boolean) =>
      (await engine.check({ ...RUN, doubts })).rules.map(({ rule }) => rule);
    expect(await rules(false)).toEqual([]);
    expect(await rules(true)).toContain('P08');
    expect(await rules(false)).toEqual([]);
  });

  it.each<[string, readonly RawSheet[]]>([
    ['EmptyWorkbook', []],
    ['EmptyWorkbook', [rawSheet('Sheet1', [])]],
    ['NoRegistrySheet', [rawSheet('备忘', [['周一开会']])]],
    ['NoRows', [tableSheet('villages', [])]],
    ['BadSetting', [...sheetsOf(CLEAN), rawSheet('参数', [['考核年度', '去年']])]],
    ['BadSetting', [...sheetsOf(CLEAN), rawSheet('参数', [['截止日期', 14.31]])]],
    ['BadSetting', [...sheetsOf(CLEAN), rawSheet('参数', [['截止日期', 366]])]],
  ])('is refused as %s', async (code, sheets) => {
    expect(await refusal(() => opened(sheets).check(RUN))).toBe(code);
  });
});

describe('findings', () => {
  const rows = office({ households: { status: '脱贫了', head: '甲　户主' }, cadres: { unit: '某局' } });

  it('come page by page with their sentences, remedies and addresses', async () => {
    const engine = await checked(rows);
    const all = (await engine.findings({}, 0, 100)).findings;
    expect(all.length).toBeGreaterThan(2);
    const [first] = all;
    expect(first).toMatchObject({ address: expect.stringMatching(/^[A-Z]+2$/) as unknown });
    const pages = [await engine.findings({}, 0, 2), await engine.findings({}, 2, 2)];
    expect(pages.flatMap(({ findings }) => findings)).toEqual(all.slice(0, 4));
    expect(pages.map(({ total }) => total)).toEqual([all.length, all.length]);
    expect((await engine.findings({}, 1000, 10)).findings).toEqual([]);
  });

  it('are filtered by rule, sheet, severity and text', async () => {
    const engine = await checked(rows);
    const rules = async (filter: Parameters<Engine['findings']>[0]) =>
      (await engine.findings(filter, 0, 100)).findings.map(({ rule }) => rule);
    expect(await rules({ rule: 'F12' })).toEqual(['F12']);
    expect(await rules({ sheet: '驻村干部名册' })).toEqual(['R04']);
    expect(await rules({ severity: 'info' })).toEqual(['F14']);
    expect(await rules({ text: ' 脱贫了 ' })).toEqual(['F12']);
    expect(await rules({ text: 'r04' })).toEqual(['R04']);
    expect(await rules({ text: '  ' })).toEqual(await rules({}));
    expect(await rules({ rule: 'F12', severity: 'info' })).toEqual([]);
  });

  it('speak the language of the run', async () => {
    const engine = await checked(rows, { locale: 'en' });
    const [finding] = (await engine.findings({ rule: 'F12' }, 0, 1)).findings;
    expect(finding?.message).toMatch(/^“脱贫了” is not an accepted value/);
    expect((await engine.findings({ text: 'accepted value' }, 0, 1)).total).toBe(1);
  });
});

describe('links', () => {
  it('are summed up by how the cadre was found', async () => {
    const [pair] = CLEAN.pairings;
    const [cadre] = CLEAN.cadres;
    const engine = await checked({
      ...CLEAN,
      cadres: [cadre, { ...cadre, id: 'GB2', name: '双' }, { ...cadre, id: 'GB3', name: '双' }],
      pairings: [
        pair,
        { ...pair, cadreId: null },
        { ...pair, cadreId: null, cadreName: '双' },
        { ...pair, cadreId: null, cadreName: '无' },
      ],
    });
    const { methods, households, ...sums } = await engine.link();
    expect(sums).toEqual({ pairings: 4, linked: 2, ambiguous: 1, unresolved: 1 });
    expect(methods).toMatchObject({ id: 1, 'name@village': 1, 'name+unit': 0 });
    expect(households).toEqual({
      linked: 4,
      ambiguous: 0,
      unresolved: 0,
      methods: { id: 4, headId: 0, 'village+head': 0 },
    });
  });
});

describe('a laid-out sheet', () => {
  it('is given as an outline, then in blocks of the same cells', async () => {
    const engine = await checked(office({ households: { status: '某', attribute: '某' } }));
    const [outline] = await engine.layOut(['validationReport']);
    expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
    const plan = layOut(
      'validationReport',
      resultsOf(sheetsOf(office({ households: { status: '某', attribute: '某' } }))),
    );
    const blocks = [];
    for (const [band, { rows }] of (outline?.bands ?? []).entries()) {
      for (let from = 0; from < rows; from += 2)
        blocks.push(...(await engine.cells('validationReport', band, from, 2)));
    }
    expect(blocks).toEqual(cellsOf(plan));
  });

  it('is gone once the sheets are checked anew', async () => {
    const engine = await checked(CLEAN);
    await engine.layOut(['coverage']);
    expect(await refusal(() => engine.cells('coverage', 0, 0, 1))).toHaveLength(1);
    await engine.check(RUN);
    expect(await refusal(() => engine.cells('coverage', 0, 0, 1))).toMatch(/has not been laid out/);
  });
});

describe('a session', () => {
  it('has nothing to tell before a check', async () => {
    const engine = opened(sheetsOf(CLEAN));
    for (const ask of [
      () => engine.findings({}, 0, 1),
      () => engine.link(),
      () => engine.figures(),
      () => engine.document(),
      () => engine.layOut(['coverage']),
    ])
      expect(await refusal(ask)).toBe('check comes first');
  });

  it('takes more sheets after a check, and counts them at the next one', async () => {
    const { pairings, ...others } = CLEAN;
    const engine = opened(sheetsOf(others));
    await engine.check(RUN);
    expect((await engine.figures()).coverage.city.paired).toBe(0);
    await engine.addSheet(tableSheet('pairings', pairings));
    expect((await engine.figures()).coverage.city.paired).toBe(0);
    await engine.check(RUN);
    expect((await engine.figures()).coverage.city.paired).toBe(1);
  });

  it('keeps what it had found when a check is refused', async () => {
    const engine = await checked(office({ households: { status: '某' } }));
    await engine.addSheet(rawSheet('参数', [['贫困线', '很低']]));
    expect(await refusal(() => engine.check(RUN))).toBe('BadSetting');
    expect((await engine.findings({}, 0, 10)).total).toBe(1);
  });

  it('gives the same answer whenever it is asked the same', async () => {
    const rows = office({ households: { status: '某' }, cadres: { unit: '某局' } });
    const engine = await checked(rows);
    const first = JSON.stringify(await engine.document());
    await engine.check(RUN);
    expect(JSON.stringify(await engine.document())).toBe(first);
    expect(JSON.stringify(await (await checked(rows)).document())).toBe(first);
  });

  it('tells of every pairing how its household and its cadre were found', async () => {
    const [pair] = CLEAN.pairings;
    const named = { head: pair.head, cadreName: pair.cadreName, start: pair.start };
    const rows = [
      { ...pair, householdId: null, headId: CLEAN.households[0].headId, unit: null },
      { ...named, villageCode: VILLAGE, unit: CLEAN.cadres[0].unit },
      { ...named, householdId: 'H9', cadreName: '无此人', unit: null },
      { ...named, village: '樊店村' },
    ];
    const engine = await checked({ ...CLEAN, pairings: rows });
    const { links } = await engine.document();
    const sheet = '结对帮扶台账';
    const [household, cadreId] = [HOUSEHOLD, pair.cadreId];
    expect(links).toEqual([
      { sheet, row: 2, household, cadreId, method: 'id', householdMethod: 'headId' },
      { sheet, row: 3, household, cadreId, method: 'nameUnit', householdMethod: 'villageHead' },
      { sheet, row: 4, household: 'H9', cadreId: null, method: 'none', householdMethod: 'none' },
      { sheet, row: 5, household, cadreId, method: 'nameVillage', householdMethod: 'villageHead' },
    ]);
  });

  it('tells of what is ambiguous that it is', async () => {
    const [pair] = CLEAN.pairings;
    const twins = [CLEAN.households[0], { ...CLEAN.households[0], id: `${VILLAGE}0002` }];
    const cadres = [CLEAN.cadres[0], { ...CLEAN.cadres[0], id: 'GB000002' }];
    const roster = [{ ...pair, householdId: null, cadreId: null, village: '樊店村' }];
    const engine = await checked({ ...CLEAN, households: twins, cadres, pairings: roster });
    expect((await engine.document()).links).toMatchObject([
      { household: null, cadreId: null, method: 'ambiguous', householdMethod: 'ambiguous' },
    ]);
  });

  it('answers from the workbook checked last while another is read, and when its check fails', async () => {
    const engine = await checked(office({ households: { status: '脱贫了' } }));
    const found = async () => (await engine.findings({}, 0, 10)).findings.map(({ rule }) => rule);
    const first = await found();
    expect(first).toContain('F12');
    await engine.open({ name: '另一本.xlsx', date1904: false });
    expect(await found()).toEqual(first);
    expect(await refusal(() => engine.check(RUN))).toBe('EmptyWorkbook');
    expect(await found()).toEqual(first);
    for (const sheet of sheetsOf(CLEAN)) await engine.addSheet(sheet);
    expect(await found()).toEqual(first);
    await engine.check(RUN);
    expect(await found()).toEqual([]);
  });

  it('reads dates that count from 1904', async () => {
    const engine = createEngine();
    await engine.open({ name: '台账.xlsx', date1904: true });
    const rows = office({ pairings: { start: 42005 - 1462 }, cadres: { start: 41275 - 1462 } });
    for (const sheet of sheetsOf(rows)) await engine.addSheet(sheet);
    const { rules } = await engine.check(RUN);
    expect(rules.map(({ rule }) => rule)).toEqual(['F09']);
  });
});
