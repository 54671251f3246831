import { useCallback, useReducer } from 'react';
import type { CheckSummary } from '../../core/tasks';
import { failureOf } from '../../core/words/failure';
import { taskOf, type SheetTask } from '../../core/report';
import { useTask } from '../kit';
import type { LedgerPort, StepOptions, WrittenSheet } from '../ledger-port';
import type { RunSettings } from '../settings';
import {
  INITIAL_STEPS,
  reduceSteps,
  type StepResults,
  type Scope,
  type StepId,
  type StepsState,
} from './step-state';

export interface Steps {
  readonly state: StepsState;
  run(scope: Scope, settings: RunSettings & Pick<StepOptions, 'onAskBack'>): void;
  cancel(): void;
  /** Shows what the check has become by an edit. */
  rechecked(summary: CheckSummary): void;
}

/** Runs steps on the ledger, one at a time, and follows them. Leaving the pane cancels. */
export function useSteps(ledger: LedgerPort): Steps {
  const [{ at, ...state }, dispatch] = useReducer(reduceSteps, INITIAL_STEPS);
  const { running, run: work, cancel } = useTask({ isLong: true });

  const run: Steps['run'] = (scope, settings) => {
    if (running) return;
    work(async ({ signal, onProgress }) => {
      dispatch({ type: 'started', scope });
      const options: RunOptions = {
        ...settings,
        signal,
        onProgress: (progress) => {
          onProgress(progress);
          dispatch({ type: 'progressed', phase: progress.phase });
        },
        onChecked: (summary) => {
          dispatch({ type: 'checked', summary });
        },
      };
      try {
        dispatch({ type: 'completed', results: await resultsOf(ledger, scope, options) });
      } catch (error) {
        dispatch({ type: 'stopped', failure: failureOf(error) });
      }
    });
  };

  const rechecked = useCallback((summary: CheckSummary) => {
    dispatch({ type: 'rechecked', summary });
  }, []);

  return { state: { ...state, run: at && running && { ...at, ...running } }, run, cancel, rechecked };
}

type RunOptions = Omit<StepOptions, 'onWritten'>;

async function resultsOf(ledger: LedgerPort, scope: Scope, run: RunOptions): Promise<Partial<StepResults>> {
  let written: readonly WrittenSheet[] = [];
  const options: StepOptions = {
    ...run,
    onWritten: (sheets) => {
      written = [...written, ...sheets];
    },
  };
  const sheetsOf = (step: StepId) => written.filter(({ kind }) => NAMED_BY[taskOf(kind)] === step);
  switch (scope) {
    case 'check': {
      const summary = await ledger.check(options);
      return { check: { summary, sheets: sheetsOf('check') } };
    }
    case 'slips': {
      const summary = await ledger.returnSlips(options);
      return { check: { summary, sheets: sheetsOf('check') } };
    }
    case 'link': {
      const summary = await ledger.link(options);
      return { link: { summary, sheets: sheetsOf('link') } };
    }
    case 'summarise':
      await ledger.summarise(options);
      return { summarise: { summary: null, sheets: sheetsOf('summarise') } };
    case 'all': {
      const { check, link } = await ledger.runAll(options);
      return {
        check: { summary: check, sheets: sheetsOf('check') },
        link: { summary: link, sheets: sheetsOf('link') },
        summarise: { summary: null, sheets: sheetsOf('summarise') },
      };
    }
  }
}

/** The step that names the sheets of a task; others are named where they are asked for, or nowhere. */
const NAMED_BY: Readonly<Partial<Record<SheetTask, StepId>>> = {
  check: 'check',
  sendBack: 'check',
  link: 'link',
  summarise: 'summarise',
  compare: 'summarise',
};
