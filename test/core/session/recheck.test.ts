import fc from 'fast-check';
import type { Engine } from '../../../src/core/engine';
import { Failure } from '../../../src/core/words/failure';
import { fieldsOf, rawValue, type CellValue, type RawSheet, type TableKey } from '../../../src/core/registry';
import type { SheetChange } from '../../../src/core/book';
import { createEngine } from '../../../src/core/engine';
import type { RunOptions } from '../../../src/core/words/settings';
import { rawSheet } from '../build';
import { sheetsOf } from '../report/laid-out';
import { AS_OF, CADRE_ID, CLEAN, HEAD_ID, HOUSEHOLD, idOf, VILLAGE } from '../rules/office';

const RUN: RunOptions = {
  year: 2014,
  asOf: AS_OF,
  locale: 'zh-CN',
  runAt: '2015-01-05 09:30',
  programVersion: '1.2.3',
  doubts: true,
};

const SECOND = '4103251012010002';
const [village] = CLEAN.villages;
const [household] = CLEAN.households;
const [member] = CLEAN.members;
const [cadre] = CLEAN.cadres;
const [pairing] = CLEAN.pairings;

/** Two of everything, with the columns that most rules look at. */
const ROWS = {
  villages: [
    village,
    { ...village, code: '410325101202', village: '铺沟村', poorHouseholds: 0, poorPopulation: 0 },
  ],
  households: [
    { ...household, income: 2500, phone: '13800000001', exitYear: null, labour: 1 },
    { ...household, id: SECOND, head: '丙户主', headId: idOf('41032519800101001'), members: 2 },
  ],
  members: [
    member,
    { ...member, householdId: SECOND, name: '丙户主', idNo: idOf('41032519800101001') },
    { ...member, householdId: SECOND, name: '丁', idNo: idOf('41032520080101001'), relation: '子' },
  ],
  units: [...CLEAN.units, { name: '市水利局', category: '市直单位' }],
  cadres: [
    { ...cadre, end: null, days: 200 },
    { ...cadre, id: 'GB000002', name: '戊', idNo: idOf('41030019850505003'), gender: '男', post: '工作队员' },
  ],
  pairings: [
    { ...pairing, end: null },
    { ...pairing, cadreId: 'GB000002', cadreName: '戊' },
    { ...pairing, householdId: SECOND, head: '丙户主', cadreId: null, cadreName: '戊', unit: '嵩县水利局' },
  ],
  projects: [
    {
      id: 'X1',
      name: '修路',
      villageCode: VILLAGE,
      planned: 10,
      paid: 5,
      start: 41700,
      finish: 41800,
      state: '完工',
    },
  ],
};

const JUNK: readonly CellValue[] = [
  ...[null, ' ', '#N/A', '合计', '不详', ' 是 ', '否', true, 0, -1, 1.5, 2, 2013, 2014, 41640, 42010, 1e15],
  ...[
    '2014-02-30',
    '2014.3.1',
    '１２',
    '脱贫户',
    '第一书记',
    '已脱贫',
    '女性',
    '之女',
    '科员级',
    '长'.repeat(300),
  ],
  ...[HOUSEHOLD, SECOND, VILLAGE, HEAD_ID, CADRE_ID, HEAD_ID.slice(0, 17), `${HEAD_ID.slice(0, 15)}000`],
];

/** A sheet as rows of cells, which is what a fresh reading sees. */
interface Grid {
  readonly name: string;
  cells: CellValue[][];
}

function gridOf({ name, rowCount, columns }: RawSheet): Grid {
  const cells = Array.from({ length: rowCount }, (_, row) => columns.map((column) => rawValue(column, row)));
  return { name, cells };
}

function startingGrids(): Grid[] {
  const parameters = rawSheet('参数', [
    ['参数', '值'],
    ['贫困线', 2736],
    // A limit that the two pairings of one cadre exceed.
    ['每名干部结对上限', 1],
  ]);
  return [...sheetsOf(ROWS as never), parameters].map(gridOf);
}

type Edit =
  | {
      readonly kind: 'type' | 'copy';
      readonly sheet: number;
      readonly at: readonly number[];
      readonly pick: number;
    }
  | { readonly kind: 'rows'; readonly sheet: number; readonly at: readonly number[]; readonly pick: number };

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('type' as const, 'type' as const, 'copy' as const, 'rows' as const),
    sheet: fc.nat(50),
    at: fc.tuple(fc.nat(50), fc.nat(50)),
    pick: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Does an edit to the grids, and says what a reader of the sheet would be told. */
