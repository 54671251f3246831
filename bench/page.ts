import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSample } from '../src/sample';
import { openBrowser } from '../test/browser/chromium';
import { takeLongTasks, watchLongTasks, yardstick } from '../test/browser/long-tasks';
import servePreview from '../test/browser/setup/serve-preview';
import stopServing from '../test/browser/setup/stop-serving';
import { workbookOf } from '../test/sample/workbook-of';

/** `npm run bench:page -- [--scale 0.1]`: what keeps the browser page from answering while a city is opened and run. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { scale: { type: 'string', default: '0.1' } } });
  const file = join(tmpdir(), '全市.xlsx');
  writeFileSync(file, await writeSample(workbookOf({ kind: 'city', scale: Number(values.scale) })));
  await servePreview();
  // It looks for the page's address as it is loaded.
  const { Clerk } = await import('../test/browser/clerk');
  const browser = await openBrowser();
  const clerk = await Clerk.sitDown(browser, {}, watchLongTasks);
  const tell = async (phase: string): Promise<void> => {
    await clerk.idle();
    const tasks = await takeLongTasks(clerk.page);
    const pace = await yardstick(clerk.page);
    await takeLongTasks(clerk.page);
    const longest = Math.max(0, ...tasks);
    const all = tasks.reduce((sum, task) => sum + task, 0);
    process.stdout.write(
      `${phase.padEnd(10)} longest ${longest} ms (${(longest / pace).toFixed(1)} yardsticks), ` +
        `${tasks.length} above 50 ms, ${all} ms in all\n`,
    );
  };
  await tell('start');
  await clerk.page.setInputFiles('input[type=file]', file);
  await clerk.hasOpen('全市.xlsx');
  await tell('open');
  for (const [phase, action, step] of [
    ['check', '校验', '校验'],
    ['link', '关联', '关联'],
    ['summarise', '生成汇总', '汇总与考核'],
  ] as const) {
    await clerk.goToPlace(phase === 'check' ? '核对' : '年终');
    await clerk.button(action).click();
    await clerk.stepEnds(step);
    await tell(phase);
  }
  await browser.close();
  await stopServing();
}

void main();
