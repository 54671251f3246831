import { useCallback, useState } from 'react';

export interface Selection<T> {
  readonly chosen: ReadonlySet<T>;
  choose(items: readonly T[], isChosen: boolean): void;
  clear(): void;
}

/** What the clerk has ticked. */
export function useSelection<T>(): Selection<T> {
  const [chosen, setChosen] = useState<ReadonlySet<T>>(new Set());
  const choose = useCallback((items: readonly T[], isChosen: boolean) => {
    setChosen((before) => {
      const next = new Set(before);
      for (const item of items) {
        if (isChosen) next.add(item);
        else next.delete(item);
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => {
    setChosen(new Set());
  }, []);
  return { chosen, choose, clear };
}

/** How the box shows that stands for all of these. */
export function tickOf<T>(items: readonly T[], { chosen }: Selection<T>): boolean | 'mixed' {
  const count = items.filter((item) => chosen.has(item)).length;
  if (count === 0) return false;
  return count === items.length ? true : 'mixed';
}
