import type { Locale } from '../../core/words/settings';
import { PANE_TEXTS_ZH, type PaneTexts } from './zh-cn';

/** Chinese is always there; another language comes when Office speaks it. */
const spoken: Partial<Record<Locale, PaneTexts>> = { 'zh-CN': PANE_TEXTS_ZH };

/** Brings the pane's texts of a language; to be waited for before anything is shown in it. */
export async function bringPaneTexts(locale: Locale): Promise<void> {
  if (spoken[locale]) return;
  const { PANE_TEXTS_EN } = await import('./en');
  spoken.en = PANE_TEXTS_EN;
}

/** The pane's texts of a language that has come; Chinese where it has not. */
export function spokenTexts(locale: Locale): PaneTexts {
  return spoken[locale] ?? PANE_TEXTS_ZH;
}
