import type { LinkSummary, YearEnd } from '../../src/core/tasks';

/** What a ledger over plain arrays has linked, and how far its year is. */
export const LINKS: LinkSummary = {
  pairings: 2000,
  linked: 1890,
  ambiguous: 10,
  unresolved: 100,
  methods: { id: 1500, 'name+unit': 390 },
  households: { linked: 2000, ambiguous: 0, unresolved: 0, methods: { id: 2000 } },
};

export const YEAR_END: YearEnd = {
  year: 2014,
  linked: { done: 1890, of: 2000 },
  ambiguous: 10,
  villages: { done: 120, of: 120 },
  households: { done: 1800, of: 1950 },
  scores: { done: 146, of: 147 },
  full: { 工作队: 100, 单位: 90 },
  judged: { 工作队: { done: 119, of: 120 }, 单位: { done: 24, of: 24 } },
};
