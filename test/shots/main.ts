import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { paneTexts } from '../../src/locales';
import { LOCALES, type Locale } from '../../src/core/words/settings';
import { openBrowser } from '../browser/chromium';
import type { Clerk, Look } from '../browser/clerk';
import servePreview from '../browser/setup/serve-preview';
import stopServing from '../browser/setup/stop-serving';
import { BOOKS, type BookName } from './books';

const WIDTHS = [270, 320, 480] as const;
const LOOKS = {
  light: 'light',
  dark: 'dark',
  forced: 'high contrast',
} as const satisfies Readonly<Record<string, Look>>;
const PLACES = ['collect', 'check', 'look', 'yearEnd'] as const;
/** In the place of a book. */
const WORK = 'work';
/** Of the frame of the pane, in pixels: as much as a screen shows. */
const HEIGHT = 900;

/**
 * `npm run shots -- [--out .tmp/shots] [--book demo|work…]`: a picture of every place and view of the pane, to be looked
 * at: both languages, every look, narrow and wide. `work` is what a clerk's work leaves in the pane.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: '.tmp/shots' }, book: { type: 'string' } },
  });
  mkdirSync(values.out, { recursive: true });
  await servePreview();
  // It looks for the page's address as it is loaded.
  const { Clerk: Sitting } = await import('../browser/clerk');
  const { STATES } = await import('../browser/states');
  const browser = await openBrowser();
  let taken = 0;
  for (const locale of LOCALES) {
    for (const book of [...(Object.keys(BOOKS) as BookName[]), WORK] as const) {
      if (values.book !== undefined && book !== values.book) continue;
      const clerk = await Sitting.sitDown(browser, { locale });
      const shots = new Shots(clerk, locale, join(values.out, `${book}-${locale}`));
      if (book === WORK) {
        taken += await shots.takeStates(STATES);
      } else {
        await clerk.open(`${book}.xlsx`, await BOOKS[book]());
        await clerk.hasOpen(`${book}.xlsx`);
        taken += await shots.takeAll();
      }
      for (const complaint of clerk.complaints) process.stderr.write(`${book} ${locale}: ${complaint}\n`);
      await clerk.leave();
    }
  }
  process.stdout.write(`${String(taken)} pictures in ${values.out}\n`);
  await browser.close();
  await stopServing();
}

/** Takes the pictures of one workbook in one language. */
class Shots {
  private taken = 0;

  constructor(
    private readonly clerk: Clerk,
    private readonly locale: Locale,
    private readonly prefix: string,
  ) {}

  async takeAll(): Promise<number> {
    const { clerk } = this;
    const texts = paneTexts[this.locale];
    await this.everyLook('begin');
    await clerk.goToPlace(texts.places.check);
    await clerk.button(texts.steps.check.action).click();
    await clerk.idle();
    for (const place of PLACES) {
      await clerk.goToPlace(texts.places[place]);
      await clerk.idle();
      await this.everyLook(place);
      if (place === 'check') await this.overview();
      await this.tools(place);
    }
    return this.taken;
  }

  /** Pictures have colours of their own. */
  private async overview(): Promise<void> {
    const { clerk } = this;
    const texts = paneTexts[this.locale];
    // A workbook that holds no registry has no check to be drawn.
    const opener = clerk.button(texts.check.overview);
    if ((await opener.count()) === 0) return;
    await opener.click();
    await clerk.idle();
    await this.everyLook('overview');
    await clerk.button(texts.findings.back).click();
  }

  /** States that are reached one after the other. */
  async takeStates(states: Readonly<Record<string, (clerk: Clerk) => Promise<void>>>): Promise<number> {
    for (const [at, reach] of Object.values(states).entries()) {
      await reach(this.clerk);
      await this.clerk.idle();
      await this.everyLook(String(at + 1).padStart(2, '0'));
    }
    return this.taken;
  }

  /** What can be opened in a place, each in the ordinary look. */
  private async tools(place: string): Promise<void> {
    const { clerk } = this;
    const texts = paneTexts[this.locale];
    const tools = clerk.pane.getByRole('region', { name: texts.places.more }).getByRole('listitem');
    const count = await tools.count();
    for (let at = 0; at < count; at++) {
      await tools.nth(at).getByRole('button').click();
      await clerk.idle();
      await this.take(`${place}-tool${String(at + 1)}`);
      await clerk.button(texts.findings.back).click();
    }
  }

  private async everyLook(view: string): Promise<void> {
    for (const [name, look] of Object.entries(LOOKS)) {
      await this.clerk.wear(look);
      for (const width of WIDTHS) {
        await this.clerk.widenPane(width);
        await this.take(`${view}-${name}-${String(width)}`);
      }
    }
    await this.clerk.wear('light');
    await this.clerk.widenPane(320);
  }

  private async take(name: string): Promise<void> {
    await this.clerk.page.setViewportSize({ width: 1440, height: HEIGHT });
    await this.clerk.page.waitForTimeout(100);
    await this.clerk.page
      .locator('iframe[src="pane.html"]')
      .screenshot({ path: `${this.prefix}-${name}.png` });
    this.taken += 1;
  }
}

void main();
