import type { Checked, Desk } from '../../book';
import {
  ProposalBook,
  type ListedProposals,
  type ProposalKey,
  type ProposalLine,
  type ProposalSummary,
} from '../../proposals';
import { writingOf, type SheetMergeOutline } from '../merging/writing';
import { acceptedPairings } from './accepted-pairings';

/** Who could help the households without a cadre, by the last check: the list stays until this is asked again. */
export function proposals(desk: Desk): ProposalSummary {
  desk.proposed = desk.checked.once(bookOf).listed();
  return desk.proposed.summary;
}

/** A stretch of the list, in its order. */
export function proposalLines(desk: Desk, from: number, count: number): readonly ProposalLine[] {
  return listedOn(desk).lines.slice(from, from + count);
}

/** What proposals at these places of the list are known by once the workbook is read anew. */
export function proposalKeys(desk: Desk, indexes: readonly number[]): readonly ProposalKey[] {
  const { keys } = listedOn(desk);
  return indexes.flatMap((index) => keys[index] ?? []);
}

function listedOn(desk: Desk): ListedProposals {
  return (desk.proposed ??= desk.checked.once(bookOf).listed());
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
