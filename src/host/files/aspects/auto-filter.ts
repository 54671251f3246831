import { attribute, elements, OrderedXml } from '../../../xlsx';
import { parseRect } from '../../model/address';
import { formatAreas } from '../../model/areas';
import type { Criterion, FilterModel } from '../../model/filter-model';
import { criterionIn, criterionXml } from './criterion-xml';
import { numberIn, retagged, tagOf } from './markup';

export const FILTER = 'autoFilter';
const COLUMN = 'filterColumn';
const SORTED = 'sortState';

/** A filter as a file has it; null where there is none. */
export function filterIn(element: string | null): FilterModel | null {
  const rect = element === null ? null : parseRect(attribute(tagOf(element), 'ref'));
  return element !== null && rect ? { rect, criteria: criteriaIn(element) } : null;
}

/** What the columns of a filtered list let through, by column of the list. */
export function criteriaIn(element: string): Map<number, Criterion> {
  return new Map(
    columnsIn(element).flatMap(({ column, criterion }) => (criterion ? [[column, criterion] as const] : [])),
  );
}

/** The element for a filter; of the one before, what it says besides stays. */
export function withFilter(before: string | null, { rect, criteria }: FilterModel): string {
  const ref = formatAreas([rect]);
  const filter = OrderedXml.read(retagged(before ?? `<${FILTER}/>`, { ref }), FILTER, [
    COLUMN,
    SORTED,
    'extLst',
  ]);
  const kept = before === null ? [] : columnsIn(before);
  const columns = new Map(
    kept.filter(({ criterion }) => !criterion).map(({ column, whole }) => [column, whole]),
  );
  for (const [column, criterion] of criteria) {
    const said = kept.find((other) => other.column === column);
    const isSame = JSON.stringify(said?.criterion) === JSON.stringify(criterion);
    columns.set(
      column,
      said && isSame ? said.whole : `<${COLUMN} colId="${column}">${criterionXml(criterion)}</${COLUMN}>`,
    );
  }
  const inside = [...columns].filter(([column]) => column < rect.columns).sort(([a], [b]) => a - b);
  filter.put(
    COLUMN,
    inside.map(([, whole]) => whole),
  );
  // It names its cells, too.
  if (before !== null && attribute(tagOf(before), 'ref') !== ref) filter.put(SORTED, '');
  return filter.toString();
}

function columnsIn(
  element: string,
): { readonly column: number; readonly criterion: Criterion | null; readonly whole: string }[] {
  return [...elements(element, COLUMN)].map(({ tag, content, whole }) => ({
    column: numberIn(tag, 'colId') ?? 0,
    criterion: criterionIn(content),
    whole,
  }));
}
