import type { DrawnColumn } from './drawn';
import type { EvaluatedKey } from './evaluated-places';
import { isEligible } from '../evaluation';
import type { Results } from '../results';
import { List, type ListPlace } from './list';
import { Section } from './sections';
import { textsOf } from './sheet-head';
import { namedIn, type Winners } from './winners';

/** So many on either side of the cut are worth a look. */
const NEAR = 10;

type Key = EvaluatedKey | 'points';
type Column = DrawnColumn<Key>;

/** Those who stand about the cut in the order of those eligible, with the points that lie between. */
export function nearCutSection(
  results: Results,
  winners: Winners,
  heading: string,
  told: readonly Column[],
): Section {
  const { drawn, order, candidates } = winners;
  const { review } = textsOf(results).awards;
  const { teamColumns: headers } = review;
  const named = namedIn(candidates).length;
  const { applied } = drawn.evaluated;
  const eligible = candidates.filter((candidate) => isEligible(candidate, applied)).length;
  const last = Math.min(eligible, Math.max(named, 1) + NEAR);
  const first = Math.max(1, Math.min(named, last) - NEAR + 1);
  const list = new List<number, Key | 'source'>({
    table: `${drawn.evaluated.table}_${order}_near`,
    lines: Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index),
    columns: [
      drawn.column('order', headers.order, order, { format: 'count' }),
      drawn.column('rank', headers.rank, 'rank', { format: 'count' }),
      ...told,
      drawn.column('total', headers.total, 'total', { format: 'amount' }),
      drawn.column('grade', headers.grade, 'grade'),
      drawn.column('advanced', headers.advanced, 'advanced'),
      {
        key: 'points',
        header: headers.points,
        format: 'amount',
        cell: (_, row, place) => ({ formula: pointsFormula(winners, row, place) }),
      },
      drawn.source((place) => drawn.rowOf(order, place)),
    ],
  });
  return new Section({ heading, list, none: review.none });
}

/** Above the first who is not advanced, or below the last place; nothing where nobody is on the other side. */
function pointsFormula(
  { drawn, order, places, count }: Winners,
  row: number,
  list: ListPlace<'total' | 'advanced'>,
): string {
  const total = list.own('total', row);
  const advanced = list.own('advanced', row);
  const to = (place: string): string => {
    const other = `INDEX(${drawn.all('total')},MATCH(${place},${drawn.all(order)},0))`;
    return `IFERROR(ROUND(${total}-${other},2),"")`;
  };
  const down = to(`${count('是')}+1`);
  const up = `IF(OR(${advanced}="",(${places})<1),"",${to(places)})`;
  return `=IF(${advanced}=${drawn.outcome('待定')},0,IF(${advanced}=${drawn.outcome('是')},${down},${up}))`;
}
