import type { Page } from 'playwright-core';

/** A piece of work during which the page could not answer, in milliseconds. */
export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

interface Watching {
  longTasks?: LongTask[];
}

/** Notes what keeps the page's main thread, its frames' included, for 50 ms and more; to be called before the page comes. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const noted: LongTask[] = [];
    Object.assign(window, { longTasks: noted } satisfies Watching);
    new PerformanceObserver((list) => {
      for (const { startTime: start, duration } of list.getEntries()) noted.push({ start, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** The long tasks since the last call. */
export async function takeLongTasks(page: Page): Promise<LongTask[]> {
  // An observer is told a moment after the task.
  await page.waitForTimeout(200);
  return page.evaluate(() => (window as Watching).longTasks?.splice(0) ?? []);
}
