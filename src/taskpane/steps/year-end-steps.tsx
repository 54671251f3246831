import { WrittenSheets } from '../kit';
import type { FreshnessState, LedgerPort } from '../ledger-port';
import { LinkResult } from './link-result';
import { StepCard } from './step-card';
import { lookOf, type Scope, type StepsState } from './step-state';

interface YearEndStepsProps {
  readonly ledger: LedgerPort;
  readonly state: StepsState;
  /** While long work is under way anywhere. */
  readonly locked: boolean;
  /** Why the sheets of a step are out of date, where they are. */
  readonly old: FreshnessState['tasks'];
  onRun(scope: Scope): void;
}

/** The steps that come to the figures of a year. */
const STEPS = ['link', 'summarise'] as const;

/** Links, then figures and evaluation. */
export function YearEndSteps({ ledger, state, locked, old, onRun }: YearEndStepsProps) {
  const { steps, run } = state;
  const next = STEPS.find((id) => steps[id].status !== 'done');
  return STEPS.map((id) => (
    <StepCard
      key={id}
      id={id}
      step={steps[id]}
      look={lookOf(state, id)}
      next={id === next}
      run={run}
      locked={locked}
      old={old[id] ?? []}
      onRun={() => {
        onRun(id);
      }}
    >
      {id === 'link' && steps.link.result && <LinkResult summary={steps.link.result.summary} />}
      <WrittenSheets ledger={ledger} sheets={(steps[id].result?.sheets ?? []).map(({ sheet }) => sheet)} />
    </StepCard>
  ));
}
