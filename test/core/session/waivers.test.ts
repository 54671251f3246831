import fc from 'fast-check';
import type { Engine } from '../../../src/core/engine';
import { createEngine } from '../../../src/core/engine';
import type { FoundPlace, TalkingFinding } from '../../../src/core/tasks';
import {
  changedWaivers,
  parseWaivers,
  type CellValue,
  type RawSheet,
  type Waiver,
} from '../../../src/core/registry';
import type { RunOptions } from '../../../src/core/words/settings';
import { sheetsOf } from '../report/laid-out';
import { AS_OF, CLEAN, HEAD_ID, idOf, VILLAGE, type Row, type Rows } from '../rules/office';

const RUN: RunOptions = {
  year: 2014,
  asOf: AS_OF,
  locale: 'zh-CN',
  runAt: '2015-01-05 09:30',
  programVersion: '1.2.3',
};
const SAID = { reason: '已入户核实', day: '2015-01-05' };

const [household] = CLEAN.households;
const [member] = CLEAN.members;

/** Households with a few things wrong in cells that can be read, and some in cells that cannot. */
const HOUSEHOLDS: readonly Row[] = [
  // More people than the members' sheet lists, and a telephone that is none.
  { ...household, members: 3, phone: '1380000' },
  { ...household, id: '4103251012010002', head: '丙', headId: HEAD_ID.slice(0, 17), phone: '12345' },
  // No such code, and no date.
  { ...household, id: '4103251012010003', head: '丁', headId: idOf('41032519800101003'), cause: '因懒' },
  // The number of another.
  { ...household, id: '4103251012010003', head: '戊', headId: idOf('41032519810101003') },
];

const ROWS: Rows = { ...CLEAN, households: HOUSEHOLDS, members: [{ ...member, gender: '女' }] };

async function checked(rows: Rows, waivers: readonly Waiver[] = []): Promise<Engine> {
  return checkedSheets(sheetsOf(rows), waivers);
}

async function checkedSheets(sheets: readonly RawSheet[], waivers: readonly Waiver[]): Promise<Engine> {
  const engine = createEngine();
  await engine.open({ name: '台账.xlsx', date1904: false, waivers });
  for (const sheet of sheets) await engine.addSheet(sheet);
  await engine.check(RUN);
  return engine;
}

async function listed(engine: Engine): Promise<readonly TalkingFinding[]> {
  return (await engine.findings({}, 0, 1000)).findings;
}

async function waiversFor(engine: Engine, found: readonly FoundPlace[]): Promise<readonly Waiver[]> {
  return (await engine.waive(found, SAID)).added;
}

/** The rules that find something in a household, waived all that may be. */
async function withAllWaived(rows: Rows, change: (household: Row) => Row = (same) => same) {
  const engine = await checked(rows);
  const waivable = (await listed(engine)).filter(({ isWaivable }) => isWaivable);
  const waivers = await waiversFor(engine, waivable);
  const changed = { ...rows, households: (rows.households ?? []).map(change) };
  return { waivers, engine: await checked(changed, waivers) };
}

const rulesOf = async (engine: Engine): Promise<string[]> =>
  [...new Set((await listed(engine)).map(({ rule }) => rule))].sort();
const waivedRules = async (engine: Engine): Promise<string[]> =>
  [...new Set((await engine.waived()).map(({ rule }) => rule))].sort();

