// In: a workbook in Excel and an engine. Out: its findings, links and generated sheets, one step at a time.
// May not: judge or count anything itself, show anything, or know where the engine runs.
export { describeRun } from './describe-run';
export { Ledger } from './ledger';
export { ProposalDesk } from './proposals';
export type { SchemeDesk } from './scheme-desk';
export type { Sealed, SealDraft, Sealing } from './sealing';
export type { LiveCheck, LiveListener, LiveReport } from './live-check';
export type { LedgerSetup, Phase, StepOptions, StepProgress } from './steps';
export type { Asked, Filtered, Place, SelectionAnswers } from './selection-answers';
export { Scoring } from './scoring';
export type { HandedOut } from './scoring';
export { Templates } from './templates';
export type { PickedFile } from './merging';
export { Merging } from './merging';
export type { Merged, MergeNote, Written, WrittenSheet } from '../excel';
export { Years } from './years';
export type { Carried } from './years';
