import type { Localized } from '../../core/settings';
import { PANE_TEXTS_EN } from './en';
import { PANE_TEXTS_ZH, type PaneTexts } from './zh-cn';

export type { PaneTexts } from './zh-cn';

export const paneTexts: Localized<PaneTexts> = { 'zh-CN': PANE_TEXTS_ZH, en: PANE_TEXTS_EN };
