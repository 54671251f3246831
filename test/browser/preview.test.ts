import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Browser, Frame, Locator } from 'playwright-core';
import { paneTexts, previewTexts } from '../../src/locales';
import { openBrowser } from './chromium';
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
    await clerk.pane.locator('h2:focus').waitFor();
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
        seen.push(await clerk.pane.locator('h2:focus').innerText());
        await clerk.idle();
        const found = await findings(clerk.paneFrame(), rulesOf(look));
        const isTooWide = await clerk.isPaneTooWide();
        await clerk.button(texts.findings.back).click();
        expect({ found, isTooWide }).toEqual({ found: [], isTooWide: false });
      };
      await lookInto(clerk.button(/可以自动修改|Can be corrected/));
      await lookInto(clerk.button(/^修改记录$|^History$/));
      for (const place of ['collect', 'look', 'yearEnd'] as const) {
        await clerk.goToPlace(texts.places[place]);
        await clerk.idle();
        expect(await findings(clerk.paneFrame(), rulesOf(look))).toEqual([]);
        const tools = clerk.pane.getByRole('region', { name: texts.places.more }).getByRole('listitem');
        for (const tool of await tools.all()) await lookInto(tool.getByRole('button'));
      }
      await clerk.goToPlace(texts.places.check);
      expect(new Set(seen).size).toBe(11);
    },
  );

  it('end without a complaint', () => {
    expect(clerk.complaints).toEqual([]);
  });
});
