import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { Asked } from '../../ledger';
import type { LedgerPort, Place, StepProgress } from '../ledger-port';

export interface Reading {
  readonly progress: StepProgress | null;
  readonly cancelling: boolean;
}

export interface ShownAnswers {
  /** Null until the first answer. */
  readonly asked: Asked | null;
  /** The registry is being read. */
  readonly reading: Reading | null;
  readonly failure: Failure | null;
  readonly isFollowing: boolean;
  /** Where a jump from here has led; null where the asked row is still selected. */
  readonly visited: Place | null;
  setFollowing(isFollowing: boolean): void;
  /** Asks about the row that is selected now. */
  ask(): void;
  reread(): void;
  stopReading(): void;
  jump(place: Place): void;
  /** Something else has selected a cell of its own accord. */
  arrive(place: Place): void;
  goBack(): void;
  fail(error: unknown): void;
}

type Source = Pick<LedgerPort, 'answers' | 'jumpTo'>;

/**
 * The answer to the selected row, anew for each selection while it is followed. The rows that the pane itself jumps
 * to are not asked about, so that a list can be gone through line by line.
 */
export function useAnswers(ledger: Source): ShownAnswers {
  const { answers } = ledger;
  const [asked, setAsked] = useState<Asked | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isFollowing, setFollowing] = useState(true);
  const [visited, setVisited] = useState<Place | null>(null);
  const visiting = useRef<Place | null>(null);
  const latest = useRef(0);
  const stopping = useRef<AbortController | null>(null);

  const arrive = useCallback((place: Place | null) => {
    visiting.current = place;
    setVisited(place);
  }, []);

  const fail = useCallback((error: unknown) => {
    const known = failureOf(error);
    if (known.code !== 'Cancelled') setFailure(known);
  }, []);

  const read = useCallback(async (): Promise<void> => {
    const stop = new AbortController();
    stopping.current = stop;
    setReading({ progress: null, cancelling: false });
    try {
      await answers.examine({
        signal: stop.signal,
        onProgress: (progress) => {
          setReading((before) => before && { ...before, progress });
        },
      });
    } finally {
      stopping.current = null;
      setReading(null);
    }
  }, [answers]);

  const ask = useCallback(
    async (isMoved: boolean, isRead: boolean): Promise<void> => {
      // What is read is asked about when it has been read.
      if (isMoved && stopping.current) return;
      const number = (latest.current += 1);
      try {
        setFailure(null);
        if (isRead) await read();
        let found = await answers.ask(isMoved ? visiting.current : null);
        if (found?.answer === null && !isRead && !isMoved) {
          setAsked(found);
          await read();
          found = await answers.ask();
        }
        if (!found || number !== latest.current) return;
        arrive(null);
        setAsked(found);
      } catch (error) {
        if (number === latest.current) fail(error);
      }
    },
    [answers, read, arrive, fail],
  );

  useEffect(() => {
    void ask(false, false);
    return () => {
      latest.current += 1;
      stopping.current?.abort();
    };
  }, [ask]);

  useEffect(() => {
    if (!isFollowing) return;
    const following = answers.follow(() => void ask(true, false));
    following.catch(fail);
    return () => {
      following.then((stop) => stop()).catch(fail);
    };
  }, [answers, isFollowing, ask, fail]);

  const jump = (place: Place, isBack = false): void => {
    setFailure(null);
    // Before the jump: Excel tells of the new selection at once.
    visiting.current = place;
    ledger.jumpTo(place).then(() => {
      setVisited(isBack ? null : place);
    }, fail);
  };

  return {
    asked,
    reading,
    failure,
    isFollowing,
    visited,
    setFollowing: (next) => {
      setFollowing(next);
      if (next) void ask(true, false);
    },
    ask: () => void ask(false, false),
    reread: () => {
      // The answer is to the same row as before, wherever a jump has led.
      const back = visited && asked ? ledger.jumpTo(asked.place) : Promise.resolve();
      back.then(() => ask(false, true)).catch(fail);
    },
    stopReading: () => {
      stopping.current?.abort();
      setReading((before) => before && { ...before, cancelling: true });
    },
    jump,
    arrive,
    goBack: () => {
      if (asked) jump(asked.place, true);
    },
    fail,
  };
}
