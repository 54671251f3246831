import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { noticeUrl } from '../../src/commands/notice-url';
import { openBrowser } from './chromium';

const BUILT = join(__dirname, '../../dist-preview');
const ADDRESS = process.env['PREVIEW_URL'] ?? '';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** What a page's Content-Security-Policy refused, by whose script. */
async function openPage(path: string, locale: string): Promise<{ page: Page; refused: () => string[] }> {
  const page = await browser.newPage({ locale, viewport: { width: 320, height: 640 } });
  page.setDefaultTimeout(0);
  const refused: string[] = [];
  await page.exposeFunction('noteRefused', (text: string) => refused.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
      const { noteRefused } = globalThis as unknown as { noteRefused: (text: string) => void };
      noteRefused(`${violatedDirective} ${sourceFile}`);
    });
  });
  await page.goto(new URL(path, ADDRESS).href);
  return { page, refused: () => refused };
}

describe('outside Excel', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['en-GB', 'en'],
  ] as const)('the pane says in %s that it needs Excel', async (spoken, locale) => {
    const { page, refused } = await openPage('taskpane.html', spoken);
    await page.getByText(failureSentence(new Failure('NotInExcel'), locale)).waitFor();
    // Office.js itself would like to report to its makers.
    expect(refused().filter((text) => !text.includes('/office-js/'))).toEqual([]);
    await page.close();
  });
});

describe('the notice of the ribbon', () => {
  it.each(['zh-CN', 'en'] as const)('says in %s what stood in the way', async (locale) => {
    const failure = new Failure('ProtectedSheet', { sheet: '校验报告 & <b>"1"</b>' });
    const { page } = await openPage(
      noticeUrl({ code: failure.code, params: failure.params }, locale, ADDRESS),
      'zh-CN',
    );
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toBe(failureSentence(failure, locale));
    await page.close();
  });
});

describe('what Excel loads', () => {
  const scripts = readdirSync(BUILT).filter((file) =>
    /^(?:taskpane|commands|notice|engine|help)\..*\.js$/.test(file),
  );

  it('is the pane, the commands, their notice, the help and the engine', () => {
    expect(scripts.map((file) => file.split('.')[0]).sort()).toEqual([
      'commands',
      'engine',
      'help',
      'notice',
      'taskpane',
    ]);
  });

  it.each(scripts)('%s holds nothing of the grid or the embedded Excel', (file) => {
    const text = readFileSync(join(BUILT, file), 'utf8');
    expect(text).not.toMatch(/univer|ironcalc|_richApiNativeBridge|ProcessQuery/i);
  });
});
