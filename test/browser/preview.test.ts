import type { Browser, Locator } from 'playwright-core';
import { paneTexts } from '../../src/locales';
import { violations } from './axe';
import { openBrowser } from './chromium';
import { Clerk } from './clerk';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const SEE_FINDINGS = /查看问题清单|See the findings/;

// A page takes long to open. Every describe below is one page, in order: each part goes on from the one before it.

describe.each([
  ['zh-CN', ['light', 'dark', 'high contrast']],
  ['en', ['light']],
] as const)('the pages in %s', (locale, looks) => {
  const texts = paneTexts[locale];
  let clerk: Clerk;

  beforeAll(async () => {
    clerk = await Clerk.sitDown(browser, { locale, colorScheme: 'dark' });
  });

  afterAll(() => clerk.leave());

  const background = () =>
    clerk.paneFrame().evaluate(() => {
      const provider = document.querySelector('.fui-FluentProvider');
      return provider ? getComputedStyle(provider).backgroundColor : '';
    });

  it('begin as dark as the system, and the pane follows when that is switched', async () => {
    expect(await background()).toBe('rgb(41, 41, 41)');
    await clerk.wear('light');
    expect(await background()).toBe('rgb(255, 255, 255)');
  });

  it.each(looks)('have nothing for axe to find, %s', async (look) => {
    await clerk.wear(look);
    expect(await violations(clerk.page.mainFrame(), look)).toEqual([]);
    expect(await violations(clerk.paneFrame(), look)).toEqual([]);
  });

  it('check the workbook', async () => {
    await clerk.wear('light');
    await clerk.button(texts.steps.check.action).click();
    await clerk.button(SEE_FINDINGS).waitFor();
  });

  it.each(looks)('have nothing for axe to find in what was found, %s', async (look) => {
    await clerk.button(SEE_FINDINGS).click();
    await clerk.pane.locator('h2:focus').waitFor();
    await clerk.wear(look);
    const found = await violations(clerk.paneFrame(), look);
    await clerk.button(texts.findings.back).click();
    expect(found).toEqual([]);
  });

  it.each(looks.filter((look) => look !== 'high contrast'))(
    'have nothing for axe to find in the tools, which fit into a narrow pane, %s',
    async (look) => {
      await clerk.wear(look);
      await clerk.narrowPane();
      const seen: string[] = [];
      const lookInto = async (opener: Locator): Promise<void> => {
        await opener.click();
        seen.push(await clerk.pane.locator('h2:focus').innerText());
        await clerk.idle();
        const found = await violations(clerk.paneFrame(), look);
        const isTooWide = await clerk.isPaneTooWide();
        await clerk.button(texts.findings.back).click();
        expect({ found, isTooWide }).toEqual({ found: [], isTooWide: false });
      };
      await lookInto(clerk.button(/可以自动修改|Can be corrected/));
      await lookInto(clerk.button(texts.check.overview));
      await lookInto(clerk.button(/^(?:修改记录|History)$/));
      for (const place of ['collect', 'look', 'yearEnd'] as const) {
        await clerk.goToPlace(texts.places[place]);
        await clerk.idle();
        expect(await violations(clerk.paneFrame(), look)).toEqual([]);
        const tools = clerk.pane.getByRole('region', { name: texts.places.more }).getByRole('listitem');
        for (const tool of await tools.all()) await lookInto(tool.getByRole('button'));
      }
      await clerk.goToPlace(texts.places.check);
      expect(new Set(seen).size).toBe(12);
    },
  );

  it('end without a complaint', () => {
    expect(clerk.complaints).toEqual([]);
  });
});
