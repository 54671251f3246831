// In: several submitted workbooks. Out: registry sheets with all of their rows, as plain data.
// May not: judge or mend what was submitted, know Excel or the clock.
export { mergeSubmissions } from './merge-submissions';
export type { MergedSheet } from './merge-submissions';
