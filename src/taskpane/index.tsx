// The task pane's composition root. In: Office, a worker, an element of the page. Out: the pane on the screen.
// The folder may not: judge, count or lay out anything, or reach the workbook but through the ledger port.
import { createRoot } from 'react-dom/client';
import { Failure, failureOf } from '../core/words/failure';
import type { Locale } from '../core/words/settings';
import { bringPaneTexts } from '../locales';
import { MINIMUM_API, showHelp, supports, whenReady } from '../excel';
import { App } from './app';
import { CannotStart } from './cannot-start';
import { HelpProvider } from './help';
import { OCCASIONS, type Occasion } from './kit';
import type { LedgerPort } from './ledger-port';
import { useFittingTheme } from './use-fitting-theme';

type Start = { readonly ledger: LedgerPort } | { readonly failure: Failure };

/** The pane, or the sentence that says why there is none, in the colours around it. */
function Root({
  start,
  locale,
  background,
}: {
  start: Start;
  locale: Locale;
  background: string | undefined;
}) {
  const theme = useFittingTheme(background);
  if ('failure' in start) return <CannotStart failure={start.failure} locale={locale} theme={theme} />;
  return (
    <HelpProvider open={openHelp}>
      <App ledger={start.ledger} locale={locale} theme={theme} place={askedPlace()} />
    </HelpProvider>
  );
}

/** The menu of a cell says in the address where the pane opens. */
function askedPlace(): Occasion | null {
  const asked = new URL(location.href).searchParams.get('place');
  return OCCASIONS.find((place) => place === asked) ?? null;
}

/** In a dialog of Excel; in a window where this Excel opens none. */
function openHelp(url: string): void {
  showHelp(url).catch(() => {
    window.open(url, 'zhucun-help');
  });
}

/** A part of the program that comes by itself. */
async function arrived<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch {
    throw new Failure('PartNotLoaded');
  }
}

async function startPane(place: HTMLElement): Promise<void> {
  // Until Office says which language it speaks, the browser's has to do.
  let locale: Locale = /^en\b/i.test(navigator.language) ? 'en' : 'zh-CN';
  let background: string | undefined;
  let start: Start;
  try {
    // Comes while Office gets ready.
    const coming = arrived(import('./open-ledger'));
    // Whatever else stands in the way is told first.
    coming.catch(() => undefined);
    ({ locale, background } = await whenReady());
    if (!supports(MINIMUM_API)) throw new Failure('RequirementSetTooLow', { version: MINIMUM_API });
    await arrived(bringPaneTexts(locale));
    const { openLedger } = await coming;
    start = { ledger: openLedger(locale) };
  } catch (error) {
    start = { failure: failureOf(error) };
  }
  document.documentElement.lang = locale;
  createRoot(place).render(<Root start={start} locale={locale} background={background} />);
}

// A browser that is too old has no such place any more: `unsupported.js` took it away.
const place = document.getElementById('root');
if (place) void startPane(place);
