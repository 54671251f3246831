// In: sheets as they were read. Out: the book that lies open, and what its check leaves; both never change, they are
// followed by others. May not: do a clerk's task, know where it runs.
export type { AskBack } from './ask-back';
export { basisText, differingParts } from './basis';
export type { Basis, BasisPart } from './basis';
export { Book, Checked } from './book';
export { compareFindings } from './changes';
export type { FindingChanges, SheetChange } from './changes';
export { Desk } from './desk';
export type { Tools } from './desk';
export { readEarlier, runPipeline } from './pipeline';
