import { lacksColumn, type Registry, type Table } from '../registry';
import { isInForce } from './link';
import type { Links } from './links';

/**
 * Whether a cadre's service was over before a day. A date that cannot be read, or an end before its begin, says
 * nothing of it.
 */
export function hasLeft(cadres: Table<'cadres'>, row: number, day: number): boolean {
  const end = cadres.number('end', row);
  const start = cadres.number('start', row);
  return end < day && (start <= end || (Number.isNaN(start) && lacksColumn(cadres, 'start', row)));
}

/** Whether a cadre is at work on a day, as far as the dates tell. */
function isAtWork(cadres: Table<'cadres'>, row: number, day: number): boolean {
  return !hasLeft(cadres, row, day) && !(cadres.number('start', row) > day);
}

/**
 * The pairings that count on a day: of a row that takes part in counts, active, and with a cadre who is found and
 * still at work. Coverage, loads and visits all go by these.
 */
export function countedPairings({ tables }: Registry, links: Links, day: number): (row: number) => boolean {
  const { pairings, cadres } = tables;
  const cadreOf = links.pairings.cadreId?.target;
  if (!pairings || !cadres || !cadreOf) return () => false;
  return (row) => {
    const cadre = cadreOf[row] ?? -1;
    return (
      cadre >= 0 &&
      pairings.excluded[row] === 0 &&
      isInForce(pairings, row, day) &&
      isAtWork(cadres, cadre, day)
    );
  };
}
