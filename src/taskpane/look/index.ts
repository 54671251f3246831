// In: the names of a theme and a language. Out: Fluent themes, texts and the small marks used everywhere.
// May not: know steps, findings or the workbook.
export { themeNamed } from './theme';
export type { ThemeName } from './theme';
export { themeFitting } from './theme-fitting';
export { PaneTextsProvider, useMoment, useTexts, useWords } from './texts';
export { SeverityIcon, SEVERITIES } from './severity';
export { FailureBar } from './failure-bar';
export { ProductMark } from './product-mark';
export { useFocusHeading } from './use-focus-heading';
