// Every sentence a person reads, in both languages, one file for each area. The Chinese texts are the declaration, the
// English ones have their type. May not import anything of ours but types of the core.
export { changeTexts } from './changes';
export { commandTexts } from './command';
export { commandHelp } from './command-help';
export { failureDetails, failureSentence } from './failures';
export { faultSentence } from './faults';
export { leftAlone, NOTHING_LEFT, type LeftAlone } from './left-cells';
export { GUIDE, HELP_TEXTS, type HelpTopic } from './help';
export { RIBBON_TEXTS, type RibbonStep } from './ribbon';
export { readingSentence, schemeFaultSentence } from './reading';
export { sealFooter, sealSentences, verificationLines, verdictOf } from './seal';
export { bringPaneTexts, counted, grouped, paneTexts, spokenTexts } from './pane';
export type { PaneTexts } from './pane';
export { bulletinArticle, noticeLetter, SHEET_TEXTS } from './sheets';
export type { ArticleFigures, GradeSpread, Letter, NoticeFigures, SheetTexts } from './sheets';
export { previewTexts } from './preview';
export type { PreviewTexts } from './preview';
export { TEMPLATE_FORM_TEXTS } from './templates';
export { SCORE_FORM_TEXTS } from './scores';
