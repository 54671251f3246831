import { createContext, useContext, type ReactNode } from 'react';
import type { Locale, Localized } from '../../core/words/settings';
import { spokenTexts, type PaneTexts } from '../../locales';

const TextsContext = createContext<{ readonly locale: Locale; readonly texts: PaneTexts }>({
  locale: 'zh-CN',
  texts: spokenTexts('zh-CN'),
});

/** Gives everything below it the sentences of one language. */
export function PaneTextsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <TextsContext value={{ locale, texts: spokenTexts(locale) }}>{children}</TextsContext>;
}

export function useTexts(): { readonly locale: Locale; readonly texts: PaneTexts } {
  return useContext(TextsContext);
}

/** The sentences of a tool, in the same language. */
export function useWords<T>(texts: Localized<T>): T {
  return texts[useTexts().locale];
}

/** How a time that a record keeps is said, in short. */
export function useMoment(): (at: string) => string {
  const { texts } = useTexts();
  const thisYear = new Date().getFullYear();
  return (at) => texts.moment(at, thisYear);
}
