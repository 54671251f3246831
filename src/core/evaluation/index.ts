// In: registry, links, coverage, settings and a scheme. Out: every subject's metrics, scores, rank and grade.
// May not: know sheets' looks, or settle a tie silently.
export { evaluate, GRADES, gradeOf } from './evaluate';
export type { EvaluationResult, SubjectResult } from './result';
export { readScheme } from './scheme';
export type { Indicator, Method } from './scheme';
export { roundScore } from './score';
