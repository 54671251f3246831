import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Occasion } from './occasions';

/** Work that may take long, wherever in the pane it is under way: one such piece at a time. */
interface LongWork {
  readonly isUnderWay: boolean;
  /** The places where it is. */
  readonly places: ReadonlySet<Occasion>;
  /** Gives how to say that it is over. Keeps its identity. */
  readonly begin: (place: Occasion | null) => () => void;
}

const NOWHERE: LongWork = { isUnderWay: false, places: new Set(), begin: () => () => undefined };

const LongWorkContext = createContext(NOWHERE);

/** Knows of the long work of all that is below. */
export function LongWorkProvider({ children }: { readonly children: ReactNode }) {
  const [pieces, setPieces] = useState<ReadonlyMap<object, Occasion | null>>(new Map());
  const begin = useCallback((place: Occasion | null) => {
    const piece = {};
    setPieces((before) => new Map(before).set(piece, place));
    return () => {
      setPieces((before) => new Map([...before].filter(([other]) => other !== piece)));
    };
  }, []);
  const work = useMemo((): LongWork => {
    const places = [...pieces.values()].filter((place) => place !== null);
    return { isUnderWay: pieces.size > 0, places: new Set(places), begin };
  }, [pieces, begin]);
  return <LongWorkContext value={work}>{children}</LongWorkContext>;
}

export function useLongWork(): LongWork {
  return use(LongWorkContext);
}
