// In: a ledger port and the settings of a run. Out: the three steps on the screen and their results.
// May not: list findings, or know where the ledger comes from.
export { StepsView } from './steps-view';
export { useSteps } from './use-steps';
export type { Steps } from './use-steps';
export type { Scope } from './step-state';
