import type { Engine } from '../../../src/core/engine';
import { createEngine } from '../../../src/core/engine';
import type { RunOptions } from '../../../src/core/words/settings';
import type { RawSheet } from '../../../src/core/registry';
import { rawSheet } from '../build';
import { sheetsOf } from '../report/laid-out';
import { AS_OF, CLEAN, HEAD_ID } from '../rules/office';

const RUN: RunOptions = {
  year: 2014,
  asOf: AS_OF,
  locale: 'zh-CN',
  runAt: '2015-01-05 09:30',
  programVersion: '1.2.3',
};

const [village] = CLEAN.villages;
const [household] = CLEAN.households;

/** Two townships, a household of each with something wrong, and a sheet that nobody knows. */
async function checked(...others: readonly RawSheet[]): Promise<Engine> {
  const rows = {
    ...CLEAN,
    villages: [village, { ...village, code: '410325102201', township: '车村镇', village: '明白川村' }],
    households: [
      { ...household, cause: '因学 ', phone: '12345' },
      {
        ...household,
        id: '4103251022010001',
        villageCode: '410325102201',
        township: '车村镇',
        village: '明白川村',
        head: '乙户主',
        headId: HEAD_ID.slice(0, 17),
        phone: '12345',
      },
    ],
    members: [],
  };
  const engine = createEngine();
  await engine.open({ name: '台账.xlsx', date1904: false });
  for (const sheet of [
    ...sheetsOf(rows),
    rawSheet('随手记', [
      ['日期', '事项'],
      ['1 月', '开会'],
    ]),
    ...others,
  ])
    await engine.addSheet(sheet);
  await engine.check(RUN);
  return engine;
}

const all = async (engine: Engine) => (await engine.findings({}, 0, 1000)).findings;

it('lists the gravest first', async () => {
  const order = ['error', 'warning', 'info'];
  const listed = (await all(await checked())).map(({ severity }) => order.indexOf(severity));
  expect(listed).toEqual([...listed].sort((a, b) => a - b));
  expect(new Set(listed).size).toBeGreaterThan(1);
});

it('says whom a finding is about, and finds it by that', async () => {
  const engine = await checked();
  const { findings, total } = await engine.findings({ text: '乙户主', sheet: '贫困户名册' }, 0, 1000);
  expect(total).toBeGreaterThan(0);
  expect(new Set(findings.map(({ whose }) => whose))).toEqual(new Set(['车村镇 明白川村 乙户主']));
});

it('counts by township and by sheet what a filter lets through, and lists each group', async () => {
  const engine = await checked();
  for (const by of ['place', 'sheet'] as const) {
    const groups = await engine.findingGroups(by, {});
    for (const { id, counts } of groups) {
      const filter = by === 'place' ? { place: id } : { sheet: id ?? '' };
      const { total } = await engine.findings(filter, 0, 0);
      expect([by, id, counts.error + counts.warning + counts.info]).toEqual([by, id, total]);
    }
  }
  const places = (await engine.findingGroups('place', {})).map(({ id }) => id);
  expect(places).toEqual(expect.arrayContaining(['嵩县田湖镇', '嵩县车村镇']));
});

it('tells where a finding stands in the list, or that it is gone', async () => {
  const engine = await checked();
  const listed = await all(engine);
  const [, second] = listed;
  if (!second) throw new Error('too little was found');
  expect((await engine.findings({}, 0, 1, second)).sought).toBe(1);
  expect((await engine.findings({}, 0, 1, { ...second, row: 999 })).sought).toBeNull();
});

it('offers what may be written in a cell', async () => {
  const engine = await checked();
  const [finding] = (await engine.findings({ rule: 'F14' }, 0, 1)).findings;
  const mend = finding?.mends[0];
  expect(mend).toMatchObject({ from: '因学 ', to: '因学', sheet: '贫困户名册', row: 2 });
  expect(mend?.seen?.length).toBeGreaterThan(0);
});

it('filters the sheets to the rows with findings', async () => {
  const engine = await checked();
  const plans = await engine.findingRows({ rule: 'F14' });
  expect(plans.map(({ sheet, rows }) => [sheet, rows])).toEqual([['贫困户名册', 1]]);
  expect(await engine.findingRows({ text: '没有这个' })).toEqual([]);
});

it('explains a rule by its code', async () => {
  expect(await (await checked()).explainRule('F03')).toMatchObject({
    title: '身份证号校验码错误',
    severity: 'error',
    usualSeverity: null,
    source: 'GB 11643-1999, ISO 7064 MOD 11-2',
  });
});

it('explains a rule with the severity that the office has set, and with that of the catalogue beside it', async () => {
  const engine = await checked(
    rawSheet('规则', [
      ['编号', '级别', '启用'],
      ['F03', '提示', '是'],
      ['F01', '错误', '是'],
    ]),
  );
  expect(await engine.explainRule('F03')).toMatchObject({ severity: 'info', usualSeverity: 'error' });
  expect(await engine.explainRule('F01')).toMatchObject({ severity: 'error', usualSeverity: null });
});
