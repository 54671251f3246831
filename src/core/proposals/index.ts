// In: a registry with its links, its coverage. Out: who could help whom, with the
// fewest changes, as plain data. May not: change anything, judge rows, know sheets.
export { describe } from './describe';
export { ProposalBook } from './proposal-book';
export type { ListedProposals, ProposalGroup, ProposalKey, ProposalSummary } from './proposal-book';
export type { ProposalLine, ProposedCadre } from './describe';
export { pairingsWanted } from './needs';
export { proposePairings } from './propose';
export type { Proposal, Proposals, Shortfall } from './proposal';
