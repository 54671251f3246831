// In: the results of a run. Out: score sheets to hand out to assessors; of those that came back what is missing, and
// where assessors differ. May not: score anything itself, or know Excel.
export { handOut } from './hand-out';
export type { HandOut } from './hand-out';
export { reviewScores } from './review-scores';
export type { AssessorScores, ScoreReview } from './review-scores';
export { scoreForm } from './score-form';
