import { Activity, useEffect, useRef, type ReactNode } from 'react';
import { PlaceShownProvider, type Occasion } from '../kit';

interface LayerProps {
  readonly place: Occasion;
  /** Nothing lies on it. */
  readonly isTop: boolean;
  readonly children: ReactNode;
}

/** What a place shows, as long as nothing was opened on it. In sight again, the focus is on what had opened the other. */
export function Layer({ place, isTop, children }: LayerProps) {
  const used = useRef<HTMLElement>(null);
  const wasTop = useRef(isTop);
  useEffect(() => {
    if (isTop && !wasTop.current) used.current?.focus({ preventScroll: true });
    wasTop.current = isTop;
  }, [isTop]);
  return (
    <PlaceShownProvider place={place} isShown={isTop}>
      <Activity mode={isTop ? 'visible' : 'hidden'}>
        <div
          onFocus={({ target }) => {
            used.current = target;
          }}
        >
          {children}
        </div>
      </Activity>
    </PlaceShownProvider>
  );
}
