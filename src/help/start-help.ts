import type { Locale } from '../core/words/settings';
import { HELP_TEXTS } from '../locales';

/** Makes the page that the build has written answer to its reader. */
export function startHelp(page: Document, address: URL): void {
  const asked = address.searchParams.get('lang') ?? navigator.language;
  show(page, /^en\b/i.test(asked) ? 'en' : 'zh-CN');
  for (const button of page.querySelectorAll<HTMLElement>('[data-shows]')) {
    button.addEventListener('click', () => {
      show(page, button.dataset['shows'] === 'en' ? 'en' : 'zh-CN');
    });
  }
  const search = page.querySelector<HTMLInputElement>('#search');
  search?.addEventListener('input', () => {
    find(page, search.value);
  });
  const topic = address.searchParams.get('topic');
  if (topic !== null) goTo(page.getElementById(topic));
}

function show(page: Document, locale: Locale): void {
  page.documentElement.lang = locale;
  for (const button of page.querySelectorAll<HTMLElement>('[data-shows]'))
    button.setAttribute('aria-pressed', String(button.dataset['shows'] === locale));
  find(page, page.querySelector<HTMLInputElement>('#search')?.value ?? '');
}

/** Leaves what says every word, in whichever language, and tells how much that is. */
function find(page: Document, sought: string): void {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const section of page.querySelectorAll<HTMLElement>('main > section')) {
    let inSection = 0;
    for (const article of section.querySelectorAll('article')) {
      const said = article.textContent.toLowerCase();
      article.hidden = !words.every((word) => said.includes(word));
      if (!article.hidden) inSection++;
    }
    section.hidden = inSection === 0;
    found += inSection;
  }
  const output = page.querySelector('#found');
  const locale: Locale = page.documentElement.lang === 'en' ? 'en' : 'zh-CN';
  if (output) output.textContent = words.length === 0 ? '' : HELP_TEXTS[locale].found(found);
}

function goTo(entry: HTMLElement | null): void {
  if (!entry) return;
  entry.classList.add('asked');
  entry.scrollIntoView();
  entry.focus({ preventScroll: true });
}
