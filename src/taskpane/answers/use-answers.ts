import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../core/words/failure';
import type { Asked } from '../../ledger';
import { useJump, useTask, type Running } from '../kit';
import type { LedgerPort, Place, StepProgress } from '../ledger-port';

/** To answer takes no time; what is worth telling is that the registry is being read, and how far that is. */
interface Reading {
  readonly progress: StepProgress | null;
}

export interface ShownAnswers {
  /** Null until the first answer. */
  readonly asked: Asked | null;
  /** The registry is being read. */
  readonly reading: Running | null;
  /** What may have failed. */
  readonly parts: readonly { readonly failure: Failure | null }[];
  readonly isFollowing: boolean;
  /** Where a jump from here has led; null where the asked row is still selected. */
  readonly visited: Place | null;
  setFollowing(isFollowing: boolean): void;
  /** Asks about the row that is selected now. */
  ask(): void;
  reread(): void;
  stopReading(): void;
  jump(place: Place): void;
  /** Jumps and asks about the row there. */
  lookUp(place: Place): void;
  /** Something else has selected a cell of its own accord. */
  arrive(place: Place): void;
  goBack(): void;
}

type Source = Pick<LedgerPort, 'answers' | 'jumpTo' | 'activate'>;

/**
 * The answer to the selected row, anew for each selection while it is followed. The rows that the pane itself jumps
 * to are not asked about, so that a list can be gone through line by line.
 */
export function useAnswers(ledger: Source): ShownAnswers {
  const { answers } = ledger;
  const asking = useTask<null, Reading>();
  const following = useTask();
  const jumping = useJump(ledger);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isFollowing, setFollowing] = useState(true);
  const [visited, setVisited] = useState<Place | null>(null);
  const visiting = useRef<Place | null>(null);
  /** Of the reading under way. */
  const readingSignal = useRef<AbortSignal | null>(null);

  const arrive = useCallback((place: Place | null) => {
    visiting.current = place;
    setVisited(place);
  }, []);

  const { run } = asking;
  const ask = useCallback(
    (isMoved: boolean, isRead: boolean): void => {
      // What is read is asked about when it has been read.
      if (isMoved && readingSignal.current) return;
      run(async ({ signal, onProgress }) => {
        const read = async (): Promise<void> => {
          readingSignal.current = signal;
          onProgress({ progress: null });
          try {
            await answers.examine({
              signal,
              onProgress: (progress) => {
                onProgress({ progress });
              },
            });
          } finally {
            if (readingSignal.current === signal) readingSignal.current = null;
          }
        };
        if (isRead) await read();
        let found = await answers.ask(isMoved ? visiting.current : null);
        if (found?.answer === null && !isRead && !isMoved) {
          setAsked(found);
          await read();
          found = await answers.ask();
        }
        // A later question is answered instead.
        if (!found || signal.aborted) return null;
        arrive(null);
        setAsked(found);
        return null;
      });
    },
    [answers, run, arrive],
  );

  useEffect(() => {
    ask(false, false);
  }, [ask]);

  const { run: follow } = following;
  useEffect(() => {
    if (!isFollowing) return;
    const followed = answers.follow(() => {
      ask(true, false);
    });
    follow(() => followed);
    return () => {
      follow(async () => (await followed)());
    };
  }, [answers, isFollowing, ask, follow]);

  const jump = (place: Place, isBack = false): void => {
    // Before the jump: Excel tells of the new selection at once.
    visiting.current = place;
    jumping.goTo(place, () => {
      setVisited(isBack ? null : place);
    });
  };

  const { running } = asking;
  return {
    asked,
    reading: running?.progress ? { ...running, progress: running.progress.progress } : null,
    parts: [asking, following, jumping],
    isFollowing,
    visited,
    setFollowing: (next) => {
      setFollowing(next);
      if (next) ask(true, false);
    },
    ask: () => {
      ask(false, false);
    },
    reread: () => {
      const read = (): void => {
        ask(false, true);
      };
      // The answer is to the same row as before, wherever a jump has led.
      if (visited && asked) jumping.goTo(asked.place, read);
      else read();
    },
    stopReading: asking.cancel,
    jump,
    lookUp: (place) => {
      jumping.goTo(place, () => {
        ask(false, false);
      });
    },
    arrive,
    goBack: () => {
      if (asked) jump(asked.place, true);
    },
  };
}
