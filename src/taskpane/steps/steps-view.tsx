import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FastForward20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/rules/finding';
import type { LedgerPort } from '../ledger-port';
import { useTexts } from '../look';
import { CheckResult } from './check-result';
import { FirstRun } from './first-run';
import { LinkResult } from './link-result';
import { RunAnnouncer } from './run-announcer';
import type { StepLook } from './step-badge';
import { StepCard } from './step-card';
import { STEP_IDS, type Scope, type StepId, type StepsState } from './step-state';
import { WrittenResult } from './written-result';

interface StepsViewProps {
  readonly ledger: LedgerPort;
  readonly state: StepsState;
  onRun(scope: Scope): void;
  onCancel(): void;
  onOpenFindings(severity: Severity | null): void;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  bar: { display: 'flex', justifyContent: 'flex-end', marginBottom: tokens.spacingVerticalS },
});

export function StepsView({ ledger, state, onRun, onCancel, onOpenFindings }: StepsViewProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { steps, run } = state;
  const next = STEP_IDS.find((id) => steps[id].status !== 'done') ?? null;
  const untouched = STEP_IDS.every((id) => steps[id].status === 'idle' && steps[id].result === null);
  const results: Readonly<Record<StepId, ReactNode>> = {
    check: steps.check.result && <CheckResult summary={steps.check.result} onOpen={onOpenFindings} />,
    link: steps.link.result && <LinkResult summary={steps.link.result} />,
    summarise: steps.summarise.result && (
      <WrittenResult sheets={steps.summarise.result} activate={(sheet) => ledger.activate(sheet)} />
    ),
  };
  return (
    <main className={styles.root}>
      {untouched && <FirstRun />}
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          icon={<FastForward20Regular />}
          disabledFocusable={run !== null}
          onClick={() => {
            onRun('all');
          }}
        >
          {texts.steps.runAll}
        </Button>
      </div>
      {STEP_IDS.map((id) => (
        <StepCard
          key={id}
          id={id}
          step={steps[id]}
          look={lookOf(state, id)}
          next={id === next}
          run={run}
          onRun={() => {
            onRun(id);
          }}
          onCancel={onCancel}
        >
          {results[id]}
        </StepCard>
      ))}
      <RunAnnouncer state={state} />
    </main>
  );
}

/** Errors in the registries, and pairings that found no cadre, show on the step that tells about them. */
function lookOf({ steps }: StepsState, id: StepId): StepLook {
  const { status } = steps[id];
  if (status !== 'done') return status;
  if (id === 'check' && (steps.check.result?.severities.error ?? 0) > 0) return 'faulty';
  return 'done';
}
