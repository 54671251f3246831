import type { FilterPlan } from '../core/answers';
import { filterRows } from '../excel';

/** `row` is 1-based; `columnIndex` 0-based, null for the whole row. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly columnIndex: number | null;
}

export interface Filtered {
  readonly rows: number;
  /** The cell that is selected now. */
  readonly at: Place;
}

/**
 * Filters the registry and shows the first sheet of it. Gives how many rows stay in sight and where, the sheet whose own
 * filter is in the way, or null where rows cannot be filtered to.
 */
export async function filterTo(
  plans: readonly FilterPlan[],
  mayReplace: boolean,
): Promise<Filtered | { readonly inTheWay: string } | null> {
  const [first] = plans;
  if (!first) return null;
  const inTheWay = await filterRows(plans, mayReplace);
  if (inTheWay !== null) return { inTheWay };
  const at = { sheet: first.sheet, row: first.headerRow, columnIndex: first.firstColumn };
  return { rows: plans.reduce((sum, { rows }) => sum + rows, 0), at };
}
