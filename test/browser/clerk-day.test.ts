import type { Browser } from 'playwright-core';
import { Failure } from '../../src/core/words/failure';
import { openWorkbook, type Workbook } from '../../src/host';
import { failureSentence } from '../../src/locales';
import { DEMO_COUNTY, type PlantedMistake, type SampleWorkbook, writeSample } from '../../src/sample';
import { workbookOf } from '../sample/workbook-of';
import { ENCRYPTED } from '../xlsx/ole-file';
import { openBrowser } from './chromium';
import { Clerk } from './clerk';
import { formulasOf, recompute } from './libre-office';

const GENERATED = [
  '校验报告',
  '关联结果',
  '覆盖汇总',
  '未覆盖清单',
  '多线覆盖表',
  '制度落实',
  '统计公报',
  '工作队考核',
  '单位考核',
  '工作队排名',
  '单位排名',
  '等次分布',
  '先进名单',
  '先进公示',
  '评审参考',
  '县区对比',
];

/** Twelve digits: as a number it would be shown otherwise. */
const LONG_NUMBER = '410325101299';

let browser: Browser;
let clerk: Clerk;
let sample: SampleWorkbook;
let saved: Uint8Array;

beforeAll(async () => {
  sample = workbookOf({ kind: 'county', county: DEMO_COUNTY });
  browser = await openBrowser();
  clerk = await Clerk.sitDown(browser);
});

afterAll(() => browser.close());

/** A mistake of a rule, planted by changing one cell. */
function planted(rule: string): PlantedMistake {
  const found = sample.planted.find((mistake) => mistake.rule === rule && mistake.changes.length === 1);
  if (!found) throw new Error(`no ${rule} in the sample`);
  return found;
}

function text(workbook: Workbook, sheet: string, row: number, column: number): unknown {
  return workbook.sheets.find(({ name }) => name === sheet)?.cells.get(row, column);
}

