// The texts of the task pane. In: nothing. Out: both languages in one shape. May not import anything of ours
// but types of the core.
import type { Localized } from '../../core/words/settings';
import { PANE_TEXTS_EN } from './en';
import { PANE_TEXTS_ZH, type PaneTexts } from './zh-cn';

export { counted, grouped } from './counting';
export { bringPaneTexts, spokenTexts } from './spoken';
export type { PaneTexts } from './zh-cn';

/** Both together, for whoever need not spare the one. */
export const paneTexts: Localized<PaneTexts> = { 'zh-CN': PANE_TEXTS_ZH, en: PANE_TEXTS_EN };
