// In: a piece of work that changes the workbook, request by request. Out: the workbook wholly changed, or as it was.
// The only way in which anything of ours is written; what a broken session left is found here. May not: know sheets.
export { sheetsOfChange, type Entry, type EntryOf } from './journal';
export { writeHeaders } from './layout-back';
export { LISTS_SHEET } from './lists';
export { remember, rememberSeen, type SettingChange } from './remember';
export { shelve, type Outgoing } from './shelve';
export { SEAL_RIGHTS } from './unseal';
export { transact, Transaction, type Draft } from './transact';
export { finishUnfinished, readUnfinished, takeBackUnfinished, type Unfinished } from './unfinished';
