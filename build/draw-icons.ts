import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from './programs';

const ASSETS = join(__dirname, '../assets');
const NAMES = ['icon', 'check', 'summary'];
const SIZES = [16, 32, 64, 80, 128];

/** Draws every assets/NAME.svg as PNGs; they are committed, so this runs only after a drawing was changed. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  for (const name of NAMES) {
    const drawing = await readFile(join(ASSETS, `${name}.svg`), 'utf8');
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      await page.screenshot({ path: join(ASSETS, `${name}-${size}.png`), omitBackground: true });
      await page.close();
    }
  }
  await browser.close();
}

void drawIcons();
