import { createContext, use, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Occasion } from './occasions';

/** Where something stands, and whether that is out of sight now: what is hidden is left as it is, what goes is gone. */
interface PlaceShown {
  readonly place: Occasion | null;
  readonly isHidden: () => boolean;
}

const PlaceContext = createContext<PlaceShown>({ place: null, isHidden: () => false });

interface PlaceShownProviderProps {
  readonly place: Occasion;
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** Stands around what is hidden; where that lies in something else that is, it is hidden with it. */
export function PlaceShownProvider({ place, isShown, children }: PlaceShownProviderProps) {
  const shown = useRef(isShown);
  // Before the effects of what is hidden are undone.
  useLayoutEffect(() => {
    shown.current = isShown;
  });
  const around = use(PlaceContext);
  const known = useMemo((): PlaceShown => {
    return { place, isHidden: () => around.isHidden() || !shown.current };
  }, [place, around]);
  return <PlaceContext value={known}>{children}</PlaceContext>;
}

export function usePlaceShown(): PlaceShown {
  return use(PlaceContext);
}
