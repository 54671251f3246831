import type { LinkSummary, Overview, YearEnd } from '../../src/core/tasks';

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

/** What its check comes to, to be drawn. */
export const OVERVIEW: Overview = {
  findings: {
    lines: [
      { name: '田湖镇', figures: { error: 3, warning: 1, info: 0 } },
      { name: null, figures: { error: 1, warning: 0, info: 2 } },
    ],
    shown: 2,
    rest: null,
    total: { error: 4, warning: 1, info: 2 },
  },
  isCut: false,
  coverage: {
    level: 'county',
    households: {
      picture: {
        lines: [
          { name: '嵩县', figures: { done: 900, of: 1000 } },
          { name: '栾川县', figures: { done: 900, of: 950 } },
        ],
        shown: 2,
        rest: null,
        total: { done: 1800, of: 1950 },
      },
      lacking: [],
    },
    villages: { picture: null, lacking: ['cadres'] },
  },
  completeness: {
    lines: [
      {
        name: '贫困户名册',
        figures: { done: 29_998, of: 30_000 },
        listed: { rule: 'F01', sheet: '贫困户名册' },
      },
      { name: '贫困村名册', figures: { done: 1350, of: 1350 }, listed: null },
    ],
    shown: 2,
    rest: null,
    total: { done: 31_348, of: 31_350 },
  },
  trend: [
    { at: '2014-12-01 09:00', year: 2014, error: 9, warning: 4, info: 2 },
    { at: '2014-12-31 09:00', year: 2014, error: 4, warning: 1, info: 2 },
  ],
};
