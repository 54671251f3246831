import { useCallback, useEffect, useRef, useState } from 'react';
import type { FindingFilter, TalkingFinding } from '../../core/tasks';
import { failureOf, type Failure } from '../../core/words/failure';
import type { LedgerPort } from '../ledger-port';

const PAGE = 100;

/** One filter over one check; a new object for every new question. */
interface Query {
  readonly number: number;
  readonly filter: FindingFilter;
}

interface Pages {
  readonly query: Query;
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly TalkingFinding[]>;
}

export interface FindingPages {
  /** Null until the first answer. */
  readonly total: number | null;
  /** Differs from the answer of one filter to the next; the same filter asked again keeps its place. */
  readonly queryNumber: number;
  readonly failure: Failure | null;
  /** Undefined while on its way. */
  at(index: number): TalkingFinding | undefined;
  /** Fetches what is missing of `first`..`last`. */
  want(first: number, last: number): void;
  retry(): void;
}

type Source = Pick<LedgerPort['engine'], 'findings'>;

/**
 * Findings of a filter, fetched by page as they come into view. While a new filter is being answered the old
 * list stays, so that typing in the search box does not flicker. `filter` must keep its identity between renders.
 */
export function useFindingPages(source: Source, filter: FindingFilter, revision: number): FindingPages {
  const [attempt, setAttempt] = useState(0);
  const query = useQuery(filter, `${revision}.${attempt}`);
  const [shown, setShown] = useState<Pages | null>(null);
  const [failed, setFailed] = useState<{ readonly query: Query; readonly failure: Failure } | null>(null);
  const asked = useRef<{ query: Query; pages: Set<number> }>({ query, pages: new Set() });

  const fetchPage = useCallback(
    (page: number) => {
      if (asked.current.query !== query) asked.current = { query, pages: new Set() };
      if (asked.current.pages.has(page)) return;
      asked.current.pages.add(page);
      source
        .findings(query.filter, page * PAGE, PAGE)
        .then(({ total, findings }) => {
          if (asked.current.query !== query) return;
          setShown((before) => {
            const earlier = before?.query === query ? before.pages : [];
            return { query, total, pages: new Map([...earlier, [page, findings]]) };
          });
        })
        .catch((error: unknown) => {
          if (asked.current.query === query) setFailed({ query, failure: failureOf(error) });
        });
    },
    [source, query],
  );

  useEffect(() => {
    fetchPage(0);
  }, [fetchPage]);

  const want = useCallback(
    (first: number, last: number) => {
      // What is shown may still be the answer to the question before.
      if (shown?.query !== query) return;
      for (let page = Math.floor(first / PAGE); page * PAGE <= last; page++) fetchPage(page);
    },
    [fetchPage, query, shown],
  );

  return {
    total: shown?.total ?? null,
    queryNumber: shown?.query.number ?? 0,
    failure: failed?.query === query ? failed.failure : null,
    at: (index) => shown?.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    want,
    retry: () => {
      setAttempt((before) => before + 1);
    },
  };
}

/** A new question whenever the filter or its occasion changes. */
function useQuery(filter: FindingFilter, occasion: string): Query {
  const [asked, setAsked] = useState({ query: { number: 1, filter }, occasion });
  if (asked.query.filter === filter && asked.occasion === occasion) return asked.query;
  const query = { number: asked.query.number + (asked.query.filter === filter ? 0 : 1), filter };
  setAsked({ query, occasion });
  return query;
}
