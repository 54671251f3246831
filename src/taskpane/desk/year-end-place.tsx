import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular, FastForward20Regular } from '@fluentui/react-icons';
import type { CheckSummary } from '../../core/tasks';
import { Failures } from '../kit';
import type { FreshnessState, LedgerPort } from '../ledger-port';
import { useTexts } from '../look';
import { YearEndSteps, type Scope, type StepsState } from '../steps';
import { ToolList } from '../tools';
import type { OpenedView } from './use-places';
import { useYearEnd } from './use-year-end';
import { useYearStanding } from './use-year-standing';
import { YearEndFigures } from './year-end-figures';

interface YearEndPlaceProps {
  readonly ledger: LedgerPort;
  readonly summary: CheckSummary | null;
  readonly locked: boolean;
  readonly state: StepsState;
  readonly freshness: FreshnessState;
  onRun(scope: Scope): void;
  onOpen(view: OpenedView): void;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  bar: { display: 'flex', justifyContent: 'flex-end', marginBottom: tokens.spacingVerticalS },
  overview: {
    justifyContent: 'space-between',
    width: '100%',
    maxWidth: 'none',
    marginBottom: tokens.spacingVerticalL,
  },
});

/** 年终: links, figures and evaluation, and what an office does with them. */
export function YearEndPlace({ state, freshness, onRun, onOpen, ...tools }: YearEndPlaceProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { ledger, summary } = tools;
  const { outcome: yearEnd, failure } = useYearEnd(ledger.engine, summary);
  const year = useYearStanding(yearEnd, freshness);
  return (
    <>
      <div className={styles.root}>
        <div className={styles.bar}>
          <Button
            appearance="subtle"
            icon={<FastForward20Regular />}
            disabledFocusable={tools.locked}
            onClick={() => {
              onRun('all');
            }}
          >
            {texts.steps.runAll}
          </Button>
        </div>
        {!yearEnd && <p>{texts.yearEnd.uncheckedHint}</p>}
        <YearEndFigures year={year} />
        {summary && (
          <Button
            className={styles.overview}
            icon={<ChevronRight16Regular />}
            iconPosition="after"
            onClick={() => {
              onOpen('overview');
            }}
          >
            {texts.check.overview}
          </Button>
        )}
        <Failures of={[{ failure }]} />
        <YearEndSteps
          ledger={ledger}
          state={state}
          locked={tools.locked}
          old={freshness.tasks}
          onRun={onRun}
        />
      </div>
      <ToolList {...tools} year={year} place="yearEnd" onOpen={onOpen} />
    </>
  );
}
