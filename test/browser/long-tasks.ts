import type { Page } from 'playwright-core';

interface Watching {
  longTasks?: number[];
}

/** Notes what keeps the page's main thread, its frames' included, for 50 ms and more; to be called before the page comes. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const noted: number[] = [];
    Object.assign(window, { longTasks: noted } satisfies Watching);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** How long the long tasks since the last call took, in milliseconds. */
export async function takeLongTasks(page: Page): Promise<number[]> {
  // An observer is told a moment after the task.
  await page.waitForTimeout(200);
  return page.evaluate(() => (window as Watching).longTasks?.splice(0) ?? []);
}

/**
 * How long the page takes now for a piece of work that is always the same, in milliseconds: what a busy machine does to
 * the page's own work it does to this. The slowest of several tries, as the longest task is the slowest of many.
 */
export async function yardstick(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const text = JSON.stringify(
      Array.from({ length: 40_000 }, (_, row) => [row, `${row} 村`, row % 7 === 0]),
    );
    let slowest = 0;
    for (let tries = 0; tries < 20; tries++) {
      const start = performance.now();
      JSON.parse(text);
      slowest = Math.max(slowest, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return slowest;
  });
}
