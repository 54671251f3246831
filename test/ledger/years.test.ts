import { createEngine } from '../../src/core/engine';
import { ExcelHost, type Workbook } from '../../src/host';
import { loadOfficeJs, nodeCalculator } from '../../src/host/node-client';
import { Ledger } from '../../src/ledger';
import { readSubmission } from '../../src/submissions';
import { rawSheet } from '../core/build';
import { cadre, household, pairing, village, type Rows } from '../core/counted';
import { sheetsOf } from '../core/report/laid-out';
import { everything, expectSame } from './open-ledger';
import { bookOfSheets } from './small-book';

const [A, B] = ['410327101201', '410327101202'];
const SETTINGS = rawSheet('参数', [
  ['参数', '值'],
  ['考核年度', 2014],
  ['截止日期', '2014-12-31'],
]);

const ROWS: Rows = {
  villages: [village(A, { exitYear: 2014 }), village(B)],
  households: [
    household('H1', A, { status: '已脱贫', exitYear: 2014 }),
    household('H2', B),
    household('H3', B, { status: '已脱贫', exitYear: 2015 }),
  ],
  units: [{ name: '市水利局', category: '市直单位' }],
  cadres: [
    cadre('G1', A, { days: 230 }),
    cadre('G2', B, { days: 200, end: '2014-12-31' }),
    cadre('G3', B, { days: 0, end: '2015-06-30' }),
  ],
  pairings: [
    pairing('H1', 'G1', { visits: 12 }),
    pairing('H2', 'G1', { visits: 6 }),
    pairing('H3', 'G2', { visits: 4, end: '2014-12-31' }),
  ],
  leaders: [
    {
      name: '甲',
      title: '副市长',
      level: '市级',
      villageCode: A,
      year: 2014,
      visits: 3,
      lastVisit: '2014-09-01',
    },
    { name: '乙', title: '副市长', level: '市级', villageCode: B, year: 2013, visits: 3 },
  ],
};

function open(sheets = [...sheetsOf(ROWS), SETTINGS]): {
  workbook: Workbook;
  host: ExcelHost;
  ledger: Ledger;
} {
  const workbook = bookOfSheets(sheets);
  const host = new ExcelHost(workbook, nodeCalculator());
  const { Excel, Office } = loadOfficeJs(host);
  Object.assign(globalThis, { Excel, Office });
  const engine = createEngine({ read: (bytes, name) => readSubmission(bytes, name) });
  const ledger = new Ledger({
    engine,
    describeRun: () => ({ locale: 'zh-CN', runAt: '2015-01-05 09:00', programVersion: '0' }),
  });
  return { workbook, host, ledger };
}

/** A column of a sheet by its header, below it. */
function column({ sheets }: Workbook, name: string, header: string): unknown[] {
  const { cells } = sheets.find((sheet) => sheet.name === name) ?? { cells: null };
  if (!cells) return [];
  const at = Array.from({ length: cells.extent.columns }, (_, index) => cells.get(0, index)).indexOf(header);
  return Array.from({ length: cells.extent.rows - 1 }, (_, row) => cells.get(row + 1, at) ?? null);
}

