import { useEffect, useState } from 'react';
import type { Occasion, ViewTool } from '../kit';
import type { BookState, LedgerPort } from '../ledger-port';

/** What was opened in a place and stands in it until the clerk goes back. */
export type OpenedView = 'findings' | ViewTool;

type OpenedViews = Readonly<Record<Occasion, OpenedView | null>>;

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
  leave(place: Occasion): void;
}

/** Which place the clerk is in, and what is open in each. Begins where it was asked for, else where the workbook says. */
export function usePlaces(ledger: Pick<LedgerPort, 'bookState'>, asked: Occasion | null): Places {
  const [chosen, setChosen] = useState(asked);
  const [beginning, setBeginning] = useState<Occasion>('check');
  const [visited, setVisited] = useState<ReadonlySet<Occasion>>(new Set());
  const [opened, setOpened] = useState<OpenedViews>({
    collect: null,
    check: null,
    look: null,
    yearEnd: null,
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
  const put = (place: Occasion, view: OpenedView | null): void => {
    setOpened((before) => ({ ...before, [place]: view }));
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
      put(place, view);
    },
    leave: (place) => {
      put(place, null);
    },
  };
}
