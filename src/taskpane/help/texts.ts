import type { Localized } from '../../core/words/settings';

const ZH = {
  help: '帮助',
  about: (what: string) => `帮助：${what}`,
};

const EN: typeof ZH = {
  help: 'Help',
  about: (what) => `Help: ${what}`,
};

/** Texts of what opens the help. */
export const HELP_LINK_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
