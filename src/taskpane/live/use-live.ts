import { useCallback, useEffect, useState } from 'react';
import type { CheckSummary } from '../../core/tasks';
import { failureOf, type Failure } from '../../core/words/failure';
import type { LedgerPort, LiveReport } from '../ledger-port';

export interface Live {
  readonly isOn: boolean;
  /** What the last edit has done; null before the first. */
  readonly report: LiveReport | null;
  readonly isWholeCheckDue: boolean;
  readonly failure: Failure | null;
  turn(on: boolean): void;
}

type Told = Pick<Live, 'report' | 'isWholeCheckDue' | 'failure'>;

const NOTHING: Told = { report: null, isWholeCheckDue: false, failure: null };

/** 边改边查, from its switch to what it tells; leaving the pane ends it. `onChecked` must keep its identity. */
export function useLive(live: LedgerPort['live'], onChecked: (summary: CheckSummary) => void): Live {
  const [isOn, setOn] = useState(false);
  const [told, setTold] = useState(NOTHING);
  useEffect(() => {
    if (!isOn) return;
    const fail = (error: unknown): void => {
      setTold((before) => ({ ...before, failure: failureOf(error) }));
      setOn(false);
    };
    live
      .start({
        onReport: (report) => {
          onChecked(report.summary);
          setTold((before) => ({ ...before, report, failure: null }));
        },
        onWholeCheckDue: () => {
          setTold((before) => ({ ...before, isWholeCheckDue: true }));
        },
        onCheckedAnew: () => {
          setTold(NOTHING);
        },
        onFailure: (failure) => {
          setTold((before) => ({ ...before, failure }));
        },
      })
      .catch(fail);
    return () => {
      live.stop().catch(fail);
    };
  }, [live, isOn, onChecked]);

  const turn = useCallback((on: boolean) => {
    setTold(NOTHING);
    setOn(on);
  }, []);
  return { isOn, turn, ...told };
}
