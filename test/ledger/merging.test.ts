import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type CellValue } from 'hucre';
import { Failure } from '../../src/core/failure';
import { openWorkbook, Workbook } from '../../src/host';
import type { PickedFile } from '../../src/ledger';
import { failRequest, type Fault } from '../excel/faults';
import { expectSame, ledgerOver, type Opened } from './open-ledger';

const HEADER = ['户编号', '村编码', '乡镇', '户主姓名', '户主身份证号', '家庭人口', '识别年度', '结对日期'];

/** A township's households, numbered from 1. */
function households(
  town: number,
  count: number,
  changes: Readonly<Record<number, string>> = {},
): CellValue[][] {
  const code = `410325${String(100 + town)}`;
  return Array.from({ length: count }, (_, at) => [
    ...[`${code}${String(at + 1).padStart(4, '0')}`, `${code}201`, `镇${String(town)}`],
    ...[changes[at + 1] ?? `户主${String(at + 1)}`, `4103251975050${String(1000 + at)}4`, 3, 2014],
    new Date(Date.UTC(2014, 4, 1)),
  ]);
}

async function file(name: string, rows: CellValue[][], header = HEADER): Promise<PickedFile> {
  return picked(name, await writeXlsx({ sheets: [{ name: '贫困户', rows: [header, ...rows] }] }));
}

function picked(name: string, bytes: Uint8Array): PickedFile {
  const copy = Uint8Array.from(bytes);
  return { name, size: copy.length, arrayBuffer: () => Promise.resolve(copy.buffer) };
}

/** A city's registry with the households of two townships, typed in by a clerk. */
function city(): Workbook {
  const workbook = new Workbook('全市.xlsx');
  const sheet = workbook.addSheet('贫困户名册');
  const rows = [
    ['全市贫困户名册'],
    [...HEADER.slice(0, 6), '市里备注'],
    ...[1, 2].flatMap((town) => households(town, 4)),
  ];
  rows.forEach((row, at) => {
    const cells = at === 1 ? row : row.slice(0, 6);
    cells.forEach((cell, column) => {
      if (cell !== null && !(cell instanceof Date)) sheet.cells.set(at, column, cell);
    });
  });
  workbook.addSheet('说明').cells.set(0, 0, '市里的说明');
  return workbook;
}

async function merged(
  opened: Opened,
  files: readonly PickedFile[],
  signal?: AbortSignal,
  onMoment?: () => void,
) {
  const { merging } = opened.ledger;
  await merging.prepare();
  const ids: number[] = [];
  for (const each of files) ids.push((await merging.add(each)).id);
  const plan = await merging.plan(ids);
  return merging.merge(plan, {
    ...(signal ? { signal } : {}),
    ...(onMoment ? { onProgress: onMoment } : {}),
  });
}

function rowsOf(workbook: Workbook, name = '贫困户名册'): unknown[][] {
  const cells = workbook.findSheet(name)?.cells;
  const { rows, columns } = cells?.used(true) ?? { rows: 0, columns: 0 };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells?.get(row, column) ?? null),
  );
}

/** Every cell that holds something or is formatted, sheet by sheet. */
function everything({ sheets }: Workbook): unknown {
  return sheets.map(({ name, visibility, cells, tables }) => {
    const { rows, columns } = cells.extent;
    const filled: unknown[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const content = cells.formula(row, column) ?? cells.get(row, column);
        const style = cells.style(row, column);
        if (content !== undefined || style !== 0) filled.push([row, column, content, style]);
      }
    }
    return { name, visibility, filled, tables: tables.map(({ rect }) => rect) };
  });
}

const AGAIN = [
  ...households(1, 3, { 2: '改名' }),
  ['4103251010009', '410325101201', '镇1', '新户', '410325197505059994', 2, 2014, null],
] as CellValue[][];

