// In: registry, links, coverage, settings and a scheme. Out: every subject's metrics, scores, rank and grade.
// May not: know sheets' looks, or settle a tie silently.
export { cadreRecords } from './cadre-records';
export type { CadreRecords } from './cadre-records';
export { DEFAULT_SCHEME } from './default-scheme';
export { evaluate } from './evaluate';
export { isBonus, isVeto, isWeighted, METHODS, SUBJECTS } from './indicator';
export type { Condition, Indicator, Subject } from './indicator';
export { HALF_YEAR } from './manual-scores';
export { conditionName, metricName, metricUnit } from './metric-names';
export type { MetricUnit } from './metric-names';
export { metricBehind, metricRows, metricsOf } from './metrics';
export { isCandidate, isEligible } from './rank';
export { shownTarget } from './target';
export { NOT_EVALUATED } from './not-evaluated';
export { locateIndicators } from './locate-indicators';
export { SCHEME_HEADERS } from './read-indicator';
export type { SchemeHeader } from './read-indicator';
export {
  BONUS_CAP,
  CHAIN_NAMES,
  HALF_YEAR_WEIGHT,
  POLICY_HEADERS,
  POLICY_KINDS,
  REVIEW_GAP,
} from './read-policy';
export { POLICY_SHEET, readScheme, SCHEME_SHEET } from './read-scheme';
export type { AppliedScheme, EvaluationResult, Score, SubjectResult } from './result';
export { lowestGrade, secondGrade } from './scheme';
export type { Policy, Scheme } from './scheme';
export { highestTotal, roundScore } from './score';
export { VILLAGES_HELPED } from './unit-metrics';
export { hingedGrades, pointsToCut } from './sensitivity';
