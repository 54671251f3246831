import { useEffect, useRef, type RefObject } from 'react';

/** Begins a view that took the place of another one: at its top, with the focus on its heading. */
export function useFocusHeading(active: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!active) return;
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [active]);
  return heading;
}
