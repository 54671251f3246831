import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../core/words/failure';
import type { CheckSummary } from '../../core/tasks';
import type { Asked } from '../../ledger';
import { useJump, useLongWork, useTask, type Running } from '../kit';
import type { LedgerPort, Place } from '../ledger-port';

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
export function useAnswers(ledger: Source, checked: CheckSummary | null): ShownAnswers {
  const { answers } = ledger;
  const asking = useTask();
  const reading = useTask({ isLong: true });
  const following = useTask();
  const jumping = useJump(ledger);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isFollowing, setFollowing] = useState(true);
  const [visited, setVisited] = useState<Place | null>(null);
  const visiting = useRef<Place | null>(null);
  const isReading = useRef(false);
  const isAnswered = useRef(false);
  const { isUnderWay } = useLongWork();
  const isOtherUnderWay = useRef(false);
  useEffect(() => {
    isOtherUnderWay.current = isUnderWay;
  });

  const arrive = useCallback((place: Place | null) => {
    visiting.current = place;
    setVisited(place);
  }, []);
  const show = useCallback(
    (found: Asked): void => {
      arrive(null);
      setAsked(found);
      isAnswered.current = found.answer !== null;
    },
    [arrive],
  );

  const { run: runReading } = reading;
  /** Reads the registry, and then asks about the row that is selected by then. */
  const read = useCallback((): void => {
    runReading(async (watch) => {
      isReading.current = true;
      try {
        await answers.examine(watch);
      } finally {
        isReading.current = false;
      }
      const found = await answers.ask();
      if (found) show(found);
    });
  }, [answers, runReading, show]);

  const { run } = asking;
  const ask = useCallback(
    (isMoved: boolean): void => {
      // What is read is asked about when it has been read.
      if (isReading.current) return;
      run(async ({ signal }) => {
        const found = await answers.ask(isMoved ? visiting.current : null);
        // A later question is answered instead.
        if (!found || signal.aborted) return;
        show(found);
        // A check that is under way reads the registry anyway.
        if (found.answer === null && !isMoved && !isOtherUnderWay.current) read();
      });
    },
    [answers, run, read, show],
  );

  useEffect(() => {
    ask(false);
  }, [ask]);
  useEffect(() => {
    if (checked && !isAnswered.current) ask(false);
  }, [checked, ask]);

  const { run: follow } = following;
  useEffect(() => {
    if (!isFollowing) return;
    const followed = answers.follow(() => {
      ask(true);
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

  return {
    asked,
    reading: reading.running,
    parts: [asking, reading, following, jumping],
    isFollowing,
    visited,
    setFollowing: (next) => {
      setFollowing(next);
      if (next) ask(true);
    },
    ask: () => {
      ask(false);
    },
    reread: () => {
      // The answer is to the same row as before, wherever a jump has led.
      if (visited && asked) jumping.goTo(asked.place, read);
      else read();
    },
    stopReading: reading.cancel,
    jump,
    lookUp: (place) => {
      jumping.goTo(place, () => {
        ask(false);
      });
    },
    arrive,
    goBack: () => {
      if (asked) jump(asked.place, true);
    },
  };
}
