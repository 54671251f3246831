import type { YearEnd } from '../../core/tasks';
import type { YearStanding } from '../kit';
import type { FreshnessState } from '../ledger-port';
import { useMoment, useTexts } from '../look';

/** What is known of the year's work, with the times of its results in words. */
export function useYearStanding(
  yearEnd: YearEnd | null,
  { standing }: Pick<FreshnessState, 'standing'>,
): YearStanding {
  const { yearEnd: words } = useTexts().texts;
  const moment = useMoment();
  const { made = {}, seals = [] } = standing ?? {};
  const said = (at: string | null): string => words.made(at === null ? null : moment(at));
  return {
    yearEnd,
    made: (kind) => {
      const at = made[kind];
      return { isMade: at !== undefined, words: at === undefined ? words.notMade : said(at) };
    },
    sealed: (year) => {
      const seal = year === null ? seals.at(-1) : seals.find((one) => one.year === year);
      return seal ? words.sealed(seal.year, seal.at === null ? null : moment(seal.at)) : null;
    },
  };
}
