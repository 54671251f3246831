import { useEffect } from 'react';
import type { CheckSummary, Overview } from '../../core/tasks';
import { Failures, TaskStatus, useTask, useViewStyles, ViewHead } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useWords } from '../look';
import { CompletenessPicture } from './completeness-picture';
import { CoveragePicture } from './coverage-picture';
import { FindingsPicture } from './findings-picture';
import type { OverviewLeads } from './leads';
import { OVERVIEW_TEXTS } from './texts';
import { TrendPicture } from './trend-picture';

interface OverviewViewProps {
  readonly ledger: Pick<LedgerPort, 'engine' | 'showGenerated'>;
  readonly summary: CheckSummary;
  /** The picture that matters most where it is opened. */
  readonly begins: 'findings' | 'coverage';
  readonly leads: OverviewLeads;
  onBack(): void;
}

/** 概览: what the last check comes to, in pictures. */
export function OverviewView({ ledger, summary, begins, leads, onBack }: OverviewViewProps) {
  const view = useViewStyles();
  const words = useWords(OVERVIEW_TEXTS);
  const { engine } = ledger;
  const { run, outcome, isBusy, failure } = useTask<Overview>();
  useEffect(() => {
    run(() => engine.overview());
    // Another check is another overview.
  }, [engine, summary, run]);

  const content = (shown: Overview) => {
    const findings = <FindingsPicture key="findings" overview={shown} leads={leads} />;
    const coverage = (
      <CoveragePicture key="coverage" ledger={ledger} coverage={shown.coverage} leads={leads} />
    );
    const completeness = (
      <CompletenessPicture key="completeness" completeness={shown.completeness} leads={leads} />
    );
    const inOrder =
      begins === 'coverage' ? [coverage, findings, completeness] : [findings, completeness, coverage];
    return [...inOrder, <TrendPicture key="trend" trend={shown.trend} leads={leads} />];
  };

  return (
    <div>
      <ViewHead help="guide-overview" heading={words.heading} about={words.about} onBack={onBack}>
        <TaskStatus isBusy={isBusy && outcome === null} working={words.working} />
        <Failures of={[{ failure }]} />
      </ViewHead>
      <div className={view.body}>{outcome && content(outcome)}</div>
    </div>
  );
}