describe('submissions', () => {
  it('of a township that is there are set against its rows; of a new one added below', async () => {
    const opened = ledgerOver(city());
    const files = [await file('镇1.xlsx', AGAIN), await file('镇3.xlsx', households(3, 2))];
    const requests = opened.host.statistics.requests;
    expect(await merged(opened, files)).toMatchObject({ added: 3, removed: 1, left: 0 });
    expect(opened.host.statistics.requests - requests).toBeLessThan(40);
    const [, header = [], ...rows] = rowsOf(opened.workbook);
    expect(header).toEqual([...HEADER.slice(0, 6), '市里备注', '识别年度', '结对日期', '来源文件', '来源行']);
    expect(rows.map(([id, , , head]) => `${String(id).slice(6)} ${String(head)}`)).toEqual([
      ...['1010001 户主1', '1010002 改名', '1010003 户主3'],
      ...['1020001 户主1', '1020002 户主2', '1020003 户主3', '1020004 户主4'],
      ...['1010009 新户', '1030001 户主1', '1030002 户主2'],
    ]);
    expect(rows[1]?.slice(-2)).toEqual(['镇1.xlsx', 3]);
    expect(rows[8]?.slice(-5)).toEqual([null, 2014, 41_760, '镇3.xlsx', 2]);
    expect(typeof rows[8]?.[0]).toBe('string');
  });

  it('are undone in one step, after saving and opening the file again, too', async () => {
    const opened = ledgerOver(city());
    const before = rowsOf(opened.workbook);
    await merged(opened, [await file('镇1.xlsx', AGAIN), await file('镇3.xlsx', households(3, 2))]);
    const again = ledgerOver(await openWorkbook(await opened.host.save(), '全市.xlsx'));
    expect(await again.ledger.merging.last()).toMatchObject({
      added: 3,
      removed: 1,
      files: ['镇1.xlsx', '镇3.xlsx'],
    });
    expect(await again.ledger.lastBatch()).toBeNull();
    await again.ledger.merging.undo();
    expect(rowsOf(again.workbook)).toEqual(before);
    expect(await again.ledger.merging.last()).toBeNull();
    expect(rowsOf(again.workbook, '修改记录').at(-1)?.[8]).toBe('已撤销');
  });

  it('make the sheet that the workbook lacks, and undoing takes it away', async () => {
    const workbook = new Workbook('空.xlsx');
    workbook.addSheet('说明').cells.set(0, 0, '说明');
    const opened = ledgerOver(workbook);
    await merged(opened, [await file('镇1.xlsx', households(1, 3))]);
    expect(rowsOf(workbook)).toHaveLength(4);
    await opened.ledger.merging.undo();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      '说明',
      '修改记录',
      '_zhucun_changes',
      '_zhucun_merges',
    ]);
  });

  it('are not undone once rows have moved', async () => {
    const opened = ledgerOver(city());
    await merged(opened, [await file('镇3.xlsx', households(3, 2))]);
    opened.workbook.findSheet('贫困户名册')?.cells.shiftRows(3, 1);
    await expect(opened.ledger.merging.undo()).rejects.toMatchObject({ code: 'MergeMoved' });
  });

  it('let an Excel table grow with their rows and columns, and shrink when undone', async () => {
    const workbook = new Workbook('表.xlsx');
    const sheet = workbook.addSheet('贫困户名册');
    [HEADER.slice(0, 7), ...households(1, 3).map((row) => row.slice(0, 7))].forEach((row, at) => {
      row.forEach((cell, column) => sheet.cells.set(at, column, cell as string | number));
    });
    const opened = ledgerOver(workbook);
    await Excel.run(async (context) => {
      context.workbook.tables.add('贫困户名册!A1:G4', true);
      await context.sync();
    });
    await merged(opened, [await file('镇2.xlsx', households(2, 5))]);
    expect(sheet.tables[0]?.rect).toEqual({ row: 0, column: 0, rows: 9, columns: 10 });
    await opened.ledger.merging.undo();
    expect(sheet.tables[0]?.rect).toEqual({ row: 0, column: 0, rows: 4, columns: 7 });
  });

  it('forty of them: all rows are there, file by file', async () => {
    const opened = ledgerOver(city());
    const files = await Promise.all(
      Array.from({ length: 40 }, (_, at) => file(`镇${String(at + 3)}.xlsx`, households(at + 3, 5))),
    );
    expect(await merged(opened, files)).toMatchObject({ added: 200, removed: 0, changed: 0 });
    expect(rowsOf(opened.workbook)).toHaveLength(210);
  });
});

describe('a merge that does not come to its end leaves the workbook as it was', () => {
  it('when it is cancelled, at whatever moment', async () => {
    const files = [await file('镇1.xlsx', AGAIN), await file('镇3.xlsx', households(3, 300))];
    let moments = 0;
    await merged(ledgerOver(city()), files, undefined, () => (moments += 1));
    for (let at = 0; at < moments; at++) {
      const opened = ledgerOver(city());
      const before = everything(opened.workbook);
      const stopping = new AbortController();
      let passed = 0;
      const run = merged(opened, files, stopping.signal, () => {
        if (passed++ === at) stopping.abort();
      });
      await expect(run).rejects.toMatchObject({ code: 'Cancelled' });
      expectSame(everything(opened.workbook), before);
    }
  });

  it.each<Fault>(['refused', 'stopped halfway', 'done but answered with an error'])(
    'when a request is %s',
    async (fault) => {
      const files = [await file('镇1.xlsx', AGAIN), await file('镇3.xlsx', households(3, 20))];
      const counting = ledgerOver(city());
      await merged(counting, files);
      const inAll = counting.host.statistics.requests;
      for (let nth = 2; nth <= inAll; nth += 1) {
        const opened = ledgerOver(city());
        const before = everything(opened.workbook);
        const mend = failRequest(opened.host, nth, fault);
        const failed = await merged(opened, files).then(
          () => false,
          () => true,
        );
        mend();
        if (failed) expectSame(everything(opened.workbook), before);
        else expect(rowsOf(opened.workbook)).toHaveLength(2 + 7 + 21);
      }
    },
  );

  it('when a sheet is protected', async () => {
    const opened = ledgerOver(city());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('贫困户名册').protection.protect();
      await context.sync();
    });
    const before = everything(opened.workbook);
    await expect(merged(opened, [await file('镇1.xlsx', AGAIN)])).rejects.toMatchObject({
      code: 'ProtectedSheet',
      params: { sheet: '贫困户名册' },
    });
    expectSame(everything(opened.workbook), before);
  });

  it('when the registry has changed since the difference was shown', async () => {
    const opened = ledgerOver(city());
    const { merging } = opened.ledger;
    await merging.prepare();
    const { id } = await merging.add(await file('镇1.xlsx', AGAIN));
    const plan = await merging.plan([id]);
    opened.workbook.findSheet('贫困户名册')?.cells.set(2, 3, '别人改的');
    const before = everything(opened.workbook);
    await expect(merging.merge(plan)).rejects.toMatchObject({ code: 'MergeChanged' });
    expectSame(everything(opened.workbook), before);
  });
});

