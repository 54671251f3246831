import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckSummary } from '../../core/tasks';
import type { FindingsDesk } from '../findings';
import type { LedgerPort } from '../ledger-port';
import { CheckStep, FirstRun, isUntouched, type Scope, type StepsState } from '../steps';
import { ToolList } from '../tools';
import type { OpenedView } from './use-places';

interface CheckPlaceProps {
  readonly ledger: LedgerPort;
  readonly summary: CheckSummary | null;
  readonly locked: boolean;
  readonly state: StepsState;
  readonly findings: FindingsDesk;
  onRun(scope: Scope): void;
  onOpen(view: OpenedView): void;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
});

/** 核对: the check, what it found, and what helps to put it right. */
export function CheckPlace({ state, findings, onRun, onOpen, ...tools }: CheckPlaceProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.root}>
        {isUntouched(state) && <FirstRun />}
        <CheckStep
          ledger={tools.ledger}
          state={state}
          locked={tools.locked}
          onRun={onRun}
          onOpenTool={onOpen}
          onOpenFindings={(severity) => {
            findings.open(severity && { severity, grouping: 'all' });
            onOpen('findings');
          }}
          onOpenOverview={() => {
            onOpen('overview');
          }}
        />
      </div>
      <ToolList {...tools} place="check" onOpen={onOpen} />
    </>
  );
}
