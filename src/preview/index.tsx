// The browser workbook's composition root. In: a browser, the sample file beside the page. Out: a workbook with the
// task pane, without Excel. The folder may not: judge, count or lay out anything; that is the add-in's.
import { createRoot } from 'react-dom/client';
import { Page } from './page';

const place = document.getElementById('root');
if (place) {
  const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  createRoot(place).render(<Page asked={/^en\b/i.test(asked) ? 'en' : 'zh-CN'} prefersDark={prefersDark} />);
}
