import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { AskBack } from '../../core/book';
import { AskBackBar } from './ask-back-bar';

interface Asked {
  readonly questions: readonly AskBack[];
  answer(isMeant: boolean): void;
}

interface AskingBack {
  /** To be given to a run as its `onAskBack`; keeps its identity. */
  readonly ask: (questions: readonly AskBack[]) => Promise<boolean>;
  /** The question, to be shown above whatever began the run; null while nothing is asked. */
  readonly bar: ReactNode;
}

/** Asks the clerk whether something unlikely is meant. The focus goes to the question, and back where it came from. */
export function useAskBack(): AskingBack {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = useRef<Asked | null>(null);
  const ask = useCallback((questions: readonly AskBack[]): Promise<boolean> => {
    const origin = document.activeElement;
    return new Promise((resolve) => {
      const answer = (isMeant: boolean): void => {
        open.current = null;
        setAsked(null);
        if (origin instanceof HTMLElement && origin.isConnected) origin.focus();
        resolve(isMeant);
      };
      open.current = { questions, answer };
      setAsked(open.current);
    });
  }, []);
  useEffect(
    () => () => {
      // Nobody is left to answer.
      open.current?.answer(false);
    },
    [],
  );
  return { ask, bar: asked && <AskBackBar questions={asked.questions} onAnswer={asked.answer} /> };
}
