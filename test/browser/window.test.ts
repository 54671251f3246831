import type { Browser } from 'playwright-core';
import { previewTexts } from '../../src/locales';
import { openBrowser } from './chromium';
import { Clerk } from './clerk';

const SHEET = '贫困村名册';
const TEXTS = previewTexts['zh-CN'];

let browser: Browser;
let clerk: Clerk;

beforeAll(async () => {
  browser = await openBrowser();
  clerk = await Clerk.sitDown(browser);
});

afterAll(() => browser.close());

async function contentOf(address: string): Promise<unknown> {
  return (await clerk.inWorkbook(SHEET, address)).content;
}

// One page, in order: each part goes on from the one before it.
describe('the browser workbook’s window', () => {
  it('leads keys by F6 from the cells into the pane and back', async () => {
    await clerk.goTo('B5');
    await clerk.page.keyboard.press('F6');
    expect(await clerk.keysGoTo()).toBe('pane');
    await clerk.page.keyboard.press('F6');
    expect(await clerk.keysGoTo()).toBe('cells');
    await clerk.page.keyboard.press('ArrowDown');
    await clerk.placeIs('B6');
  });

  it('leads keys by Tab into the pane, by Shift and Tab back', async () => {
    await clerk.page.keyboard.press('Tab');
    expect(await clerk.keysGoTo()).toBe('pane');
    await clerk.page.keyboard.press('Shift+Tab');
    expect(await clerk.keysGoTo()).toBe('cells');
    await clerk.placeIs('B6');
  });

  it('goes on to the next cell by Tab where one is being filled in', async () => {
    await clerk.goTo('E6');
    await clerk.page.keyboard.type('改过的村');
    await clerk.page.keyboard.press('Tab');
    await clerk.placeIs('F6');
    expect(await clerk.keysGoTo()).toBe('cells');
    expect(await contentOf('E6')).toBe('改过的村');
  });

  it('has the cells far down for whoever goes on typing there', async () => {
    const sheet = '贫困户名册';
    await clerk.bringToFront(sheet);
    const { content } = await clerk.inWorkbook(sheet, 'E900');
    await clerk.goTo('E900');
    await clerk.typeOn('改');
    expect((await clerk.inWorkbook(sheet, 'E900')).content).toBe(`${String(content)}改`);
    await clerk.bringToFront(SHEET);
  });

  it('keeps an unsaved workbook when the language is switched', async () => {
    await clerk.page.getByRole('link', { name: TEXTS.otherLanguage }).click();
    await clerk.button('Check').first().waitFor();
    expect(await contentOf('E6')).toBe('改过的村');
    await clerk.page.getByRole('link', { name: previewTexts.en.otherLanguage }).click();
    await clerk.button('校验').waitFor();
    expect(await contentOf('E6')).toBe('改过的村');
  });

  it('keeps an unsaved workbook when the sample takes its place, and goes back to it', async () => {
    await clerk.page.getByRole('button', { name: TEXTS.sample }).click();
    await clerk.page.getByText(TEXTS.kept('示例台账.xlsx')).waitFor();
    await clerk.paneIsReady();
    expect(await contentOf('E6')).not.toBe('改过的村');
    await clerk.page.getByRole('button', { name: TEXTS.goBack }).click();
    await clerk.page.getByText(TEXTS.kept('示例台账.xlsx')).waitFor({ state: 'detached' });
    await clerk.paneIsReady();
    expect(await contentOf('E6')).toBe('改过的村');
  });

  it('agrees with the workbook on the sheet in front after every run', async () => {
    for (const [action, step, state] of [
      ['校验', '校验', '有错误'],
      ['关联', '关联', '完成'],
      ['生成汇总', '汇总与考核', '完成'],
      ['全部运行', '汇总与考核', '完成'],
    ] as const) {
      await clerk.goToPlace(action === '校验' ? '核对' : '年终');
      await clerk.button(action).click();
      await clerk.stepShows(step, state);
      await clerk.idle();
      const { active } = await clerk.inWorkbook(SHEET, 'A1');
      await clerk.sheetInFrontIs(active);
    }
  });

  it('ends without a complaint of the pages', () => {
    expect(clerk.complaints).toEqual([]);
  });
});
