import { useCallback, useEffect, useRef, useState } from 'react';
import type { FindingFilter, FoundPlace, ListedFinding } from '../../core/tasks';
import { failureOf, type Failure } from '../../core/words/failure';
import type { LedgerPort } from '../ledger-port';

const PAGE = 100;

/** One filter over one check; a new object for every new question. */
interface Query {
  readonly number: number;
  readonly filter: FindingFilter;
  /** Looked for among what is found. */
  readonly sought: FoundPlace | null;
}

interface Pages {
  readonly query: Query;
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly ListedFinding[]>;
  /** Where that is. */
  readonly sought: number | null;
}

export interface FindingPages {
  /** Null until the first answer. */
  readonly total: number | null;
  /** Differs from the answer of one filter to the next; the same filter asked again keeps its place. */
  readonly queryNumber: number;
  readonly failure: Failure | null;
  /** Undefined while on its way. */
  at(index: number): ListedFinding | undefined;
  /** Fetches what is missing of `first`..`last`. */
  want(first: number, last: number): void;
  retry(): void;
}

type Source = Pick<LedgerPort['engine'], 'findings'>;

/** What a list is asked about. */
interface Asked {
  /** Must keep its identity between renders. */
  readonly filter: FindingFilter;
  /** Of the check. */
  readonly revision: number;
  /** Where the clerk is, and what was seen there; after another check it is looked for. */
  readonly active: number;
  readonly seen: FoundPlace | null;
  /** It stands elsewhere now. Must keep its identity. */
  readonly onFound: (index: number) => void;
}

/**
 * Findings of a filter, fetched by page as they come into view. While a new filter is being answered the old
 * list stays, so that typing in the search box does not flicker.
 */
export function useFindingPages(
  source: Source,
  { filter, revision, active, seen, onFound }: Asked,
): FindingPages {
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState<Pages | null>(null);
  const at = (index: number): ListedFinding | undefined =>
    shown?.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  const isSame = shown?.query.filter === filter;
  const query = useQuery(filter, `${revision}.${attempt}`, (isSame ? at(active) : undefined) ?? seen);
  const [failed, setFailed] = useState<{ readonly query: Query; readonly failure: Failure } | null>(null);
  const asked = useRef<{ query: Query; pages: Set<number> }>({ query, pages: new Set() });

  const fetchPage = useCallback(
    (page: number) => {
      if (asked.current.query !== query) asked.current = { query, pages: new Set() };
      if (asked.current.pages.has(page)) return;
      asked.current.pages.add(page);
      source
        .findings(query.filter, page * PAGE, PAGE, page === 0 ? query.sought : null)
        .then(({ total, findings, sought }) => {
          if (asked.current.query !== query) return;
          setShown((before) => {
            const earlier = before?.query === query ? before : null;
            const pages = new Map([...(earlier?.pages ?? []), [page, findings] as const]);
            return { query, total, pages, sought: earlier?.sought ?? sought };
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

  const answered = shown?.query ?? null;
  const found = shown?.sought ?? null;
  useEffect(() => {
    if (answered && found !== null) onFound(found);
  }, [answered, found, onFound]);

  const want = useCallback(
    (first: number, last: number) => {
      // What is shown may still be the answer to the question before.
      if (answered !== query) return;
      for (let page = Math.floor(first / PAGE); page * PAGE <= last; page++) fetchPage(page);
    },
    [fetchPage, query, answered],
  );

  return {
    total: shown?.total ?? null,
    queryNumber: shown?.query.number ?? 0,
    failure: failed?.query === query ? failed.failure : null,
    at,
    want,
    retry: () => {
      setAttempt((before) => before + 1);
    },
  };
}

/** A new question whenever the filter or its occasion changes. */
function useQuery(filter: FindingFilter, occasion: string, sought: FoundPlace | null): Query {
  const [asked, setAsked] = useState({ query: { number: 1, filter, sought }, occasion });
  if (asked.query.filter === filter && asked.occasion === occasion) return asked.query;
  const query = { number: asked.query.number + (asked.query.filter === filter ? 0 : 1), filter, sought };
  setAsked({ query, occasion });
  return query;
}
