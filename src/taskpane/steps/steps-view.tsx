import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FastForward20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/rules';
import { WrittenSheets, type ViewTool } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useTexts } from '../look';
import { CheckResult } from './check-result';
import { FirstRun } from './first-run';
import { LinkResult } from './link-result';
import { RunAnnouncer } from './run-announcer';
import type { StepLook } from './step-badge';
import { StepCard } from './step-card';
import { STEP_IDS, type Scope, type StepId, type StepsState } from './step-state';

interface StepsViewProps {
  readonly ledger: LedgerPort;
  readonly state: StepsState;
  onRun(scope: Scope): void;
  onCancel(): void;
  onOpenFindings(severity: Severity | null): void;
  onOpenTool(tool: ViewTool): void;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  bar: { display: 'flex', alignItems: 'center', marginBottom: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  all: {
    marginRight: '-8px',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

export function StepsView({ ledger, state, onRun, onCancel, ...actions }: StepsViewProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { steps, run } = state;
  const next = STEP_IDS.find((id) => steps[id].status !== 'done') ?? null;
  const untouched = STEP_IDS.every((id) => steps[id].status === 'idle' && steps[id].result === null);
  const { check, link } = steps;
  const figures: Readonly<Record<StepId, ReactNode>> = {
    check: check.result && (
      <CheckResult
        summary={check.result.summary}
        onOpen={actions.onOpenFindings}
        onOpenTool={actions.onOpenTool}
        locked={run !== null}
        onReturnSlips={() => {
          onRun('slips');
        }}
      />
    ),
    link: link.result && <LinkResult summary={link.result.summary} />,
    summarise: null,
  };
  return (
    <main className={styles.root}>
      {untouched && <FirstRun />}
      <div className={styles.bar}>
        <h2 className={styles.heading}>{texts.steps.heading}</h2>
        <Button
          className={styles.all}
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
          {figures[id]}
          <WrittenSheets
            ledger={ledger}
            sheets={(steps[id].result?.sheets ?? []).map(({ sheet }) => sheet)}
          />
        </StepCard>
      ))}
      <RunAnnouncer state={state} />
    </main>
  );
}

/** A check that came to its end and found errors is not simply done. */
function lookOf({ steps }: StepsState, id: StepId): StepLook {
  const { status } = steps[id];
  if (status !== 'done') return status;
  if (id === 'check' && (steps.check.result?.summary.severities.error ?? 0) > 0) return 'faulty';
  return 'done';
}
