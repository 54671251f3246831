import { paneTexts } from '../../src/locales';
import { openBrowser } from '../browser/chromium';
import servePreview from '../browser/setup/serve-preview';
import stopServing from '../browser/setup/stop-serving';

const PICTURE = 'docs/images/workbook-and-pane.png';
const SIZE = { width: 1360, height: 800 };
const REPORT = '校验报告';

/** `npm run shots:readme`: the README's picture, the sample checked, as the page is now. */
async function main(): Promise<void> {
  await servePreview();
  // It looks for the page's address as it is loaded.
  const { Clerk } = await import('../browser/clerk');
  const browser = await openBrowser();
  const texts = paneTexts['zh-CN'];
  const clerk = await Clerk.sitDown(browser, { locale: 'zh-CN', colorScheme: 'light' }, (page) =>
    page.setViewportSize(SIZE),
  );
  await clerk.goToPlace(texts.places.check);
  await clerk.button(texts.intro.dismiss).click();
  await clerk.button(texts.steps.check.action).click();
  await clerk.stepEnds(texts.steps.check.title);
  await clerk.idle();
  await clerk.button(texts.written.open(REPORT)).click();
  await clerk.sheetInFrontIs(REPORT);
  await clerk.idle();
  await clerk.page.screenshot({ path: PICTURE });
  await browser.close();
  await stopServing();
  process.stdout.write(`${PICTURE}\n`);
}

void main();
