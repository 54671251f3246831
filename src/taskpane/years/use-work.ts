import { useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { StepProgress } from '../ledger-port';

/** How work tells how far it is, and learns that it is no longer wanted. */
export interface Watch {
  readonly signal: AbortSignal;
  onProgress(progress: StepProgress): void;
}

interface Running {
  readonly progress: StepProgress | null;
  readonly cancelling: boolean;
}

/** One piece of work at a time, how far it is, and why it failed. Leaving the view gives it up. */
export function useWork(): {
  readonly running: Running | null;
  readonly failure: Failure | null;
  work(act: (watch: Watch) => Promise<void>): void;
  cancel(): void;
} {
  const [running, setRunning] = useState<Running | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      stopping.current?.abort();
    },
    [],
  );
  const work = (act: (watch: Watch) => Promise<void>): void => {
    const stop = new AbortController();
    stopping.current = stop;
    setRunning({ progress: null, cancelling: false });
    setFailure(null);
    const onProgress = (progress: StepProgress): void => {
      setRunning((before) => before && { ...before, progress });
    };
    act({ signal: stop.signal, onProgress })
      .catch((error: unknown) => {
        const known = failureOf(error);
        if (known.code !== 'Cancelled') setFailure(known);
      })
      .finally(() => {
        setRunning(null);
      });
  };
  return {
    running,
    failure,
    work,
    cancel: () => {
      stopping.current?.abort();
      setRunning((before) => before && { ...before, cancelling: true });
    },
  };
}
