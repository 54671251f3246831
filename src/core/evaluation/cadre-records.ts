import type { CoverageFigures } from '../coverage';
import { isInForce, type Links } from '../linkage';
import { calendarOf, type Registry } from '../registry';
import type { Settings } from '../settings';

/** What a cadre did in the year, by row of `cadres`. */
export interface CadreRecords {
  /** Active pairings with a household found. */
  readonly households: Int32Array;
  /** 走访次数 over those pairings; NaN where none of them says. */
  readonly visits: Float64Array;
  /** 业务培训 of the year attended, each once. */
  readonly trainings: Uint16Array;
  /** 业务培训 held in the year; null where activities or attendance were not submitted. */
  readonly held: number | null;
}

/** Gathers what the appraisals of cadres tell; one pass over pairings and attendance. */
export function cadreRecords(
  registry: Registry,
  links: Links,
  settings: Settings,
  coverage: CoverageFigures,
): CadreRecords {
  const size = registry.tables.cadres?.rows ?? 0;
  const visits = new Float64Array(size).fill(NaN);
  const { pairings } = registry.tables;
  const cadreOf = links.pairings.cadreId?.target;
  for (let row = 0; pairings && cadreOf && row < pairings.rows; row++) {
    const cadre = cadreOf[row] ?? -1;
    const times = pairings.number('visits', row);
    if (cadre < 0 || pairings.excluded[row] === 1 || Number.isNaN(times)) continue;
    if (!isInForce(pairings, row, settings.asOf)) continue;
    const before = visits[cadre] ?? NaN;
    visits[cadre] = (Number.isNaN(before) ? 0 : before) + times;
  }
  return { households: coverage.facts.cadres.load, visits, ...trainingsOf(registry, links, settings, size) };
}

function trainingsOf(
  registry: Registry,
  links: Links,
  { year }: Settings,
  size: number,
): Pick<CadreRecords, 'trainings' | 'held'> {
  const trainings = new Uint16Array(size);
  const { activities, attendance } = registry.tables;
  if (!activities || !attendance) return { trainings, held: null };
  const isTraining = new Uint8Array(activities.rows);
  for (let row = 0; row < activities.rows; row++) {
    const date = activities.number('date', row);
    const isHeld = activities.excluded[row] === 0 && activities.text('kind', row) === '业务培训';
    if (isHeld && !Number.isNaN(date) && calendarOf(date).year === year) isTraining[row] = 1;
  }
  const seen = new Set<number>();
  const activityOf = links.attendance.activityId?.target;
  const cadreOf = links.attendance.cadreId?.target;
  for (let row = 0; row < attendance.rows; row++) {
    const activity = activityOf?.[row] ?? -1;
    const cadre = cadreOf?.[row] ?? -1;
    if (activity < 0 || cadre < 0 || isTraining[activity] !== 1) continue;
    if (attendance.excluded[row] === 1 || !attendance.isTrue('attended', row)) continue;
    const once = cadre * activities.rows + activity;
    if (seen.has(once)) continue;
    seen.add(once);
    trainings[cadre] = (trainings[cadre] ?? 0) + 1;
  }
  return { trainings, held: isTraining.reduce((sum, flag) => sum + flag, 0) };
}