function doEdit(grids: readonly Grid[], { kind, sheet, at: [down = 0, right = 0], pick }: Edit): SheetChange {
  const grid = grids[sheet % grids.length];
  if (!grid) throw new Error('no sheet');
  const { name, cells } = grid;
  const width = cells[0]?.length ?? 1;
  if (kind === 'rows') {
    const at = 1 + (down % cells.length);
    const isInserted = pick % 2 === 0;
    if (isInserted) cells.splice(at, 0, new Array<CellValue>(width).fill(null));
    else cells.splice(at, 1);
    return { kind: 'rows', sheet: name, at, count: isInserted ? 1 : -1 };
  }
  const row = down % (cells.length + 1);
  const column = right % width;
  const pool =
    kind === 'type' ? JUNK : grids.flatMap((other) => other.cells.map((line) => line[column] ?? null));
  const value = pool[pick % pool.length] ?? null;
  while (cells.length <= row) cells.push(new Array<CellValue>(width).fill(null));
  const line = cells[row] ?? [];
  line[column] = value;
  return { kind: 'cells', sheet: name, cells: { row, column, values: [[value ?? '']] } };
}

function engineOf(grids: readonly Grid[]): Engine {
  const engine = createEngine();
  void engine.open({ name: '台账.xlsx', date1904: false });
  for (const { name, cells } of grids) void engine.addSheet(rawSheet(name, cells));
  return engine;
}

/** Everything that a check comes to. */
async function outcome(engine: Engine) {
  return {
    document: await engine.document(),
    links: await engine.link(),
    figures: await engine.figures(),
    fixes: await engine.fixes(),
    marks: await engine.marks(),
  };
}

async function attempt<T>(work: () => T | Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

describe('checking again', () => {
  it('comes to what a whole check of the changed workbook comes to', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (steps) => {
        const grids = startingGrids();
        const live = engineOf(grids);
        await live.check(RUN);
        for (const step of steps) {
          const change = doEdit(grids, step);
          const again = await attempt(async () => (await live.recheck([change])).summary);
          const whole = engineOf(grids);
          expect(again).toEqual(await attempt(() => whole.check(RUN)));
          if (typeof again !== 'string') expect(await outcome(live)).toEqual(await outcome(whole));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('looks again at rows that another table’s change has put out of the counts', async () => {
    const grids = startingGrids();
    const live = engineOf(grids);
    const found = async () => (await live.document()).findings.map(({ rule }) => rule);
    await live.check({ ...RUN, doubts: false });
    expect(await found()).toEqual(expect.arrayContaining(['L15']));
    const change = { row: 2, column: 0, values: [['4103251012019999']] };
    await live.recheck([{ kind: 'cells', sheet: '贫困户名册', cells: change }]);
    // The pairing names no household now, so that the cadre has one pairing left that counts.
    expect(await found()).toEqual(expect.arrayContaining(['R02']));
    expect(await found()).not.toContain('L15');
  });

  it('takes a whole sheet that was read anew', async () => {
    const grids = startingGrids();
    const live = engineOf(grids);
    await live.check(RUN);
    const households = grids.find(({ name }) => name === '贫困户名册');
    if (!households) throw new Error('no register');
    households.cells.splice(2, 1);
    await live.recheck([
      { kind: 'sheet', sheet: households.name, read: rawSheet(households.name, households.cells) },
    ]);
    const whole = engineOf(grids);
    await whole.check(RUN);
    expect(await outcome(live)).toEqual(await outcome(whole));
  });
});

describe('what an edit has done', () => {
  const column = (table: TableKey, key: string): number => {
    const header = fieldsOf(table).find(([name]) => name === key)?.[1].header;
    const grid = startingGrids().find(
      ({ cells }) => cells[0]?.includes('户主姓名') && cells[0].includes('户编号'),
    );
    return grid?.cells[0]?.indexOf(header ?? '') ?? -1;
  };
  const typed = (key: string, value: unknown, row = 1): SheetChange => ({
    kind: 'cells',
    sheet: '贫困户名册',
    cells: { row, column: column('households', key), values: [[value]] },
  });

  it('is counted, and what is new is named', async () => {
    const live = engineOf(startingGrids());
    await live.check({ ...RUN, doubts: false });
    const wrong = await live.recheck([typed('status', '脱贫了')]);
    expect([wrong.gone, wrong.fresh, wrong.found.map(({ rule, row }) => [rule, row])]).toEqual([
      0,
      1,
      [['F12', 2]],
    ]);
    const right = await live.recheck([typed('status', '未脱贫')]);
    expect([right.gone, right.fresh]).toEqual([1, 0]);
  });

  it('does not count findings that only moved with their rows', async () => {
    const live = engineOf(startingGrids());
    await live.check({ ...RUN, doubts: false });
    await live.recheck([typed('status', '脱贫了', 2)]);
    const moved = await live.recheck([{ kind: 'rows', sheet: '贫困户名册', at: 1, count: 1 }]);
    expect([moved.gone, moved.found.map(({ rule }) => rule)]).toEqual([0, ['S05']]);
  });

  it('is nothing where a sheet is none of the registry’s', async () => {
    const live = engineOf(startingGrids());
    const before = await live.check(RUN);
    const after = await live.recheck([{ ...typed('status', 'x'), sheet: '便笺' }]);
    expect(after).toEqual({ summary: before, gone: 0, fresh: 0, found: [] });
  });
});
