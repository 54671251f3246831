import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Browser, Frame, Locator } from 'playwright-core';
import { Failure } from '../../src/core/words/failure';
import { openWorkbook, type Workbook } from '../../src/host';
import { failureSentence, paneTexts } from '../../src/locales';
import { writeSample } from '../../src/sample';
import { workbookOf } from '../sample/workbook-of';
import { openBrowser } from './chromium';
import { ENCRYPTED } from '../xlsx/ole-file';
import { Clerk } from './clerk';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/**
 * What axe finds in a page. Not looked at: the grid's own controls, which are its library's, and the unseen
 * sentinels by which Fluent moves the focus into and out of frames.
 */
async function findings(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const exclude = ['[data-testid="grid"]', '[data-tabster-dummy]'];
    const { violations } = await axe.run({ exclude }, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe('the pages', () => {
  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { forcedColors: 'active' }],
    ['English', { locale: 'en-US' }],
  ] as const)('have nothing for axe to find, %s', async (_name, window) => {
    const clerk = await Clerk.sitDown(browser, window);
    expect(await findings(clerk.page.mainFrame())).toEqual([]);
    expect(await findings(clerk.paneFrame())).toEqual([]);
    await clerk.button(/^(?:校验|Check)$/).click();
    await clerk.button(/查看问题清单|See the findings/).click();
    await clerk.pane.locator('h1:focus').waitFor();
    await clerk.idle();
    expect(await findings(clerk.paneFrame())).toEqual([]);
    expect(clerk.complaints).toEqual([]);
    await clerk.leave();
  });
});

describe('the tools', () => {
  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['English', { locale: 'en-US' }],
  ] as const)('have nothing for axe to find and fit into a narrow pane, %s', async (_name, window) => {
    const clerk = await Clerk.sitDown(browser, window);
    const texts = paneTexts['locale' in window ? 'en' : 'zh-CN'];
    await clerk.narrowPane();
    await clerk.button(texts.steps.check.action).click();
    const seen: string[] = [];
    const look = async (opener: Locator): Promise<void> => {
      await opener.click();
      await clerk.pane.locator('h1:focus').waitFor();
      seen.push(await clerk.pane.getByRole('heading', { level: 1 }).innerText());
      await clerk.idle();
      expect(await findings(clerk.paneFrame())).toEqual([]);
      expect(await clerk.isPaneTooWide()).toBe(false);
      await clerk.button(texts.findings.back).click();
    };
    await look(clerk.button(/可以自动修改|Can be mended/));
    for (const group of Object.values(texts.tools)) {
      const tools = clerk.pane.getByRole('region', { name: group }).getByRole('listitem');
      for (const tool of await tools.all()) await look(tool.getByRole('button'));
    }
    expect(new Set(seen).size).toBe(11);
    expect(clerk.complaints).toEqual([]);
    await clerk.leave();
  });
});

describe('the theme', () => {
  it('of the pane is the page’s, also after it was switched', async () => {
    const clerk = await Clerk.sitDown(browser);
    const background = () =>
      clerk.paneFrame().evaluate(() => {
        const provider = document.querySelector('.fui-FluentProvider');
        return provider ? getComputedStyle(provider).backgroundColor : '';
      });
    const light = await background();
    await clerk.page.getByRole('button', { name: '切换深色' }).click();
    await clerk.page.waitForTimeout(500);
    expect(light).toBe('rgb(255, 255, 255)');
    expect(await background()).toBe('rgb(41, 41, 41)');
    await clerk.leave();
  });
});

describe('a file', () => {
  let clerk: Clerk;

  beforeAll(async () => {
    clerk = await Clerk.sitDown(browser);
  });

  afterAll(() => clerk.leave());

  it.each([
    ['NotXlsx', '说明.xlsx', new TextEncoder().encode('不是工作簿'), 'text'],
    ['NotXlsx', '空.xlsx', new Uint8Array(), 'empty'],
    ['Encrypted', '加密.xlsx', ENCRYPTED, ''],
  ] as const)(
    'that is %s is refused in one sentence, and the workbook stays open',
    async (code, file, bytes, found) => {
      const sheets = await clerk.sheets();
      await clerk.open(file, bytes);
      await clerk.page.getByText(failureSentence(new Failure(code, { file, found }), 'zh-CN')).waitFor();
      expect(await clerk.sheets()).toEqual(sheets);
      await clerk.page.getByRole('button', { name: '关闭' }).click();
    },
  );

  it('dropped on the page is opened, and goes out as it came in', async () => {
    const bytes = await writeSample(workbookOf({ kind: 'city', scale: 0.01 }));
    await clerk.drop('全市.xlsx', bytes);
    await clerk.hasOpen('全市.xlsx');
    const [opened, saved] = await Promise.all(
      [bytes, await clerk.save()].map((content) => openWorkbook(content, '全市.xlsx')),
    );
    const contents = (workbook: typeof opened) =>
      workbook?.sheets.map(({ name, cells, merges }) => {
        const { rows, columns } = cells.extent;
        const values = Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (__, column) => cells.get(row, column) ?? null),
        );
        return { name, merges, values };
      });
    expect(contents(saved)).toEqual(contents(opened));
  });
});

describe('in the grid', () => {
  let clerk: Clerk;

  beforeAll(async () => {
    clerk = await Clerk.sitDown(browser);
  });

  afterAll(() => clerk.leave());

  it('a long number typed into a text cell stays a text', async () => {
    await clerk.bringToFront('贫困村名册');
    await clerk.goTo('B5');
    await clerk.type('410325101299');
    const [villages] = (await openWorkbook(await clerk.save(), 'saved.xlsx')).sheets;
    expect(villages?.cells.get(4, 1)).toBe('410325101299');
  });

  it('a link in a generated sheet leads to its cell', async () => {
    await clerk.button('校验').click();
    await clerk.stepShows('校验', '有错误');
    await clerk.bringToFront('校验报告');
    const workbook = await openWorkbook(await clerk.save(), 'saved.xlsx');
    const [row, sheet, address] = firstLink(workbook);
    await clerk.goTo(`F${row + 1}`);
    await clerk.clickSelected();
    await clerk.sheetInFrontIs(sheet);
    await clerk.placeIs(address);
  });
});

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
