// In: clicks on the ribbon. Out: the step done on the open workbook and its sheet shown, or a notice why not.
// May not: do a step itself. This page has no face of its own; it lives as long as Excel lets it.
import { failureOf } from '../core/words/failure';
import type { Locale } from '../core/words/settings';
import { onRibbon, showDialog, whenReady } from '../excel';
import { describeRun, Ledger, type StepOptions, type WrittenSheet } from '../ledger';
import { connectEngine } from '../taskpane/engine';
import { noticeUrl } from './notice-url';

type Step = (ledger: Ledger, options: StepOptions) => Promise<unknown>;

const engine = connectEngine(
  new Worker(new URL('../taskpane/engine.worker.ts', import.meta.url), { name: 'engine' }),
);

// The buttons are bound at once: Excel may call one while the page is still getting ready.
const ready = whenReady();
onRibbon({
  check: () => perform((ledger, options) => ledger.check(options)),
  summarise: () => perform((ledger, options) => ledger.summarise(options)),
});

async function perform(step: Step): Promise<void> {
  let locale: Locale = 'zh-CN';
  try {
    ({ locale } = await ready);
    const ledger = new Ledger({ engine, describeRun: () => describeRun(locale, new Date()) });
    let written: readonly WrittenSheet[] = [];
    await step(ledger, {
      onWritten: (sheets) => {
        written = sheets;
      },
    });
    if (written[0]) await ledger.activate(written[0].sheet);
  } catch (error) {
    await showDialog(noticeUrl(failureOf(error), locale, location.href));
  }
}