describe('a file that nothing is merged from', () => {
  async function refusal(given: PickedFile, workbook = city()): Promise<Failure> {
    const { ledger } = ledgerOver(workbook);
    await ledger.merging.prepare();
    const error: unknown = await ledger.merging.add(given).catch((reason: unknown) => reason);
    if (!(error instanceof Failure)) throw new Error(`no failure but ${String(error)}`);
    return error;
  }

  it('has a list that is no registry sheet: the sheet and what it lacks are named', async () => {
    const sheets = [
      { name: '贫困户', rows: [HEADER, ...households(1, 2)] },
      {
        name: '成员',
        rows: [
          ['姓名', '身份证号', '随便'],
          ['甲', '410325197505050044', 1],
        ],
      },
    ];
    const { code, params } = await refusal(picked('镇1.xlsx', await writeXlsx({ sheets })));
    expect({ code, params }).toMatchObject({
      code: 'SheetNotUnderstood',
      params: { file: '镇1.xlsx', sheet: '成员' },
    });
    expect(params['missing']).not.toBe('');
  });

  it('but a page of notes and a hidden list are left aside', async () => {
    const { ledger } = ledgerOver(city());
    await ledger.merging.prepare();
    const sheets = [
      { name: '贫困户', rows: [HEADER, ...households(1, 2)] },
      { name: '填报要求', rows: [['请于月底前报送'], ['联系人：略']] },
      {
        name: '代码',
        rows: [
          ['甲', '乙', '丙'],
          ['1', '2', '3'],
        ],
        hidden: true,
      },
    ];
    const verdict = await ledger.merging.add(picked('镇1.xlsx', await writeXlsx({ sheets })));
    expect(verdict).toMatchObject({
      tables: [{ table: 'households', rows: 2 }],
      ignored: ['填报要求', '代码'],
    });
    expect(verdict.rules.map(({ rule }) => rule)).not.toContain('S01');
    expect(verdict.severities.error).toBeGreaterThan(0);
  });

  it('is above the limit that the workbook sets: its bytes are not even read', async () => {
    const workbook = city();
    const settings = workbook.addSheet('参数').cells;
    settings.set(0, 0, '报送文件上限(MB)');
    settings.set(0, 1, 2);
    const arrayBuffer = jest.fn();
    const large = { name: '大.xlsx', size: 200 * 1024 ** 2, arrayBuffer };
    expect(await refusal(large, workbook)).toMatchObject({
      code: 'TooLarge',
      params: { limit: 2 * 1024 ** 2 },
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('unpacks to more than ten times the limit', async () => {
    const workbook = city();
    const settings = workbook.addSheet('参数').cells;
    settings.set(0, 0, '报送文件上限');
    settings.set(0, 1, 1);
    const parts = unzipSync(new Uint8Array(await (await file('a.xlsx', households(1, 1))).arrayBuffer()));
    parts['xl/media/zeros.bin'] = new Uint8Array(12 * 1024 ** 2);
    expect(await refusal(picked('炸弹.xlsx', zipSync(parts)), workbook)).toMatchObject({
      code: 'TooLarge',
      params: { unpacked: 1 },
    });
  });

  it('while macros, links to other files and entities in it are not followed', async () => {
    const fetching = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    const parts = unzipSync(new Uint8Array(await (await file('a.xlsx', households(3, 1))).arrayBuffer()));
    parts['xl/vbaProject.bin'] = strToU8('macro');
    parts['xl/externalLinks/externalLink1.xml'] = strToU8('<externalLink/>');
    const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    parts['xl/workbook.xml'] = strToU8(
      xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a SYSTEM "http://example.invalid/a">]>'),
    );
    const opened = ledgerOver(city());
    const hostile = picked('宏.xlsx', zipSync(parts));
    const outcome = await merged(opened, [hostile]).then(
      ({ added }) => added,
      (error: unknown) => (error as Failure).code,
    );
    expect([1, 'Corrupt']).toContain(outcome);
    expect(fetching).not.toHaveBeenCalled();
    fetching.mockRestore();
  });
});
