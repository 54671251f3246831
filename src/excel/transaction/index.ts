// In: a piece of work that changes the workbook, request by request. Out: the workbook wholly changed, or as it was.
// The only way in which anything of ours is written; what a broken session left is found here. May not: know sheets.
export type { Entry, EntryOf } from './journal';
export { writeHeaders } from './layout-back';
export { transact, Transaction, type Draft } from './transact';
export { readUnfinished, takeBackUnfinished, type Unfinished } from './unfinished';
