import type { Desk } from '../book';
import { highestTotal, SUBJECTS, type Subject } from '../evaluation';
import { reviewScores } from '../scoring';
import { linkSummary } from './link-summary';

/** So many of so many. */
export interface Share {
  readonly done: number;
  readonly of: number;
}

/** How far the work of a year's end is, as the last check has it. */
export interface YearEnd {
  readonly year: number;
  /** Pairings that found their cadre; those that may mean several. */
  readonly linked: Share;
  readonly ambiguous: number;
  /** Poor villages with a team, and households with a cadre. */
  readonly villages: Share;
  readonly households: Share;
  /** Scores that people give. */
  readonly scores: Share;
  /** The most that the scheme gives; null: it has a fault. */
  readonly full: Readonly<Record<Subject, number>> | null;
  /** Subjects with a total. */
  readonly judged: Readonly<Record<Subject, Share>>;
}

/** Figures of links, coverage and evaluation for the list of what is done at the end of a year. */
export function yearEnd({ checked }: Desk): YearEnd {
  const { results } = checked;
  const { evaluation, schemeFault, settings } = results;
  const { linked, pairings, ambiguous } = linkSummary(results);
  const { city } = results.coverage;
  const { wanted, unscored } = reviewScores(results);
  const ofEach = <T>(value: (subject: Subject) => T): Readonly<Record<Subject, T>> =>
    Object.fromEntries(SUBJECTS.map((subject) => [subject, value(subject)])) as Record<Subject, T>;
  const judged = { 工作队: evaluation.teams, 单位: evaluation.units } as const;
  return {
    year: settings.year,
    linked: { done: linked, of: pairings },
    ambiguous,
    villages: { done: city.withTeam, of: city.poorVillages },
    households: { done: city.paired, of: city.households },
    scores: { done: wanted - unscored, of: wanted },
    full: schemeFault
      ? null
      : ofEach((subject) => {
          const { indicators, policy } = evaluation.applied[subject];
          return highestTotal(indicators, policy);
        }),
    judged: ofEach((subject) => ({
      done: judged[subject].filter(({ total }) => total !== null).length,
      of: judged[subject].length,
    })),
  };
}
