import type { CheckSummary, LinkSummary } from '../../core/engine';
import type { Failure } from '../../core/failure';
import type { Running } from '../kit';
import type { Phase, StepProgress, WrittenSheet } from '../ledger-port';

export const STEP_IDS = ['check', 'link', 'summarise'] as const;
export type StepId = (typeof STEP_IDS)[number];
/** What was asked for: one step, a check with what goes back to townships, or all steps on one reading. */
export type Scope = StepId | 'slips' | 'all';

/** What a completed step has to show: its figures, if it has any, and the sheets it wrote. */
export interface Outcome<S> {
  readonly summary: S;
  readonly sheets: readonly WrittenSheet[];
}

export interface Results {
  readonly check: Outcome<CheckSummary>;
  readonly link: Outcome<LinkSummary>;
  readonly summarise: Outcome<null>;
}

export type StepStatus = 'idle' | 'running' | 'done' | 'failed' | 'cancelled';

export interface StepState<R> {
  readonly status: StepStatus;
  /** Of the last run that was completed. */
  readonly result: R | null;
  /** Why the last run was not. */
  readonly failure: Failure | null;
}

export interface Run extends Running {
  readonly scope: Scope;
  /** The step at work. */
  readonly step: StepId;
}

export interface StepsState {
  readonly steps: { readonly [S in StepId]: StepState<Results[S]> };
  readonly run: Run | null;
  /** Changes whenever findings may have changed. */
  readonly revision: number;
}

export type StepAction =
  | { readonly type: 'started'; readonly scope: Scope }
  | { readonly type: 'progressed'; readonly progress: StepProgress }
  | { readonly type: 'checked'; readonly summary: CheckSummary }
  /** An edit has been checked outside of any run. */
  | { readonly type: 'rechecked'; readonly summary: CheckSummary }
  | { readonly type: 'cancelling' }
  | { readonly type: 'completed'; readonly results: Partial<Results> }
  | { readonly type: 'stopped'; readonly failure: Failure };

const untouched = { status: 'idle', result: null, failure: null } as const;

export const INITIAL_STEPS: StepsState = {
  steps: { check: untouched, link: untouched, summarise: untouched },
  run: null,
  revision: 0,
};

/** idle → running → done | failed | cancelled → running …; one run at a time. */
export function reduceSteps(state: StepsState, action: StepAction): StepsState {
  const { run } = state;
  if (action.type === 'started') return run ? state : started(state, action.scope);
  if (action.type === 'rechecked') return checked(state, action.summary);
  // A run that was given up may still report.
  if (!run) return state;
  switch (action.type) {
    case 'progressed':
      return progressed(state, run, action.progress);
    case 'checked':
      return checked(state, action.summary);
    case 'cancelling':
      return { ...state, run: { ...run, cancelling: true } };
    case 'completed':
      return completed(state, action.results);
    case 'stopped':
      return stopped(state, run, action.failure);
  }
}

function started(state: StepsState, scope: Scope): StepsState {
  const step = scope === 'all' || scope === 'slips' ? 'check' : scope;
  const run: Run = { scope, step, progress: null, cancelling: false };
  // A run of everything puts earlier outcomes away at once, so that no step looks newer than it is.
  const cleared: StepsState['steps'] = scope === 'all' ? mapSteps(state, rested) : state.steps;
  return { ...state, run, steps: withStatus(cleared, step, 'running') };
}

const STEP_OF_PHASE: Readonly<Record<Phase, StepId>> = {
  reading: 'check',
  checking: 'check',
  linking: 'link',
  calculating: 'summarise',
  writing: 'summarise',
};

function progressed(state: StepsState, run: Run, progress: StepProgress): StepsState {
  const step = run.scope === 'all' ? STEP_OF_PHASE[progress.phase] : run.step;
  if (step === run.step) return { ...state, run: { ...run, progress } };
  // A step passed by is not done before its sheet is in place, and that happens for all of them at the end.
  return { ...state, steps: withStatus(state.steps, step, 'running'), run: { ...run, step, progress } };
}

function checked(state: StepsState, summary: CheckSummary): StepsState {
  const { check: earlier } = state.steps;
  // Without a 校验报告 there is nothing to keep up to date.
  if (earlier.result === null) return state;
  const check = { ...earlier, result: { ...earlier.result, summary } };
  return { ...state, steps: { ...state.steps, check }, revision: state.revision + 1 };
}

function completed(state: StepsState, results: Partial<Results>): StepsState {
  const done = <R>(earlier: StepState<R>, result: R | undefined): StepState<R> =>
    result === undefined ? earlier : { status: 'done', result, failure: null };
  const { check, link, summarise } = state.steps;
  const steps = {
    check: done(check, results.check),
    link: done(link, results.link),
    summarise: done(summarise, results.summarise),
  };
  return { steps, run: null, revision: state.revision + 1 };
}

function stopped(state: StepsState, run: Run, failure: Failure): StepsState {
  const cancelled = failure.code === 'Cancelled';
  const passedBy = mapSteps(state, (step) => {
    if (step.status !== 'running') return step;
    return { ...step, status: cancelled ? 'cancelled' : 'idle', failure: null };
  });
  const steps = cancelled ? passedBy : withStatus(passedBy, run.step, 'failed', failure);
  return { ...state, steps, run: null };
}

function withStatus(
  steps: StepsState['steps'],
  id: StepId,
  status: StepStatus,
  failure: Failure | null = null,
): StepsState['steps'] {
  return { ...steps, [id]: { ...steps[id], status, failure } };
}

function mapSteps(
  { steps }: StepsState,
  change: <R>(step: StepState<R>) => StepState<R>,
): StepsState['steps'] {
  return { check: change(steps.check), link: change(steps.link), summarise: change(steps.summarise) };
}

function rested<R>(step: StepState<R>): StepState<R> {
  return { ...step, status: 'idle', failure: null };
}
