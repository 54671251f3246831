import { useEffect, useState } from 'react';
import type { Occasion, ViewTool } from '../kit';
import type { BookState, LedgerPort } from '../ledger-port';

/** What was opened in a place and stands in it until the clerk goes back. */
export type OpenedView = 'findings' | 'overview' | ViewTool;

/** Each on what it was opened from. */
type OpenedViews = Readonly<Record<Occasion, readonly OpenedView[]>>;

export function idOf(view: OpenedView): string {
  return typeof view === 'string' ? view : view.id;
}

/** Where a clerk begins who has this before them. */
const BEGINNING: Readonly<Record<BookState, Occasion>> = {
  empty: 'collect',
  registry: 'check',
  sealed: 'yearEnd',
};

export interface Places {
  readonly selected: Occasion;
  readonly opened: OpenedViews;
  /** A place that nobody has been to need not be there yet. */
  isVisited(place: Occasion): boolean;
  go(place: Occasion): void;
  openIn(place: Occasion): (view: OpenedView) => void;
  /** Goes back to what the view on top was opened from. */
  leave(place: Occasion): void;
  /** Goes back to what the place begins with. */
  clear(place: Occasion): void;
}

/** Which place the clerk is in, and what is open in each. Begins where it was asked for, else where the workbook says. */
export function usePlaces(ledger: Pick<LedgerPort, 'bookState'>, asked: Occasion | null): Places {
  const [chosen, setChosen] = useState(asked);
  const [beginning, setBeginning] = useState<Occasion>('check');
  const [visited, setVisited] = useState<ReadonlySet<Occasion>>(new Set());
  const [opened, setOpened] = useState<OpenedViews>({
    collect: [],
    check: [],
    look: [],
    yearEnd: [],
  });
  useEffect(() => {
    let isHere = true;
    ledger.bookState().then(
      (state) => {
        if (isHere) setBeginning(BEGINNING[state]);
      },
      () => {
        // A workbook that cannot be looked at is checked like any other, and then says why it cannot be read.
      },
    );
    return () => {
      isHere = false;
    };
  }, [ledger]);

  const selected = chosen ?? beginning;
  const put = (place: Occasion, change: (views: readonly OpenedView[]) => readonly OpenedView[]): void => {
    setOpened((before) => ({ ...before, [place]: change(before[place]) }));
  };
  return {
    selected,
    opened,
    isVisited: (place) => place === selected || visited.has(place),
    go: (place) => {
      setVisited((before) => new Set([...before, selected, place]));
      setChosen(place);
    },
    openIn: (place) => (view) => {
      // One that lies there already comes to the top: there is no way back to the same.
      put(place, (views) => [...views.filter((each) => idOf(each) !== idOf(view)), view]);
    },
    leave: (place) => {
      put(place, (views) => views.slice(0, -1));
    },
    clear: (place) => {
      put(place, () => []);
    },
  };
}
