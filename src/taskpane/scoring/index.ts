// In: the ledger port. Out: the view in which score sheets are handed out and what came back is seen.
// May not: score or compare anything itself.
export { ScoringView } from './scoring-view';
