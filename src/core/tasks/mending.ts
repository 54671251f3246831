import type { Checked, Desk } from '../book';
import { offeredFixes, withSeen, withSeenRows, type Fix } from '../fixes';
import { marksOf, type Mark } from '../marks';
import { compareReturns, type ReturnComparison } from '../returns';
import { refuseSchemeFault } from './refuse-scheme-fault';
import { handOut, reviewScores, type HandOut, type ScoreReview } from '../scoring';

/** What may be written into the registry if the clerk agrees. */
export function fixes({ checked: { book, results } }: Desk): readonly Fix[] {
  const { registry, findings, settings, run } = results;
  return withSeen(book.workbook, registry, offeredFixes(registry, findings, settings, run.locale));
}

/** The cells that findings are about, with what tells their rows from others. */
export function marks({ checked: { book, results } }: Desk): readonly (Mark & Pick<Fix, 'seen'>)[] {
  const { registry, findings, run } = results;
  return withSeenRows(book.workbook, registry, marksOf(registry, findings.list, run.locale));
}

/** Findings against what was sent back before them. */
export function returns({ checked }: Desk): ReturnComparison {
  return checked.once(returnsOf);
}

/** The scores that people have to give. */
export function scoreHandOut({ checked }: Desk): HandOut {
  refuseSchemeFault(checked.results);
  return handOut(checked.results);
}

/** What came back of them. */
export function scoreReview({ checked }: Desk): ScoreReview {
  refuseSchemeFault(checked.results);
  return reviewScores(checked.results);
}

export function returnsOf({ results }: Checked): ReturnComparison {
  return compareReturns(results, results.returned);
}
