import { useState } from 'react';

interface Stretch<T> {
  readonly shown: readonly T[];
  readonly left: readonly T[];
  showMore(): void;
}

/** A long list, `size` items at first, and as many more each time they are asked for. */
export function useStretch<T>(items: readonly T[], size: number): Stretch<T> {
  const [count, setCount] = useState(size);
  return {
    shown: items.slice(0, count),
    left: items.slice(count),
    showMore: () => {
      setCount(count + size);
    },
  };
}
