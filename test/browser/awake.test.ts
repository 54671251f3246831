import type { Browser } from 'playwright-core';
import { openBrowser } from './chromium';
import { Clerk } from './clerk';
import { takeLongTasks, watchLongTasks, yardstick } from './long-tasks';

/** On a machine that nobody else uses the yardstick takes some 10 ms, so this is 100 ms there. */
const MOST_YARDSTICKS = 10;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

it('a page answers while it opens the sample and runs the three steps', async () => {
  const clerk = await Clerk.sitDown(browser, {}, watchLongTasks);
  const pace = [await yardstick(clerk.page)];
  await takeLongTasks(clerk.page);
  const phases: Record<string, number[]> = {};
  const done = async (phase: string): Promise<void> => {
    await clerk.idle();
    phases[phase] = await takeLongTasks(clerk.page);
    pace.push(await yardstick(clerk.page));
    await takeLongTasks(clerk.page);
  };
  await clerk.openSample();
  await done('open');
  await clerk.button('校验').click();
  await clerk.stepShows('校验', '有错误');
  await done('check');
  await clerk.goToPlace('年终');
  await clerk.button('关联').click();
  await clerk.stepShows('关联', '完成');
  await done('link');
  await clerk.button('生成汇总').click();
  await clerk.stepShows('汇总与考核', '完成');
  await done('summarise');
  const limit = MOST_YARDSTICKS * Math.max(...pace);
  const tooLong = Object.entries(phases).filter(([, tasks]) => tasks.some((task) => task > limit));
  expect({ limit, tooLong: Object.fromEntries(tooLong) }).toEqual({ limit, tooLong: {} });
});
