// The browser workbook's composition root. In: a browser, the sample file beside the page. Out: a workbook with the
// task pane, without Excel. The folder may not: judge, count or lay out anything; that is the add-in's.
import { createRoot } from 'react-dom/client';
import type { Locale } from '../core/words/settings';
import { browserCalculator } from '../host/browser-client';
import { Page } from './page';

async function start(place: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  const locale: Locale = /^en\b/i.test(asked) ? 'en' : 'zh-CN';
  document.documentElement.lang = locale;
  const calculator = await browserCalculator();
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  createRoot(place).render(<Page locale={locale} calculator={calculator} prefersDark={prefersDark} />);
}

const place = document.getElementById('root');
if (place) void start(place);
