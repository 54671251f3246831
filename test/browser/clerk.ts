import { readFile } from 'node:fs/promises';
import type { Locale } from '../../src/core/words/settings';
import { previewTexts } from '../../src/locales';
import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';

const ADDRESS = process.env['PREVIEW_URL'] ?? '';
/** After so many milliseconds what is waited for does not come, however busy the machine. */
const PATIENCE = 300_000;

export interface Window {
  readonly locale?: Locale;
  readonly colorScheme?: 'light' | 'dark';
}

/** How the pages look. */
export type Look = 'light' | 'dark' | 'high contrast';

/** A clerk at the browser workbook: what is clicked, typed and seen. */
export class Clerk {
  /** What the pages complained of: errors, and what their Content-Security-Policy refused. */
  readonly complaints: string[] = [];
  private worn: Look;

  private constructor(
    readonly page: Page,
    readonly locale: Locale,
    begun: Look,
  ) {
    this.worn = begun;
  }

  /** Opens the page and waits until the pane is ready on the sample workbook. */
  static async sitDown(
    browser: Browser,
    window: Window = {},
    prepare?: (page: Page) => Promise<void>,
  ): Promise<Clerk> {
    const { locale = 'zh-CN', ...look } = window;
    const page = await browser.newPage({ locale, viewport: { width: 1440, height: 900 }, ...look });
    // How long it takes depends on what else the machine does; a test that hangs is ended by jest.
    page.setDefaultTimeout(0);
    const clerk = new Clerk(page, locale, look.colorScheme ?? 'light');
    page.on('pageerror', (error) => clerk.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') clerk.complaints.push(message.text());
    });
    await prepare?.(page);
    await page.goto(ADDRESS);
    await clerk.paneIsReady();
    return clerk;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[src="pane.html"]');
  }

  paneFrame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().endsWith('/pane.html'));
    if (!frame) throw new Error('the pane is not there');
    return frame;
  }

  async paneIsReady(): Promise<void> {
    await this.pane.getByRole('tab').first().waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Goes to one of the pane's places. */
  async goToPlace(place: string): Promise<void> {
    await this.pane.getByRole('tab', { name: new RegExp(`^${place}`) }).click();
  }

  /** As narrow as Excel lets a task pane become. */
  async narrowPane(): Promise<void> {
    await this.widenPane(320);
  }

  async widenPane(pixels: number): Promise<void> {
    await this.page.locator('iframe[src="pane.html"]').evaluate((pane, width) => {
      pane.style.width = `${width}px`;
    }, pixels);
  }

  /** Waits until nothing in the pane says that it is at work, or moves. */
  async idle(): Promise<void> {
    await this.pane.getByRole('progressbar').first().waitFor({ state: 'detached' });
    // A button that has just come to life is still fading into its colours.
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    await this.page.waitForTimeout(500);
  }

  /** Lets the pages look otherwise, once all has faded into its colours. */
  async wear(look: Look): Promise<void> {
    const switches = this.page.getByRole('button', { name: previewTexts[this.locale].theme });
    if ((look === 'dark') !== (this.worn === 'dark')) await switches.click();
    await this.page.emulateMedia({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      forcedColors: look === 'high contrast' ? 'active' : 'none',
    });
    this.worn = look;
    await this.idle();
  }

  async isPaneTooWide(): Promise<boolean> {
    return this.paneFrame().evaluate(() => document.body.scrollWidth > document.body.clientWidth);
  }

  /** The state that a step shows: 未开始, 完成, 有错误… */
  async stepShows(step: string, state: string): Promise<void> {
    const card = this.pane.getByRole('region', { name: step, exact: true });
    await card.getByText(state, { exact: true }).waitFor();
  }

  /** Waits until a step is done, whatever it has found. */
  async stepEnds(step: string): Promise<void> {
    const card = this.pane.getByRole('region', { name: step, exact: true });
    await card.getByText(/^(?:完成|有错误)$/).waitFor();
  }

  /** Where the grid's selection is, as its name box says. */
  async place(): Promise<string> {
    return this.nameBox.inputValue();
  }

  async placeIs(address: string): Promise<void> {
    await this.eventually(() => this.place(), address);
  }

  /** Goes to a cell of the sheet in front through the name box. */
  async goTo(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press('Enter');
    await this.placeIs(address);
  }

  /** Clicks the selected cell: its editor, open for a moment, tells where on the screen it begins. */
  async clickSelected(): Promise<void> {
    await this.page.keyboard.press('F2');
    const box = await this.editorBox();
    await this.page.keyboard.press('Escape');
    await this.page.mouse.click(box.x + 8, box.y + 8);
  }

  /** Goes on with what the selected cell holds. */
  async typeOn(text: string): Promise<void> {
    await this.page.keyboard.press('F2');
    await this.editorBox();
    await this.type(text);
  }

  /** Where a cell is being filled in, once it is: the editor waits outside of the page. */
  private async editorBox(): Promise<{ readonly x: number; readonly y: number }> {
    const editor = this.page.locator('canvas#univer-doc-main-canvas').last();
    await this.eventually(async () => String(((await editor.boundingBox())?.x ?? -1) >= 0), 'true');
    return (await editor.boundingBox()) ?? { x: 0, y: 0 };
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async sheets(): Promise<string[]> {
    const names = await this.page.getByRole('tab').allInnerTexts();
    return names.map((name) => name.trim());
  }

  /** The grid shows sheets a moment after the workbook has them. */
  async sheetsInclude(...wanted: readonly string[]): Promise<void> {
    const there = async (): Promise<string> =>
      (await this.sheets())
        .filter((name) => wanted.includes(name))
        .sort()
        .join();
    await this.eventually(there, [...wanted].sort().join());
  }

  async sheetInFront(): Promise<string> {
    return (await this.page.getByRole('tab', { selected: true }).innerText()).trim();
  }

  async sheetInFrontIs(name: string): Promise<void> {
    await this.eventually(() => this.sheetInFront(), name);
  }

  /** What the workbook itself says: the active sheet, and what one of its cells holds. */
  async inWorkbook(sheet: string, address: string): Promise<{ active: string; content: unknown }> {
    return this.paneFrame().evaluate(
      ([name, place]) =>
        Excel.run(async (context) => {
          const active = context.workbook.worksheets.getActiveWorksheet().load('name');
          const range = context.workbook.worksheets.getItem(name).getRange(place).load('values');
          await context.sync();
          return { active: active.name, content: range.values[0]?.[0] as unknown };
        }),
      [sheet, address] as const,
    );
  }

  /** Everything that a sheet of the workbook holds, row by row from the first; null where it has no such sheet. */
  async rowsOf(sheet: string): Promise<readonly (readonly unknown[])[] | null> {
    return this.paneFrame().evaluate(
      (name) =>
        Excel.run(async (context) => {
          const found = context.workbook.worksheets.getItemOrNullObject(name);
          await context.sync();
          if (found.isNullObject) return null;
          const filled = found.getRange('A1').getBoundingRect(found.getUsedRange(true)).load('values');
          await context.sync();
          return filled.values as unknown[][];
        }),
      sheet,
    );
  }

  /** Where keys go: to the cells, to the pane, or elsewhere. */
  async keysGoTo(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLIFrameElement) return 'pane';
      return activeElement?.closest('[data-testid=grid]') ? 'cells' : 'elsewhere';
    });
  }

  async bringToFront(sheet: string): Promise<void> {
    await this.page.getByRole('tab', { name: sheet, exact: true }).click();
    await this.sheetInFrontIs(sheet);
  }

  async save(): Promise<Uint8Array> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: '另存为' }).click();
    return readFile(await (await download).path());
  }

  async open(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.setInputFiles('input[type=file]', {
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
  }

  /** Opens the sample anew, and waits until the pane of the one before has given way. */
  async openSample(): Promise<void> {
    const before = await this.page.locator('iframe[src="pane.html"]').elementHandle();
    await this.page.getByRole('button', { name: '示例' }).click();
    await before.waitForElementState('hidden');
    await this.paneIsReady();
  }

  /** Drops a file from the desktop on the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(
          new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], fileName),
        );
        return transfer;
      },
      [name, Buffer.from(bytes).toString('base64')] as const,
    );
    for (const event of ['dragenter', 'dragover', 'drop'])
      await this.page.dispatchEvent('body', event, { dataTransfer: data });
  }

  /** Waits until the page's toolbar shows the workbook's name. */
  async hasOpen(name: string): Promise<void> {
    await this.page.getByText(name, { exact: true }).waitFor();
    await this.paneIsReady();
  }

  async leave(): Promise<void> {
    await this.page.close();
  }

  private get nameBox(): Locator {
    return this.page.locator('[data-u-comp="defined-name"] input');
  }

  private async eventually(read: () => Promise<string>, wanted: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    let seen = await read();
    while (seen !== wanted && Date.now() < end) {
      await this.page.waitForTimeout(50);
      seen = await read();
    }
    if (seen !== wanted) throw new Error(`saw ${seen}, not ${wanted}`);
  }
}
