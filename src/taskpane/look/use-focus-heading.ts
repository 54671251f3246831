import { useEffect, useRef, type RefObject } from 'react';

/** Moves the focus to a view's heading when the view takes the place of another one. */
export function useFocusHeading(active: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (active) heading.current?.focus();
  }, [active]);
  return heading;
}
