// In: findings of a check, and the record of what was sent back before. Out: who answers for a finding, and what is
// gone, remains, came back or is new. May not: judge a row, lay out a sheet, know Excel or the clock.
export { placeOfRow, rowLocator } from './answerable';
export { compareReturns, nextRecord, NOBODY, RETURN_STATES } from './compare-returns';
export type { ComparedItem, ReturnComparison, ReturnState } from './compare-returns';
export { errorsByPlace } from './errors-by-place';
export type { PlaceErrors } from './errors-by-place';
export { readReturnRecord } from './return-record';
export type { PlaceRound, ReturnedItem, ReturnRecord } from './return-record';
