// In: clicks on the ribbon. Out: the step done on the open workbook, its sheet shown, and a notice of what came of it.
// May not: do a step itself. This page has no face of its own; it lives as long as Excel lets it.
import { failureOf } from '../core/words/failure';
import type { Locale } from '../core/words/settings';
import { onRibbon, showDialog, whenReady } from '../excel';
import { describeRun, Ledger, type StepOptions, type WrittenSheet } from '../ledger';
import type { RibbonStep } from '../locales';
import { connectEngine } from '../taskpane/engine';
import { noticeUrl, type Notice } from './notice-url';

/** Work that is done sooner says nothing while it is under way. */
const UNSEEN_MS = 1000;

/** Does the step and gives what there is to say of it. */
type Step = (ledger: Ledger, options: StepOptions) => Promise<Notice>;

const engine = connectEngine(
  new Worker(new URL('../taskpane/engine.worker.ts', import.meta.url), { name: 'engine' }),
);

// The buttons are bound at once: Excel may call one while the page is still getting ready.
const ready = whenReady();
onRibbon({
  check: () =>
    perform('check', async (ledger, options) => ({ checked: (await ledger.check(options)).severities })),
  summarise: () =>
    perform('summarise', async (ledger, options) => ({
      written: (await ledger.summarise(options)).map(({ sheet }) => sheet),
    })),
});

async function perform(name: RibbonStep, step: Step): Promise<void> {
  let locale: Locale = 'zh-CN';
  let outcome: Notice;
  let putAway: (() => Promise<void>) | undefined;
  try {
    ({ locale } = await ready);
    const ledger = new Ledger({ engine, describeRun: () => describeRun(locale, new Date()) });
    putAway = sayLater({ working: name }, locale);
    let written: readonly WrittenSheet[] = [];
    outcome = await step(ledger, {
      onWritten: (sheets) => {
        written = sheets;
      },
    });
    if (written[0]) await ledger.activate(written[0].sheet);
  } catch (error) {
    const { code, params } = failureOf(error);
    outcome = { code, params };
  }
  await putAway?.();
  await showDialog(noticeUrl(outcome, locale, location.href));
}

/** Says so if it is not put away before. What cannot be said keeps nobody from the work. */
function sayLater(notice: Notice, locale: Locale): () => Promise<void> {
  let shown: ReturnType<typeof showDialog> | null = null;
  const timer = setTimeout(() => {
    shown = showDialog(noticeUrl(notice, locale, location.href));
    shown.catch(() => undefined);
  }, UNSEEN_MS);
  return async () => {
    clearTimeout(timer);
    try {
      (await shown)?.();
    } catch {
      // It never came.
    }
  };
}
