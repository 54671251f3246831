// In: the registry of this year and that of another, each with its links and counts. Out: what changed between them,
// and what goes on into the next year, as plain data.
// May not: merge the two, judge rows, lay out sheets, know Excel or the clock.
export type { Earlier } from './earlier';
export { CHANGED_TABLES, CHANGES } from './changes';
export type { Change, ChangedTable, ChangeKind, Comparison } from './changes';
export { compareYears } from './compare-years';
export { CARRIED, carryForward, TABLE_OF } from './carry-forward';
export type { CarriedKind, CarryForward } from './carry-forward';
export { BLANK, resetFixes } from './reset-fixes';
