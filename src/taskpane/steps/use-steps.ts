import { useCallback, useEffect, useReducer, useRef } from 'react';
import { asFailure } from '../as-failure';
import type { LedgerPort, StepOptions } from '../ledger-port';
import type { RunSettings } from '../settings';
import { INITIAL_STEPS, reduceSteps, type Results, type Scope, type StepsState } from './step-state';

export interface Steps {
  readonly state: StepsState;
  run(scope: Scope, settings: RunSettings): void;
  cancel(): void;
}

/** Runs steps on the ledger, one at a time, and follows them. Leaving the pane cancels. */
export function useSteps(ledger: LedgerPort): Steps {
  const [state, dispatch] = useReducer(reduceSteps, INITIAL_STEPS);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(
    (scope: Scope, settings: RunSettings) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: 'started', scope });
      const options: StepOptions = {
        ...settings,
        signal: controller.signal,
        onProgress: (progress) => {
          dispatch({ type: 'progressed', progress });
        },
        onChecked: (summary) => {
          dispatch({ type: 'checked', summary });
        },
      };
      resultsOf(ledger, scope, options)
        .then((results) => {
          dispatch({ type: 'completed', results });
        })
        .catch((error: unknown) => {
          dispatch({ type: 'stopped', failure: asFailure(error) });
        })
        .finally(() => {
          running.current = null;
        });
    },
    [ledger],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    dispatch({ type: 'cancelling' });
  }, []);

  return { state, run, cancel };
}

async function resultsOf(ledger: LedgerPort, scope: Scope, options: StepOptions): Promise<Partial<Results>> {
  switch (scope) {
    case 'check':
      return { check: await ledger.check(options) };
    case 'link':
      return { link: await ledger.link(options) };
    case 'summarise':
      return { summarise: await ledger.summarise(options) };
    case 'all': {
      const { check, link, written } = await ledger.runAll(options);
      return { check, link, summarise: written };
    }
  }
}