// One day, in order: each part goes on from where the one before it left the page.
describe('a clerk’s day', () => {
  it('begins with the sample in the grid', async () => {
    expect((await clerk.sheets()).slice(0, 3)).toEqual(['贫困村名册', '贫困户名册', '家庭成员']);
    expect(await clerk.sheetInFront()).toBe('贫困村名册');
  });

  it('runs the three steps, each of which writes its sheets', async () => {
    await clerk.button('校验').click();
    await clerk.stepShows('校验', '有错误');
    await clerk.sheetsInclude('校验报告');
    await clerk.goToPlace('年终');
    await clerk.button('关联').click();
    await clerk.stepShows('关联', '完成');
    await clerk.button('生成汇总').click();
    await clerk.stepShows('汇总与考核', '完成');
    await clerk.sheetsInclude(...GENERATED);
    expect(new Set(await clerk.sheets()).size).toBe((await clerk.sheets()).length);
    await clerk.goToPlace('核对');
  });

  it('jumps from a finding to its cell', async () => {
    const mistake = planted('F03');
    await clerk.button(/查看问题清单/).click();
    await clerk.pane.getByRole('tab', { name: '按问题' }).click();
    await clerk.button(/F03/).click();
    const row = String(mistake.rows[0]);
    const place = clerk.pane.getByText(new RegExp(`^${mistake.sheet}![A-Z]+${row}$`));
    const address = (await place.innerText()).split('!')[1] ?? '';
    await place.click();
    await clerk.sheetInFrontIs(mistake.sheet);
    await clerk.placeIs(address);
  });

  it('types the right value, and the finding is gone after the next check', async () => {
    const mistake = planted('F03');
    const [change] = mistake.changes;
    const count = async () => Number(/\d+$/.exec(await clerk.button(/F03/).innerText())?.[0]);
    await clerk.button('全部问题').click();
    const before = await count();
    await clerk.goTo(await clerk.place());
    await clerk.type(String(change?.clean));
    await clerk.button('返回').click();
    await clerk.button('重新校验').first().click();
    await clerk.stepShows('校验', '有错误');
    await clerk.button(/查看问题清单/).click();
    expect(await count()).toBe(before - 1);
  });

  it('types a long number into a text cell', async () => {
    await clerk.bringToFront('贫困村名册');
    await clerk.goTo('B5');
    await clerk.type(LONG_NUMBER);
  });

  it('saves a file that holds what was typed and generated, as text what is text', async () => {
    saved = await clerk.save();
    const workbook = await openWorkbook(saved, 'saved.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(await clerk.sheets());
    const mistake = planted('F03');
    const [change] = mistake.changes;
    const typed = text(workbook, mistake.sheet, (mistake.rows[0] ?? 0) - 1, columnOf(mistake));
    expect(typed).toBe(change?.clean);
    expect(text(workbook, '贫困村名册', 4, 1)).toBe(LONG_NUMBER);
  });

  it('follows a link in a generated sheet to its cell', async () => {
    const [row, sheet, address] = firstLink(await openWorkbook(saved, 'saved.xlsx'));
    await clerk.bringToFront('校验报告');
    await clerk.goTo(`F${row + 1}`);
    await clerk.clickSelected();
    await clerk.sheetInFrontIs(sheet);
    await clerk.placeIs(address);
  });

  it('has saved formulas that LibreOffice computes to the same results', async () => {
    const ours = formulasOf(await openWorkbook(saved, 'saved.xlsx'), GENERATED);
    const [anew = new Uint8Array()] = await recompute(saved);
    const theirs = formulasOf(await openWorkbook(anew, 'recomputed.xlsx'), GENERATED);
    expect(ours.size).toBeGreaterThan(100);
    expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(ours));
  });

  it('opens what was saved, and checks it', async () => {
    const sheets = await clerk.sheets();
    await clerk.open('存过的台账.xlsx', saved);
    await clerk.hasOpen('存过的台账.xlsx');
    expect(await clerk.sheets()).toEqual(sheets);
    await clerk.button('校验').click();
    await clerk.stepShows('校验', '有错误');
  });

  it.each([
    ['NotXlsx', '说明.xlsx', new TextEncoder().encode('不是工作簿'), 'text'],
    ['NotXlsx', '空.xlsx', new Uint8Array(), 'empty'],
    ['Encrypted', '加密.xlsx', ENCRYPTED, ''],
  ] as const)(
    'keeps the workbook where a file that is %s is refused: %s',
    async (code, file, bytes, found) => {
      const sheets = await clerk.sheets();
      await clerk.open(file, bytes);
      await clerk.page.getByText(failureSentence(new Failure(code, { file, found }), 'zh-CN')).waitFor();
      expect(await clerk.sheets()).toEqual(sheets);
      await clerk.page.getByRole('button', { name: '关闭' }).click();
    },
  );

  it('drops a file on the page, which goes out as it came in', async () => {
    const bytes = await writeSample(workbookOf({ kind: 'city', scale: 0.01 }));
    await clerk.drop('全市.xlsx', bytes);
    await clerk.hasOpen('全市.xlsx');
    const [before, after] = await Promise.all(
      [bytes, await clerk.save()].map((content) => openWorkbook(content, '全市.xlsx')),
    );
    expect(contentsOf(after)).toEqual(contentsOf(before));
  });

  it('ends without a complaint of the pages', () => {
    expect(clerk.complaints).toEqual([]);
  });
});

function columnOf({ sheet, field }: PlantedMistake): number {
  const columns = sample.sheets.find(({ name }) => name === sheet)?.columns ?? [];
  return columns.findIndex(({ key }) => key === field);
}

/** The first finding at a cell: its line in the report, its sheet and its address. */
function firstLink({ sheets }: Workbook): [row: number, sheet: string, address: string] {
  const cells = sheets.find(({ name }) => name === '校验报告')?.cells;
  for (let row = 5; row < (cells?.extent.rows ?? 0); row++) {
    const [sheet, address] = [cells?.get(row, 4), cells?.get(row, 5)];
    if (typeof sheet === 'string' && typeof address === 'string' && /^[A-Z]+\d+$/.test(address))
      return [row, sheet, address];
  }
  throw new Error('no finding at a cell');
}

function contentsOf(workbook: Workbook | undefined): unknown {
  return workbook?.sheets.map(({ name, cells, merges }) => {
    const { rows, columns } = cells.extent;
    const values = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cells.get(row, column) ?? null),
    );
    return { name, merges, values };
  });
}
