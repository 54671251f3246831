import type { Severity } from '../../core/rules';
import { WrittenSheets, type ViewTool } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { CheckResult } from './check-result';
import { StepCard } from './step-card';
import { lookOf, type Scope, type StepsState } from './step-state';

interface CheckStepProps {
  readonly ledger: LedgerPort;
  readonly state: StepsState;
  /** While long work is under way anywhere. */
  readonly locked: boolean;
  onRun(scope: Scope): void;
  onOpenFindings(severity: Severity | null): void;
  onOpenTool(tool: ViewTool): void;
  onOpenOverview(): void;
}

/** The check, and what it found. */
export function CheckStep({ ledger, state, locked, onRun, onOpenFindings, ...ways }: CheckStepProps) {
  const { check } = state.steps;
  return (
    <StepCard
      id="check"
      step={check}
      look={lookOf(state, 'check')}
      next={check.status !== 'done'}
      run={state.run}
      locked={locked}
      onRun={() => {
        onRun('check');
      }}
    >
      {check.result && (
        <CheckResult
          summary={check.result.summary}
          onOpen={onOpenFindings}
          {...ways}
          locked={locked}
          onReturnSlips={() => {
            onRun('slips');
          }}
        />
      )}
      <WrittenSheets ledger={ledger} sheets={(check.result?.sheets ?? []).map(({ sheet }) => sheet)} />
    </StepCard>
  );
}
