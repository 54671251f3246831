import { useLayoutEffect, useRef } from 'react';

/** Lets the page be where it was whenever the same thing is shown again. */
export function useKeptScroll(shown: string): void {
  const kept = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const places = kept.current;
    window.scrollTo({ top: places.get(shown) ?? 0 });
    const note = (): void => {
      places.set(shown, window.scrollY);
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => {
      window.removeEventListener('scroll', note);
    };
  }, [shown]);
}
