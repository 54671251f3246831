import {
  ATTENDED,
  countOfEach,
  filled,
  follow,
  ofCadres,
  COUNTED_PAIRINGS,
  pointedAt,
  rowsIn,
  sumOfEach,
  TRAININGS,
  within,
  type CoverageFigures,
} from '../coverage';
import type { Links } from '../linkage';
import type { Registry } from '../registry';
import type { Settings } from '../words/settings';

/** What a cadre did in the year, by row of `cadres`. */
export interface CadreRecords {
  /** Pairings that count. */
  readonly households: Int32Array;
  /** 走访次数 over those pairings; NaN where none of them says. */
  readonly visits: Float64Array;
  /** 业务培训 of the year attended, each once. */
  readonly trainings: Float64Array;
  /** 业务培训 held in the year; null where activities or attendance were not submitted. */
  readonly held: number | null;
}

const TOLD_PAIRINGS = ofCadres(filled(COUNTED_PAIRINGS, 'visits'));
const TOLD = countOfEach(TOLD_PAIRINGS);
const VISITS = sumOfEach(TOLD_PAIRINGS, 'visits');
const ATTENDED_TRAININGS = countOfEach(
  within(
    pointedAt(ofCadres(ATTENDED), 'activities', ({ links }) => follow(links.attendance.activityId?.target)),
    TRAININGS,
  ),
);

/** Gathers what the appraisals of cadres tell. */
export function cadreRecords(
  registry: Registry,
  links: Links,
  settings: Settings,
  coverage: CoverageFigures,
): CadreRecords {
  const from = { registry, links, settings, coverage };
  const { cadres, activities, attendance } = registry.tables;
  const size = cadres?.rows ?? 0;
  const told = TOLD.tally(from, size);
  return {
    households: coverage.facts.cadres.load,
    visits: VISITS.tally(from, size).map((visits, cadre) => (told[cadre] === 0 ? NaN : visits)),
    trainings: ATTENDED_TRAININGS.tally(from, size),
    held: activities && attendance ? rowsIn(from, TRAININGS).length : null,
  };
}
