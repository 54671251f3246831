import type { Browser, Locator } from 'playwright-core';
import { violations } from './axe';
import { openBrowser } from './chromium';
import { Clerk } from './clerk';

let browser: Browser;
let clerk: Clerk;

beforeAll(async () => {
  browser = await openBrowser();
  clerk = await Clerk.sitDown(browser);
});

afterAll(() => browser.close());

const picture = (name: string): Locator => clerk.pane.getByRole('region', { name, exact: true });

async function openOverview(): Promise<void> {
  await clerk.button('概览图表').click();
  await picture('差错走势').waitFor();
}

/** The words of the first line of a picture, and a click into the middle of its bar. */
async function pressBar(name: string, line: number): Promise<string> {
  const item = picture(name).getByRole('listitem').nth(line);
  const words = await item.getByRole('button').innerText();
  const { height = 0 } = (await item.boundingBox()) ?? {};
  await item.click({ position: { x: 20, y: height - 8 } });
  return words.split('\n')[0] ?? '';
}

/** Where the words of the pane's focus begin. */
const focused = (): Promise<string> =>
  clerk.paneFrame().evaluate(() => document.activeElement?.textContent ?? '');

// One page, in order: each part goes on from the one before it.
describe('概览图表', () => {
  it('opens from the counts of a check', async () => {
    await clerk.button('校验').click();
    await clerk.stepEnds('校验');
    await openOverview();
    await clerk.pane.getByText('还没有更早的校验可比', { exact: false }).waitFor();
  });

  it('leads from a bar to what was found in that township, and back to the bar', async () => {
    const township = await pressBar('各乡镇差错', 1);
    await clerk.pane.getByRole('heading', { name: township, exact: true }).waitFor();
    await clerk.pane.getByRole('tab', { name: '按乡镇', selected: true }).waitFor();
    await clerk.button('返回').click();
    await picture('各乡镇差错').waitFor();
    expect(await focused()).toContain(township);
  });

  it('goes line by line with the arrow keys, and Enter opens one', async () => {
    await clerk.page.keyboard.press('ArrowDown');
    const township = (await focused()).split(' ')[0] ?? '';
    await clerk.page.keyboard.press('Enter');
    await clerk.pane.getByRole('heading', { name: township, exact: true }).waitFor();
    await clerk.button('返回').click();
  });

  it('leads to 年终 for a 未覆盖清单 that is not there, and to the sheet once it is', async () => {
    await picture('各乡镇覆盖').getByRole('button', { name: '未覆盖清单' }).click();
    await clerk.button('去年终').click();
    await clerk.button('生成汇总').click();
    await clerk.stepShows('汇总与考核', '完成');
    await clerk.goToPlace('核对');
    await picture('各乡镇覆盖').getByRole('button', { name: '未覆盖清单' }).click();
    await clerk.sheetInFrontIs('未覆盖清单');
  });

  it('leads from households without a cadre to the proposals', async () => {
    await pressBar('各乡镇覆盖', 0);
    await clerk.pane.getByRole('heading', { name: '结对建议' }).waitFor();
    await clerk.button('返回').click();
  });

  it('has nothing for axe to find, its tables opened, and fits into a narrow pane, in every look', async () => {
    const toggles = clerk.button('查看表格');
    while ((await toggles.count()) > 0) await toggles.first().click();
    for (const look of ['light', 'dark', 'high contrast'] as const) {
      await clerk.wear(look);
      for (const width of [270, 320]) {
        await clerk.widenPane(width);
        await clerk.idle();
        expect(await violations(clerk.paneFrame(), look)).toEqual([]);
        expect(await clerk.isPaneTooWide()).toBe(false);
      }
    }
    await clerk.wear('light');
  });

  it('shows how many errors fewer there are after one was mended, also when the file is opened again', async () => {
    await clerk.button('返回').click();
    await clerk.button(/查看问题清单/).click();
    await clerk.pane.getByRole('tab', { name: '全部' }).click();
    await clerk.button(/^改为/).first().click();
    await clerk.pane.getByText('已改正。').waitFor();
    await clerk.button('返回').click();
    await clerk.button('重新校验').first().click();
    await clerk.stepEnds('校验');
    await openOverview();
    await clerk.pane.getByText(/与上次校验（.*）相比，错误/).waitFor();
    const told = await picture('差错走势').getByRole('listitem').allInnerTexts();
    const saved = await clerk.save();
    await clerk.open('存过的台账.xlsx', saved);
    await clerk.hasOpen('存过的台账.xlsx');
    await clerk.button('校验').click();
    await clerk.stepEnds('校验');
    await openOverview();
    expect(await picture('差错走势').getByRole('listitem').allInnerTexts()).toEqual(told);
  });

  it('ends without a complaint of the pages', () => {
    expect(clerk.complaints).toEqual([]);
  });
});
