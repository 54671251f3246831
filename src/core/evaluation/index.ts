export type { EvaluationResult, SubjectResult } from './result';
