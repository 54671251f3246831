// In: what the engine asks for, as plain data. Out: raw sheets read, generated sheets written, cells shown.
// The only folder that names Excel or Office. May not: know rules, figures, React or the command line.
export { readWorkbook } from './read-workbook';
export { listenToChanges, readChanges, sheetsOfCheck } from './changes';
export type { HeardChange } from './heard-change';
export { writeGenerated } from './write-generated';
export type { SheetSource, WrittenSheet } from './write-generated';
export { applyFixes } from './apply-fixes';
export { bookState } from './book-state';
export type { BookState } from './book-state';
export { lastBatch, undoLastBatch } from './undo-fixes';
export { readHistory, type RecordedChange } from './history';
export { finishUnfinished, readUnfinished, takeBackUnfinished, type Unfinished } from './transaction';
export type { Written } from './apply-fixes';
export { writeMerge } from './merging/write-merge';
export type { Merged } from './merging/write-merge';
export { lastMerge, mergeHistory, undoLastMerge, type Undone } from './merging/undo-merge';
export type { MergeNote } from './merging/merge-log';
export { rememberMappings } from './mapping-memory';
export { rememberWaivers } from './waiver-memory';
export { readSeals, sealYear } from './seal-year';

export { readResult } from './sheet-images';
export { HINT_MARK } from './hint-runs';
export { clearMarks, hasMarks, showMarks } from './marks';
export { addForms } from './add-forms';
export { addMissing } from './add-missing';
export { addSheets } from './add-sheets';
export { beginYear } from './begin-year';
export { filteredSheets, filterRows, takeFiltersAway, type FilteredSheets } from './filter-rows';
export { followSelection } from './follow-selection';
export { readSelectedRow } from './selected-row';
export { readSelectedRows } from './selected-rows';
export { jumpTo, activateSheet } from './navigate';
export { onRibbon, showDialog, showHelp, whenReady } from './office';
export { readSheetsStanding, type StandingSeal, type StandingSheet } from './sheets-standing';
export { sheetNames } from './sheet-names';
export { supports, MINIMUM_API } from './requirements';
export type { Progress, Watch } from './watch';
