// In: registry, links, coverage, settings and a scheme. Out: every subject's metrics, scores, rank and grade.
// May not: know sheets' looks, or settle a tie silently.
export { DEFAULT_SCHEME } from './default-scheme';
export { evaluate } from './evaluate';
export type { Condition, Indicator, Method } from './indicator';
export { GRADES, gradeOf, LOWEST_GRADE } from './rank';
export { readScheme, SCHEME_HEADERS, SCHEME_SHEET } from './read-scheme';
export type { EvaluationResult, Score, SubjectResult } from './result';
export { roundScore } from './score';
