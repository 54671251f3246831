import type { Browser } from 'playwright-core';
import { violations } from './axe';
import { openBrowser } from './chromium';
import { Clerk, type Look } from './clerk';
import { STATES } from './states';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

// One page a language, in order: each state goes on from the one before it.
describe.each([
  ['zh-CN', ['light', 'dark', 'high contrast']],
  ['en', ['light']],
] as const)('the pane in %s has nothing for axe to find, and is no wider than it is,', (locale, looks) => {
  let clerk: Clerk;

  beforeAll(async () => {
    clerk = await Clerk.sitDown(browser, { locale });
    await clerk.widenPane(270);
  });

  afterAll(() => clerk.leave());

  it.each(Object.entries(STATES))('with %s', async (_, reach) => {
    await clerk.wear('light');
    await reach(clerk);
    const seen: [Look, string[], boolean][] = [];
    for (const look of looks) {
      await clerk.wear(look);
      seen.push([look, await violations(clerk.paneFrame(), look), await clerk.isPaneTooWide()]);
    }
    expect(seen).toEqual(looks.map((look) => [look, [], false]));
  });

  it('and the pages complained of nothing', () => {
    expect(clerk.complaints).toEqual([]);
  });
});
