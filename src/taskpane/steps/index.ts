// In: a ledger port and the settings of a run. Out: the three steps on the screen and their results.
// May not: list findings, or know where the ledger comes from.
export { CheckStep } from './check-step';
export { FirstRun } from './first-run';
export { RunAnnouncer } from './run-announcer';
export { YearEndSteps } from './year-end-steps';
export { useSteps } from './use-steps';
export type { Steps } from './use-steps';
export { isUntouched } from './step-state';
export type { Scope, StepsState } from './step-state';
