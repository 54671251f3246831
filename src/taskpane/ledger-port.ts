import type { Ledger } from '../ledger';

export type {
  BookState,
  FreshnessState,
  Collected,
  HandedOut,
  HistoryEntry,
  LiveListener,
  LiveReport,
  Merged,
  MergeNote,
  OldSheet,
  PapersFor,
  Phase,
  PickedFile,
  Place,
  Stale,
  StaleBecause,
  StepOptions,
  StepProgress,
  TakenBack,
  TownshipStanding,
  Unfinished,
  Written,
  WrittenSheet,
} from '../ledger';

/** What a class shows, so that a test can stand in for it. */
type Port<Shown> = {
  readonly [Name in keyof Shown]: Shown[Name] extends (...asked: never[]) => unknown
    ? Shown[Name]
    : Shown[Name] extends object
      ? Port<Shown[Name]>
      : Shown[Name];
};

/** All that the pane asks of the workbook. Every method rejects with `Failure` for what the clerk can mend. */
export type LedgerPort = Port<Ledger>;
