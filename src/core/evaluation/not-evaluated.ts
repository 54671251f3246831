import { DEFAULT_POLICY } from './default-scheme';
import type { AppliedScheme, EvaluationResult } from './result';

const NOTHING_APPLIED: AppliedScheme = {
  indicators: [],
  notSubmitted: [],
  policy: DEFAULT_POLICY,
  topPlaces: null,
  places: 0,
  gradesAdvanced: [],
};

/** What there is of an evaluation that a fault in the scheme has stopped: nobody is judged. */
export const NOT_EVALUATED: EvaluationResult = {
  teams: [],
  units: [],
  applied: { 工作队: NOTHING_APPLIED, 单位: NOTHING_APPLIED },
};
