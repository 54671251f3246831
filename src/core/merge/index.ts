// In: submitted workbooks, and the workbook that they go into. Out: registry sheets with the rows of all; what is added,
// removed and changed in sheets that are there, as plain data; which townships have reported. May not: mend what was submitted, know Excel or the clock.
export { DIFFERENCE_KINDS, differenceLines } from './difference-lines';
export type { DifferenceKind, DifferenceLine } from './difference-lines';
export { mergeSubmissions } from './merge-submissions';
export type { MergeNotes } from './merge-submissions';
export { planMerge } from './plan-merge';
export type { FileMerge, MergePlan } from './plan-merge';
export type { Replacement } from './repeated';
export { changesAnything, fullestPart } from './sheet-merge';
export type { MergeChange, SheetMerge } from './sheet-merge';
export { frameOf, frameOfNew, sheetOf } from './sheet-frame';
export { townshipReports } from './township-reports';
export type { TownshipReport } from './township-reports';
export { understand } from './understand';
export type { Understood } from './understand';
