import type { CheckSummary, LinkSummary } from '../../core/tasks';
import type { Failure } from '../../core/words/failure';
import type { Running } from '../kit';
import type { Phase, WrittenSheet } from '../ledger-port';

export const STEP_IDS = ['check', 'link', 'summarise'] as const;
export type StepId = (typeof STEP_IDS)[number];
/** What was asked for: one step, a check with what goes back to townships, or all steps on one reading. */
export type Scope = StepId | 'slips' | 'all';

/** What a completed step has to show: its figures, if it has any, and the sheets it wrote. */
interface Outcome<S> {
  readonly summary: S;
  readonly sheets: readonly WrittenSheet[];
}

export interface StepResults {
  readonly check: Outcome<CheckSummary>;
  readonly link: Outcome<LinkSummary>;
  readonly summarise: Outcome<null>;
}

type StepStatus = 'idle' | 'running' | 'done' | 'failed' | 'cancelled';

export interface StepState<R> {
  readonly status: StepStatus;
  /** Of the last run that was completed. */
  readonly result: R | null;
  /** Why the last run was not. */
  readonly failure: Failure | null;
}

/** Where a run is. */
interface At {
  readonly scope: Scope;
  /** The step at work. */
  readonly step: StepId;
}

/** A run under way, and how far its step is. */
export type Run = At & Running;

interface Shown {
  readonly steps: { readonly [S in StepId]: StepState<StepResults[S]> };
  /** Changes whenever findings may have changed. */
  readonly revision: number;
}

/** What is known of the steps; how far a run is, its task tells. */
export interface KnownSteps extends Shown {
  readonly at: At | null;
}

export interface StepsState extends Shown {
  readonly run: Run | null;
}

export type StepAction =
  | { readonly type: 'started'; readonly scope: Scope }
  | { readonly type: 'progressed'; readonly phase: Phase }
  | { readonly type: 'checked'; readonly summary: CheckSummary }
  /** An edit has been checked outside of any run. */
  | { readonly type: 'rechecked'; readonly summary: CheckSummary }
  | { readonly type: 'completed'; readonly results: Partial<StepResults> }
  | { readonly type: 'stopped'; readonly failure: Failure };

const untouched = { status: 'idle', result: null, failure: null } as const;

export const INITIAL_STEPS: KnownSteps = {
  steps: { check: untouched, link: untouched, summarise: untouched },
  at: null,
  revision: 0,
};

/** idle → running → done | failed | cancelled → running …; one run at a time. */
export function reduceSteps(state: KnownSteps, action: StepAction): KnownSteps {
  const { at } = state;
  if (action.type === 'started') return at ? state : started(state, action.scope);
  if (action.type === 'rechecked') return checked(state, action.summary);
  // A run that was given up may still report.
  if (!at) return state;
  switch (action.type) {
    case 'progressed':
      return progressed(state, at, action.phase);
    case 'checked':
      return checked(state, action.summary);
    case 'completed':
      return completed(state, action.results);
    case 'stopped':
      return stopped(state, at, action.failure);
  }
}

function started(state: KnownSteps, scope: Scope): KnownSteps {
  const step = scope === 'all' || scope === 'slips' ? 'check' : scope;
  // A run of everything puts earlier outcomes away at once, so that no step looks newer than it is.
  const cleared: KnownSteps['steps'] = scope === 'all' ? mapSteps(state, rested) : state.steps;
  return { ...state, at: { scope, step }, steps: withStatus(cleared, step, 'running') };
}

const STEP_OF_PHASE: Readonly<Record<Phase, StepId>> = {
  reading: 'check',
  checking: 'check',
  linking: 'link',
  calculating: 'summarise',
  writing: 'summarise',
};

function progressed(state: KnownSteps, at: At, phase: Phase): KnownSteps {
  const step = at.scope === 'all' ? STEP_OF_PHASE[phase] : at.step;
  if (step === at.step) return state;
  // A step passed by is not done before its sheet is in place, and that happens for all of them at the end.
  return { ...state, steps: withStatus(state.steps, step, 'running'), at: { ...at, step } };
}

function checked(state: KnownSteps, summary: CheckSummary): KnownSteps {
  const { check: earlier } = state.steps;
  // Without a 校验报告 there is nothing to keep up to date.
  if (earlier.result === null) return state;
  const check = { ...earlier, result: { ...earlier.result, summary } };
  return { ...state, steps: { ...state.steps, check }, revision: state.revision + 1 };
}

function completed(state: KnownSteps, results: Partial<StepResults>): KnownSteps {
  const done = <R>(earlier: StepState<R>, result: R | undefined): StepState<R> =>
    result === undefined ? earlier : { status: 'done', result, failure: null };
  const { check, link, summarise } = state.steps;
  const steps = {
    check: done(check, results.check),
    link: done(link, results.link),
    summarise: done(summarise, results.summarise),
  };
  return { steps, at: null, revision: state.revision + 1 };
}

function stopped(state: KnownSteps, at: At, failure: Failure): KnownSteps {
  const cancelled = failure.code === 'Cancelled';
  const passedBy = mapSteps(state, (step) => {
    if (step.status !== 'running') return step;
    return { ...step, status: cancelled ? 'cancelled' : 'idle', failure: null };
  });
  const steps = cancelled ? passedBy : withStatus(passedBy, at.step, 'failed', failure);
  return { ...state, steps, at: null };
}

/**
 * How a step stands: idle, at work, done …; a check that came to its end and found errors is not simply done, and one
 * whose sheets an earlier session has written is not simply idle.
 */
export type StepLook = StepStatus | 'faulty' | 'earlier';

export function lookOf({ steps }: StepsState, id: StepId, hasSheets = false): StepLook {
  const { status } = steps[id];
  if (status === 'idle' && hasSheets) return 'earlier';
  if (status !== 'done') return status;
  if (id === 'check' && (steps.check.result?.summary.severities.error ?? 0) > 0) return 'faulty';
  return 'done';
}

/** Nothing was run yet. */
export function isUntouched({ steps }: StepsState): boolean {
  return STEP_IDS.every((id) => steps[id].status === 'idle' && steps[id].result === null);
}

function withStatus(
  steps: KnownSteps['steps'],
  id: StepId,
  status: StepStatus,
  failure: Failure | null = null,
): KnownSteps['steps'] {
  return { ...steps, [id]: { ...steps[id], status, failure } };
}

function mapSteps(
  { steps }: KnownSteps,
  change: <R>(step: StepState<R>) => StepState<R>,
): KnownSteps['steps'] {
  return { check: change(steps.check), link: change(steps.link), summarise: change(steps.summarise) };
}

function rested<R>(step: StepState<R>): StepState<R> {
  return { ...step, status: 'idle', failure: null };
}
