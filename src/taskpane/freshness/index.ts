// In: what the ledger knows of changes. Out: which results are old and why, in words and as marks beside what is old.
// May not: judge what is old, or know Excel.
export { OldMark, OldSheets } from './old-marks';
export { StaleLine } from './stale-line';
export { useFreshness } from './use-freshness';
