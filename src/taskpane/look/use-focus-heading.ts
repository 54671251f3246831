import { useEffect, useRef, type RefObject } from 'react';

/** Begins a view that took the place of another one: at its top, with the focus on its heading. */
export function useFocusHeading(active: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const hasBegun = useRef(false);
  useEffect(() => {
    // A view that comes back into sight goes on where it was left.
    if (!active || hasBegun.current) return;
    hasBegun.current = true;
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [active]);
  return heading;
}
