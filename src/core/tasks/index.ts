// In: what lies open on the desk, and what a clerk asks. Out: the answer as plain data. One line an action: whoever
// drives the core, in this thread or across to another, derives what it offers from this table.
// May not: know Excel, the pane, or where it runs.
import type { Desk } from '../book';
import { answerBeginnings, answerFilter, answerLines, ask } from './answering';
import {
  askBack,
  check,
  document,
  figures,
  findingGroups,
  findingRows,
  findings,
  link,
  recheck,
} from './checking';
import { explainRule } from './explaining';
import { fixes, marks, returns, scoreHandOut, scoreReview } from './mending';
import {
  dropSubmission,
  mergeDifferences,
  planMerge,
  readSubmission,
  submissionFindings,
  submissionLimit,
  townshipReports,
} from './merging/planning';
import { addedCells } from './merging/writing';
import { overview } from './overview/overview';
import { acceptProposals, proposalKeys, proposalLines, proposals } from './proposals/proposing';
import { addSheet, mapSheets, open } from './reading';
import { schemeIndicators, tryScheme, writeScheme } from './scheme/trying';
import { differing, seal, verify } from './sealing';
import { cells, layOut, slips, steeringSheets, townships } from './sheets';
import { restore, useWaivers, waivableLike, waive, waived } from './waiving';
import { workLeft } from './work-left';
import { yearEnd } from './year-end';
import { carryForward, dropPrevious, usePrevious } from './years/years';

export const TASKS = {
  open,
  addSheet,
  mapSheets,
  askBack,
  check,
  recheck,
  findings,
  findingGroups,
  findingRows,
  explainRule,
  link,
  figures,
  yearEnd,
  overview,
  workLeft,
  document,
  layOut,
  cells,
  townships,
  slips,
  steeringSheets,
  fixes,
  marks,
  waivableLike,
  waive,
  restore,
  useWaivers,
  waived,
  returns,
  ask,
  answerBeginnings,
  answerLines,
  answerFilter,
  proposals,
  proposalLines,
  proposalKeys,
  acceptProposals,
  submissionLimit,
  readSubmission,
  submissionFindings,
  dropSubmission,
  planMerge,
  mergeDifferences,
  townshipReports,
  addedCells,
  scoreHandOut,
  scoreReview,
  schemeIndicators,
  tryScheme,
  writeScheme,
  usePrevious,
  dropPrevious,
  carryForward,
  differing,
  seal,
  verify,
} satisfies Readonly<Record<string, (desk: Desk, ...asked: never[]) => unknown>>;

export type { PaperChoice } from './choosing';
export type { CheckSummary, RuleCount, TableSummary } from './check-summary';
export type { RuleExplanation } from './explaining';
export type {
  FindingFilter,
  FindingGroup,
  FindingPage,
  FoundPlace,
  ListedFinding,
  TalkingFinding,
} from './finding-page';
export type { LinkCounts, LinkSummary } from './link-summary';
export type {
  DifferencePage,
  FileMergeSummary,
  MergeSummary,
  SubmissionFindings,
  SubmissionVerdict,
} from './merging/summaries';
export type { SeenChange, SheetMergeOutline } from './merging/writing';
export type { Overview } from './overview/overview';
export type { Picture, PictureLine } from './overview/picture';
export type {
  SchemeDraft,
  SchemeTrial,
  TrialFault,
  TrialHeader,
  TrialIndicator,
} from './scheme/scheme-trial';
export type { Move, TrialEffect } from './scheme/trial-effect';
export type { LikeFindings, WaivedFinding, WaiverChange } from './waiving';
export type { WorkLeft } from './work-left';
export type { Share, YearEnd } from './year-end';
export type { CarrySummary, PreviousSummary } from './years/years';
