import type { Checked, Desk } from '../../book';
import { ProposalBook, type ProposalKey, type ProposalLine, type ProposalSummary } from '../../proposals';
import { writingOf, type SheetMergeOutline } from '../merging/writing';
import { acceptedPairings } from './accepted-pairings';

/** Who could help the households without a cadre. */
export function proposals({ checked }: Desk): ProposalSummary {
  return checked.once(bookOf).summary();
}

/** A stretch of the list, in its order. */
export function proposalLines({ checked }: Desk, from: number, count: number): readonly ProposalLine[] {
  return checked.once(bookOf).lines(from, count);
}

/** What proposals at these places of the list are known by once the workbook is read anew. */
export function proposalKeys({ checked }: Desk, indexes: readonly number[]): readonly ProposalKey[] {
  return checked.once(bookOf).keys(indexes);
}

/** What is written where proposals are accepted; null where one of them is proposed no more. */
export function acceptProposals(
  desk: Desk,
  keys: readonly ProposalKey[],
): readonly SheetMergeOutline[] | null {
  const { checked } = desk;
  const chosen = checked.once(bookOf).chosen(keys);
  if (!chosen) return null;
  const { workbook } = checked.book;
  const { registry } = checked.results;
  return writingOf(desk, { workbook, registry }, acceptedPairings(workbook, checked.results, chosen));
}

function bookOf({ results }: Checked): ProposalBook {
  return new ProposalBook(results);
}