describe('新年度', () => {
  it('shows what would change, and writes nothing', async () => {
    const { workbook, ledger } = open();
    const before = everything(workbook);
    const { year, next, ended, going, resets, settings } = await ledger.years.prepare();
    expect({ year, next }).toEqual({ year: 2014, next: 2015 });
    expect(ended).toEqual({ posting: 0, pairing: 1, liftedPairing: 1, cadre: 1, household: 1, village: 1 });
    expect(going).toEqual({ posting: 0, pairing: 1, liftedPairing: 0, cadre: 2, household: 2, village: 1 });
    const shown = [...resets, ...settings.fixes].map(
      ({ sheet, row, header, shownFrom, shownTo }) => `${sheet} ${row} ${header} ${shownFrom}→${shownTo}`,
    );
    expect(shown).toEqual([
      '驻村干部名册 2 驻村天数 230→（空）',
      '驻村干部名册 4 驻村天数 0→（空）',
      '结对帮扶台账 2 走访次数 12→（空）',
      '结对帮扶台账 3 走访次数 6→（空）',
      '领导联系村台账 2 联系年度 2014→2015',
      '领导联系村台账 2 调研次数 3→0',
      '领导联系村台账 2 最近调研日期 2014-09-01→（空）',
      '参数 2 考核年度 2014→2015',
      '参数 3 截止日期 2014-12-31→2015-12-31',
    ]);
    expectSame(everything(workbook), before);
  });

  it('writes what was accepted and the year, ends no row, and can be undone in one step', async () => {
    const { workbook, ledger } = open();
    const before = new Map(
      [...sheetsOf(ROWS), SETTINGS].map(({ name }) => [name, everything(onlySheet(workbook, name))]),
    );
    const { resets } = await ledger.years.prepare();
    const accepted = resets.filter(({ header }) => header !== '走访次数');
    const { sheets, added, written } = await ledger.years.carry(accepted);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['年度结转']);
    expect({ added, written }).toMatchObject({ added: [], written: { changed: 7, left: 0 } });
    expect(column(workbook, '参数', '值')).toEqual([2015, '2015-12-31']);
    expect(column(workbook, '驻村干部名册', '驻村天数')).toEqual([null, 200, null]);
    expect(column(workbook, '结对帮扶台账', '走访次数')).toEqual([12, 6, 4]);
    expect(column(workbook, '领导联系村台账', '联系年度')).toEqual([2015, 2013]);
    expect(column(workbook, '结对帮扶台账', '结束日期')).toEqual([null, null, '2014-12-31']);
    expect((await ledger.examine()).settings).toMatchObject({ year: 2015 });
    expect(await ledger.undoLastBatch()).toMatchObject({ changed: 7, left: 0 });
    for (const [name, cells] of before) expectSame(everything(onlySheet(workbook, name)), cells);
  });

  it('makes 参数 where there is none, and goes on into the year that is asked for', async () => {
    const { workbook, ledger } = open(sheetsOf(ROWS));
    const { added } = await ledger.years.carry([], { year: 2014, nextYear: 2016 });
    expect(added).toEqual(['参数']);
    expect(column(workbook, '参数', '值').slice(0, 2)).toEqual([2016, '2016-12-31']);
  });

  it('adds the year to a sheet of settings that does not say it', async () => {
    const { workbook, ledger } = open([
      ...sheetsOf(ROWS),
      rawSheet('参数', [
        ['参数', '值'],
        ['贫困线', 2800],
      ]),
    ]);
    await ledger.years.carry([], { year: 2014 });
    expect(column(workbook, '参数', '参数')).toEqual(['贫困线', '考核年度']);
    expect((await ledger.examine({ year: 2015 })).settings).toMatchObject({ povertyLine: 2800 });
    expect(column(workbook, '参数', '值')).toEqual([2800, 2015]);
  });

  it('lists in 年度结转 what ends, with the year that ended in its head', async () => {
    const { workbook, ledger } = open();
    await ledger.years.carry([]);
    const texts = textsIn(workbook, '年度结转');
    expect(texts).toEqual(expect.arrayContaining(['2014年度结转2015年度情况表', '逐行列出（5 行）']));
    expect(texts.filter((text) => text === '结对户当年脱贫，是否结束待定')).toHaveLength(2);
  });
});

describe('上年台账', () => {
  const LAST: Rows = { ...ROWS, households: [household('H1', A), household('H9', B)] };

  async function bytes(rows: Rows): Promise<Uint8Array> {
    return new ExcelHost(bookOfSheets(sheetsOf(rows)), nodeCalculator()).save();
  }

  it('is set beside the workbook until it is taken away, and named in the head of sheets', async () => {
    const { workbook, ledger } = open();
    const used = await ledger.years.usePrevious('去年.xlsx', await bytes(LAST));
    expect(used).toMatchObject({ name: '去年.xlsx', year: 2014 });
    expect(ledger.years.previous).toBe(used);
    const [written] = await ledger.years.compare();
    expect(written).toEqual({ kind: 'comparison', sheet: '年度对比' });
    const texts = textsIn(workbook, '年度对比');
    expect(texts).toEqual(expect.arrayContaining(['脱贫', '不再在册']));
    expect(texts.join(' ')).toContain('上年登记表：去年.xlsx（2014年度）。');
    await ledger.check();
    expect(textsIn(workbook, '校验报告').join()).toContain('去年.xlsx');
    await ledger.years.dropPrevious();
    await ledger.check();
    expect(textsIn(workbook, '校验报告').join()).not.toContain('去年.xlsx');
  });

  it('that cannot be read leaves the one that was there', async () => {
    const { ledger } = open();
    const used = await ledger.years.usePrevious('去年.xlsx', await bytes(LAST));
    await expect(ledger.years.usePrevious('坏.xlsx', new Uint8Array([1, 2]))).rejects.toMatchObject({
      code: 'NotXlsx',
    });
    expect(ledger.years.previous).toBe(used);
  });

  it('adds 年度对比 to a run of all steps', async () => {
    const { workbook, ledger } = open();
    await ledger.years.usePrevious('去年.xlsx', await bytes(LAST));
    const { written } = await ledger.runAll();
    expect(written.at(-1)).toEqual({ kind: 'comparison', sheet: '年度对比' });
    expect(workbook.sheets.at(-1)?.name).toBe('年度对比');
  });
});

function onlySheet(workbook: Workbook, name: string): Workbook {
  return {
    ...workbook,
    names: new Map(),
    sheets: workbook.sheets.filter((sheet) => sheet.name === name),
  } as never;
}

function textsIn({ sheets }: Workbook, name: string): string[] {
  const { cells } = sheets.find((sheet) => sheet.name === name) ?? { cells: null };
  const texts: string[] = [];
  for (let row = 0; cells && row < cells.extent.rows; row++)
    for (let at = 0; at < cells.extent.columns; at++) {
      const value = cells.get(row, at);
      if (typeof value === 'string') texts.push(value);
    }
  return texts;
}
