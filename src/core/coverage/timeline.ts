import { isResidentPost, residentDaysOf } from '../linkage';
import { serialOf } from '../registry';
import type { FigureSources } from './figure-rows';
import { requiredDaysOf } from './required-days';

/** Serial days, both ends included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A poor village on some days of the year without a resident cadre. */
interface Vacancy {
  /** Row of `villages`. */
  readonly village: number;
  readonly days: number;
  readonly periods: readonly Period[];
  /** Rows of `cadres` that were resident in the year. */
  readonly cadres: readonly number[];
}

/** One person resident in two villages on the same days of the year: rows of `cadres`. */
interface Overlap {
  readonly cadre: number;
  readonly other: number;
  readonly period: Period;
}

/** A cadre and a number of days. */
interface CadreDays {
  /** Row of `cadres`. */
  readonly cadre: number;
  readonly days: number;
}

interface FewDays extends CadreDays {
  readonly required: number;
}

/** What a year's calendar shows of the resident cadres. */
export interface Timeline {
  readonly vacancies: readonly Vacancy[];
  readonly overlaps: readonly Overlap[];
  /** Terms that ended in the year, before the shortest service. */
  readonly shortServices: readonly CadreDays[];
  /** Active resident cadres with fewer 驻村天数 than required of them. */
  readonly fewDays: readonly FewDays[];
}

const DAYS_OF_YEAR = 365;

export function timeline(sources: FigureSources): Timeline {
  return {
    vacancies: vacanciesOf(sources),
    overlaps: overlapsOf(sources),
    shortServices: shortServices(sources),
    fewDays: fewDays(sources),
  };
}

/** The days of the year that have passed by the as-of date. */
function yearOf({ settings: { year, asOf } }: FigureSources): Period {
  return { from: serialOf(year, 1, 1), to: Math.min(asOf, serialOf(year, 12, 31)) };
}

interface Term extends Period {
  readonly cadre: number;
  readonly village: number;
}

/** The days of the year that each resident cadre was in a village. */
function termsOf(sources: FigureSources): Term[] {
  const { registry, links } = sources;
  const { cadres } = registry.tables;
  const year = yearOf(sources);
  const terms: Term[] = [];
  for (let row = 0; cadres && row < cadres.rows; row++) {
    const village = links.cadres.villageCode?.target[row] ?? -1;
    if (village < 0 || cadres.excluded[row] === 1 || !isResidentPost(cadres.text('post', row))) continue;
    const start = cadres.number('start', row);
    const end = cadres.number('end', row);
    const from = Math.max(year.from, start);
    const to = Math.min(year.to, Number.isNaN(end) ? Infinity : end);
    if (from <= to) terms.push({ cadre: row, village, from, to });
  }
  return terms;
}

function vacanciesOf(sources: FigureSources): Vacancy[] {
  const year = yearOf(sources);
  const ofVillage = grouped(termsOf(sources), ({ village }) => village);
  return sources.coverage.villages
    .filter(({ poorVillages }) => poorVillages === 1)
    .flatMap(({ row }) => {
      const terms = ofVillage.get(row) ?? [];
      const periods = uncovered(year, terms);
      const days = periods.reduce((sum, { from, to }) => sum + to - from + 1, 0);
      return days === 0 ? [] : [{ village: row, days, periods, cadres: terms.map(({ cadre }) => cadre) }];
    });
}

/** The days of a year that none of the terms holds. */
function uncovered(year: Period, terms: readonly Term[]): Period[] {
  const periods: Period[] = [];
  let next = year.from;
  for (const { from, to } of [...terms].sort((a, b) => a.from - b.from)) {
    if (from > next) periods.push({ from: next, to: from - 1 });
    next = Math.max(next, to + 1);
  }
  if (next <= year.to) periods.push({ from: next, to: year.to });
  return periods;
}

/** Each term that begins while the same person is in another village, with the term that lasts longest there. */
function overlapsOf(sources: FigureSources): Overlap[] {
  const { cadres } = sources.registry.tables;
  const ofPerson = grouped(termsOf(sources), ({ cadre }) => cadres?.text('idNo', cadre) ?? null);
  const overlaps: Overlap[] = [];
  for (const [person, terms] of ofPerson) {
    if (person === null || terms.length < 2) continue;
    // The two longest lasting terms so far, of different villages: no others need be looked at.
    let longest: Term | null = null;
    let second: Term | null = null;
    for (const term of [...terms].sort((a, b) => a.from - b.from || a.cadre - b.cadre)) {
      const other: Term | null = longest?.village === term.village ? second : longest;
      if (other && other.to >= term.from)
        overlaps.push({
          cadre: term.cadre,
          other: other.cadre,
          period: { from: term.from, to: Math.min(term.to, other.to) },
        });
      if (longest?.village === term.village) {
        if (term.to > longest.to) longest = term;
      } else if (!longest || term.to > longest.to) {
        second = longest;
        longest = term;
      } else if (!second || term.to > second.to) second = term;
    }
  }
  return overlaps.sort((a, b) => a.cadre - b.cadre);
}

function shortServices(sources: FigureSources): CadreDays[] {
  const { cadres } = sources.registry.tables;
  const year = yearOf(sources);
  const found: CadreDays[] = [];
  for (let row = 0; cadres && row < cadres.rows; row++) {
    if (cadres.excluded[row] === 1 || !isResidentPost(cadres.text('post', row))) continue;
    const end = cadres.number('end', row);
    const days = end - cadres.number('start', row) + 1;
    // A term that is still to end is not over yet.
    const hasEnded = end >= year.from && end <= year.to;
    if (hasEnded && days < DAYS_OF_YEAR * sources.settings.minimumService) found.push({ cadre: row, days });
  }
  return found;
}

function fewDays({ registry, coverage, settings }: FigureSources): FewDays[] {
  const { cadres } = registry.tables;
  if (!cadres) return [];
  const { resident } = coverage.facts.cadres;
  return [...resident.keys()]
    .filter((row) => resident[row] === 1)
    .map((row) => ({
      cadre: row,
      days: residentDaysOf(cadres, row, settings.year),
      required: requiredDaysOf(cadres, row, settings),
    }))
    .filter(({ days, required }) => days < required);
}

function grouped<K>(terms: readonly Term[], keyOf: (term: Term) => K): Map<K, Term[]> {
  const groups = new Map<K, Term[]>();
  for (const term of terms) {
    const group = groups.get(keyOf(term));
    if (group) group.push(term);
    else groups.set(keyOf(term), [term]);
  }
  return groups;
}
