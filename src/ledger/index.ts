// In: a workbook in Excel and an engine. Out: its findings, links and generated sheets, one step at a time.
// May not: judge or count anything itself, show anything, or know where the engine runs.
export { describeRun } from './describe-run';
export { Ledger } from './ledger';
export type { FreshnessState } from './freshness';
export type { OldSheet, Stale, StaleBecause } from './old-sheets';
export type { HistoryEntry, TakenBack } from './history';
export type { PapersFor } from './papers';
export type { Sealed, SealDraft } from './sealing';
export type { LiveListener, LiveReport } from './live-check';
export type { Phase, StepOptions, StepProgress } from './steps';
export type { Filtered, Place } from './filter-to';
export type { Asked } from './selection-answers';
export type { HandedOut } from './scoring';
export type { Collected, PickedFile, TownshipStanding } from './merging';
export type { BookState, Merged, MergeNote, Unfinished, Written, WrittenSheet } from '../excel';
