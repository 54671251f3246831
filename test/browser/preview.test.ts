import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Browser, Frame, Locator } from 'playwright-core';
import { Failure } from '../../src/core/words/failure';
import { openWorkbook, type Workbook } from '../../src/host';
import { failureSentence, paneTexts, previewTexts } from '../../src/locales';
import { writeSample } from '../../src/sample';
import { workbookOf } from '../sample/workbook-of';
import { openBrowser } from './chromium';
import { ENCRYPTED } from '../xlsx/ole-file';
import { Clerk, type Look } from './clerk';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const SEE_FINDINGS = /查看问题清单|See the findings/;

type Rules = 'every rule' | 'colours';

/**
 * What axe finds in a page. Not looked at: the grid's own controls, which are its library's, and the unseen
 * sentinels by which Fluent moves the focus into and out of frames.
 */
async function findings(frame: Frame, rules: Rules): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const exclude = ['[data-testid="grid"]', '[data-tabster-dummy]'];
    const runOnly = asked === 'colours' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
    const { violations } = await axe.run({ exclude }, { iframes: false, ...runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rules);
}

// A page takes long to open. Every describe below is one page, in order: each part goes on from the one before it.

describe.each([
  ['zh-CN', ['light', 'dark', 'high contrast']],
  ['en', ['light']],
] as const)('the pages in %s', (locale, looks) => {
  const texts = paneTexts[locale];
  let clerk: Clerk;
  let worn: Look = 'dark';

  beforeAll(async () => {
    clerk = await Clerk.sitDown(browser, { locale, colorScheme: 'dark' });
  });

  afterAll(() => clerk.leave());

  /** The words of a page are the same in every look: once all rules have been heard, colours are left. */
  const rulesOf = (look: Look): Rules => (look === 'light' ? 'every rule' : 'colours');

  async function wear(look: Look): Promise<void> {
    const switches = clerk.page.getByRole('button', { name: previewTexts[locale].theme });
    if ((look === 'dark') !== (worn === 'dark')) await switches.click();
    await clerk.page.emulateMedia({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      forcedColors: look === 'high contrast' ? 'active' : 'none',
    });
    worn = look;
    await clerk.idle();
  }

  const background = () =>
    clerk.paneFrame().evaluate(() => {
      const provider = document.querySelector('.fui-FluentProvider');
      return provider ? getComputedStyle(provider).backgroundColor : '';
    });

  it('begin as dark as the system, and the pane follows when that is switched', async () => {
    expect(await background()).toBe('rgb(41, 41, 41)');
    await wear('light');
    expect(await background()).toBe('rgb(255, 255, 255)');
  });

  it.each(looks)('have nothing for axe to find, %s', async (look) => {
    await wear(look);
    expect(await findings(clerk.page.mainFrame(), rulesOf(look))).toEqual([]);
    expect(await findings(clerk.paneFrame(), rulesOf(look))).toEqual([]);
  });

  it('check the workbook', async () => {
    await wear('light');
    await clerk.button(texts.steps.check.action).click();
    await clerk.button(SEE_FINDINGS).waitFor();
  });

  it.each(looks)('have nothing for axe to find in what was found, %s', async (look) => {
    await clerk.button(SEE_FINDINGS).click();
    await clerk.pane.locator('h1:focus').waitFor();
    await wear(look);
    const found = await findings(clerk.paneFrame(), rulesOf(look));
    await clerk.button(texts.findings.back).click();
    expect(found).toEqual([]);
  });

  it.each(looks.filter((look) => look !== 'high contrast'))(
    'have nothing for axe to find in the tools, which fit into a narrow pane, %s',
    async (look) => {
      await wear(look);
      await clerk.narrowPane();
      const seen: string[] = [];
      const lookInto = async (opener: Locator): Promise<void> => {
        await opener.click();
        await clerk.pane.locator('h1:focus').waitFor();
        seen.push(await clerk.pane.getByRole('heading', { level: 1 }).innerText());
        await clerk.idle();
        const found = await findings(clerk.paneFrame(), rulesOf(look));
        const isTooWide = await clerk.isPaneTooWide();
        await clerk.button(texts.findings.back).click();
        expect({ found, isTooWide }).toEqual({ found: [], isTooWide: false });
      };
      await lookInto(clerk.button(/可以自动修改|Can be mended/));
      for (const group of Object.values(texts.tools)) {
        const tools = clerk.pane.getByRole('region', { name: group }).getByRole('listitem');
        for (const tool of await tools.all()) await lookInto(tool.getByRole('button'));
      }
      expect(new Set(seen).size).toBe(11);
    },
  );

  it('end without a complaint', () => {
    expect(clerk.complaints).toEqual([]);
  });
});

describe('the workbook', () => {
  let clerk: Clerk;

  beforeAll(async () => {
    clerk = await Clerk.sitDown(browser);
  });

  afterAll(() => clerk.leave());

  it('keeps a long number that is typed into a text cell as a text', async () => {
    await clerk.bringToFront('贫困村名册');
    await clerk.goTo('B5');
    await clerk.type('410325101299');
    const [villages] = (await openWorkbook(await clerk.save(), 'saved.xlsx')).sheets;
    expect(villages?.cells.get(4, 1)).toBe('410325101299');
  });

  it('leads by a link in a generated sheet to its cell', async () => {
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

  it.each([
    ['NotXlsx', '说明.xlsx', new TextEncoder().encode('不是工作簿'), 'text'],
    ['NotXlsx', '空.xlsx', new Uint8Array(), 'empty'],
    ['Encrypted', '加密.xlsx', ENCRYPTED, ''],
  ] as const)(
    'stays open where a file that is %s is refused in one sentence',
    async (code, file, bytes, found) => {
      const sheets = await clerk.sheets();
      await clerk.open(file, bytes);
      await clerk.page.getByText(failureSentence(new Failure(code, { file, found }), 'zh-CN')).waitFor();
      expect(await clerk.sheets()).toEqual(sheets);
      await clerk.page.getByRole('button', { name: '关闭' }).click();
    },
  );

  it('gives way to a file that is dropped on the page, which goes out as it came in', async () => {
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
