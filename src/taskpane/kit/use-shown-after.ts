import { useEffect, useState } from 'react';

/** True once `active` has lasted `delay` milliseconds: what is over at once needs no progress bar. */
export function useShownAfter(active: boolean, delay: number): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => {
      setShown(true);
    }, delay);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [active, delay]);
  return shown;
}
