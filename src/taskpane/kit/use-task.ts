import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../core/words/failure';
import type { StepProgress } from '../ledger-port';
import { useLongWork } from './long-work';
import { usePlaceShown } from './place-shown';

/** How work tells how far it is, and learns that it is no longer wanted. */
interface Watch<P = StepProgress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: P) => void;
}

export interface Running<P = StepProgress> {
  /** Null until it tells. */
  readonly progress: P | null;
  readonly cancelling: boolean;
}

interface TaskState<T, P> {
  /** Null while nothing is done. */
  readonly running: Running<P> | null;
  /** Of the latest work that came to its end; stays until other work does. */
  readonly outcome: T | null;
  /** Why the latest work did not; what the clerk gave up has not failed. */
  readonly failure: Failure | null;
  readonly isCancelled: boolean;
}

export interface Task<T, P = StepProgress> extends TaskState<T, P> {
  readonly isBusy: boolean;
  /** `first` is told before the work tells anything. */
  readonly run: (work: (watch: Watch<P>) => Promise<T>, first?: P) => void;
  readonly cancel: () => void;
  /** Puts the failure away. */
  readonly dismiss: () => void;
}

const IDLE = { running: null, outcome: null, failure: null, isCancelled: false } as const;

/**
 * Work of a view, one piece at a time: how far it is, what came of it, why it failed. New work takes the place of what
 * is still under way, and leaving the view gives it up. Work that `isLong` goes on while the view is out of sight, and
 * the pane knows of it. `run`, `cancel` and `dismiss` keep their identity.
 */
export function useTask<T, P = StepProgress>({ isLong = false } = {}): Task<T, P> {
  const [state, setState] = useState<TaskState<T, P>>(IDLE);
  const current = useRef<AbortController | null>(null);
  const { begin } = useLongWork();
  const { place, isHidden } = usePlaceShown();
  useEffect(
    () => () => {
      if (!isLong || !isHidden()) current.current?.abort();
    },
    [isLong, isHidden],
  );

  const run = useCallback(
    (work: (watch: Watch<P>) => Promise<T>, first: P | null = null): void => {
      current.current?.abort();
      const stop = new AbortController();
      current.current = stop;
      const tell = (change: (before: TaskState<T, P>) => TaskState<T, P>): void => {
        if (current.current === stop) setState(change);
      };
      const onProgress = (progress: P): void => {
        tell((before) => ({ ...before, running: before.running && { ...before.running, progress } }));
      };
      const end = isLong ? begin(place) : null;
      const finish = async (): Promise<void> => {
        try {
          const outcome = await work({ signal: stop.signal, onProgress });
          tell(() => ({ ...IDLE, outcome }));
        } catch (error) {
          const failure = failureOf(error);
          const isCancelled = failure.code === 'Cancelled';
          tell(({ outcome }) => ({ ...IDLE, outcome, failure: isCancelled ? null : failure, isCancelled }));
        } finally {
          end?.();
        }
      };
      tell(({ outcome }) => ({ ...IDLE, outcome, running: { progress: first, cancelling: false } }));
      void finish();
    },
    [isLong, begin, place],
  );

  const cancel = useCallback(() => {
    current.current?.abort();
    setState((before) => ({ ...before, running: before.running && { ...before.running, cancelling: true } }));
  }, []);

  const dismiss = useCallback(() => {
    setState((before) => ({ ...before, failure: null }));
  }, []);

  return { ...state, isBusy: state.running !== null, run, cancel, dismiss };
}