describe('findings that are left as they are', () => {
  it('are neither listed nor counted, and come back as they were: whichever, in whatever order', async () => {
    const engine = await checked(ROWS);
    const all = await listed(engine);
    const waivable = all.filter(({ isWaivable }) => isWaivable);
    const before = await engine.document();
    expect(waivable.length).toBeGreaterThan(4);
    expect(waivable.length).toBeLessThan(all.length);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(waivable, { minLength: 1 }), async (some) => {
        const kept = await waiversFor(engine, some);
        // Through the workbook's memory and back.
        const { waivers, isWhole } = parseWaivers(JSON.stringify(kept));
        expect([waivers, isWhole]).toEqual([kept, true]);
        const summary = await engine.useWaivers(waivers);
        expect(summary.waived).toBe(some.length);
        expect((await engine.waived()).map(({ rule, address }) => `${rule} ${address}`).sort()).toEqual(
          some.map(({ rule, address }) => `${rule} ${address}`).sort(),
        );
        // A check of the whole under these waivers comes to the same.
        const whole = await checked(ROWS, waivers);
        expect(await engine.document()).toEqual(await whole.document());
        const { removed } = await engine.restore(await engine.waived());
        await engine.useWaivers(changedWaivers(waivers, { added: [], removed }));
        expect(await engine.document()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('say why and since when', async () => {
    const { engine } = await withAllWaived(ROWS);
    expect((await engine.waived())[0]).toMatchObject(SAID);
    expect((await engine.document()).waived?.[0]).toMatchObject(SAID);
  });

  it('have their value taken as right: it counts', async () => {
    const [village] = CLEAN.villages;
    const rows: Rows = { villages: [{ ...village, code: '4103251012' }] };
    const villages = async (engine: Engine) => (await engine.figures()).coverage.city.poorVillages;
    expect(await villages(await checked(rows))).toBe(0);
    const { engine } = await withAllWaived(rows);
    expect(await waivedRules(engine)).toContain('F07');
    expect(await villages(engine)).toBe(1);
  });

  it('are none of a row that cannot be read or told from another', async () => {
    const engine = await checked({ ...ROWS, households: [...HOUSEHOLDS, { ...household, id: '#N/A' }] });
    const firm = (await listed(engine)).filter(({ isWaivable }) => !isWaivable);
    expect(new Set(firm.map(({ rule }) => rule))).toEqual(new Set(['F12', 'U01', 'S08']));
    const forged = (await waiversFor(engine, firm)).map((waiver) => ({ ...waiver, ...SAID }));
    expect((await engine.useWaivers(forged)).waived).toBe(0);
  });

  it('may be all of one problem in one township, each of which ends by itself', async () => {
    const [village] = CLEAN.villages;
    const other = '410325102201';
    const phones = (count: number, code: string): Row[] =>
      Array.from({ length: count }, (_, at) => ({
        ...household,
        id: `${code}000${at}`,
        villageCode: code,
        township: code === VILLAGE ? '田湖镇' : '车村镇',
        village: code === VILLAGE ? '樊店村' : '明白川村',
        phone: '12345',
      }));
    const rows: Rows = {
      ...CLEAN,
      villages: [village, { ...village, code: other, township: '车村镇', village: '明白川村' }],
      households: [...phones(3, VILLAGE), ...phones(2, other)],
    };
    const engine = await checked(rows);
    const [first] = (await engine.findings({ rule: 'F13', place: '嵩县田湖镇' }, 0, 1)).findings;
    if (!first) throw new Error('nothing was found');
    const alike = await engine.waivableLike(first);
    expect(alike).toMatchObject({ place: '嵩县田湖镇', count: 3 });
    const waivers = await waiversFor(engine, alike.found);
    expect((await engine.useWaivers(waivers)).waived).toBe(3);
    expect((await engine.waived()).map(({ place, rule }) => [place, rule])).toEqual(
      Array.from({ length: 3 }, () => ['嵩县田湖镇', 'F13']),
    );
    expect((await engine.findings({ rule: 'F13' }, 0, 9)).total).toBe(2);
    const [one, ...others] = rows.households ?? [];
    const changed = await checked({ ...rows, households: [{ ...one, phone: '123456' }, ...others] }, waivers);
    expect((await changed.waived()).length).toBe(2);
    expect((await changed.findings({ rule: 'F13', place: '嵩县田湖镇' }, 0, 9)).total).toBe(1);
  });

  it('are at most so many at one go', async () => {
    const rows: Rows = {
      ...CLEAN,
      households: Array.from({ length: 201 }, (_, at) => ({
        ...household,
        id: `${VILLAGE}${1000 + at}`,
        phone: '12345',
      })),
    };
    const engine = await checked(rows);
    const [first] = (await engine.findings({ rule: 'F13' }, 0, 1)).findings;
    if (!first) throw new Error('nothing was found');
    expect(await engine.waivableLike(first)).toEqual({ place: '嵩县田湖镇', count: 201, found: [] });
  });

  it('stay so wherever the row goes, and whatever else of it changes', async () => {
    const { waivers } = await withAllWaived(ROWS);
    const moved: Rows = {
      ...ROWS,
      households: [...HOUSEHOLDS].reverse().map((row) => ({ ...row, registeredYear: 2013 })),
    };
    const engine = await checked(moved, waivers);
    expect((await engine.waived()).length).toBe(waivers.length);
  });

  it.each<[string, string, CellValue, string]>([
    ['a number', 'members', 4, 'L01'],
    ['a telephone', 'phone', '1380001', 'F13'],
    ['a text that becomes a number', 'phone', 1_380_000, 'F13'],
  ])('end when the cell holds anything else: %s', async (_, field, value, rule) => {
    const change = (row: Row, at: number): Row => (at === 0 ? { ...row, [field]: value } : row);
    const all = [...HOUSEHOLDS];
    const rows = { ...ROWS, households: all.slice(0, 1) };
    const same = await withAllWaived(rows);
    expect(await waivedRules(same.engine)).toContain(rule);
    expect(await rulesOf(same.engine)).not.toContain(rule);
    const { engine, waivers } = await withAllWaived(rows, (row) => change(row, 0));
    expect(await waivedRules(engine)).not.toContain(rule);
    expect(await rulesOf(engine)).toContain(rule);
    // What has ended is not kept any longer than until the next word is said.
    const { removed } = await engine.waive([], SAID);
    expect(removed.map((place) => place.rule)).toEqual([rule]);
    expect(changedWaivers(waivers, { added: [], removed })).toHaveLength(waivers.length - 1);
  });
});

describe('what is kept', () => {
  it('holds nobody’s numbers and names', async () => {
    const engine = await checked(ROWS);
    const waivable = (await listed(engine)).filter(({ isWaivable }) => isWaivable);
    const { added } = await engine.waive(waivable, { ...SAID, reason: `与${HEAD_ID}本人核对` });
    const text = JSON.stringify(added);
    for (const row of HOUSEHOLDS)
      for (const told of [row['headId'], row['phone'], row['head'], row['id']])
        if (typeof told === 'string') expect(text).not.toContain(told);
    expect(text).not.toContain(VILLAGE);
    expect(text).toContain(`与${HEAD_ID.slice(0, 6)}********`);
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '{"a":1}'],
    ['of a table that nobody knows', JSON.stringify([{ rule: 'F01', table: '__proto__' }])],
    ['too long', ' '.repeat(5_000_000)],
  ])('waives nothing where it cannot be read: %s', (_, kept) => {
    expect(parseWaivers(kept)).toEqual({ waivers: [], isWhole: false });
  });
});
