// The texts of generated sheets. In: nothing. Out: both languages in one shape. May not import anything of ours
// but types of the core.
import type { Localized } from '../../core/words/settings';
import { SHEET_TEXTS_EN } from './en';
import { SHEET_TEXTS_ZH, type SheetTexts } from './zh-cn';

export { bulletinArticle, type ArticleFigures } from './bulletin-article';
export { noticeLetter, type GradeSpread, type Letter, type NoticeFigures } from './notice-letter';
export type { SheetTexts } from './zh-cn';

export const SHEET_TEXTS: Localized<SheetTexts> = { 'zh-CN': SHEET_TEXTS_ZH, en: SHEET_TEXTS_EN };
