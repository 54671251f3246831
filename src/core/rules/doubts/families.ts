import { isAbleToWork, type Links } from '../../linkage';
import type { Registry, Table } from '../../registry';
import type { Settings } from '../../words/settings';
import { agesOn } from '../citizen-id';

/** A household with its rows in 家庭成员; one without any row is left out. */
export interface Family {
  readonly household: number;
  readonly members: readonly number[];
}

/** Every registered household with its members; nothing where either sheet is absent. */
export function* families(registry: Registry, links: Links): Generator<Family> {
  const { households, members } = registry.tables;
  const targets = links.members.householdId?.target;
  if (!households || !members || !targets) return;
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < members.rows; row++) {
    const household = targets[row] ?? -1;
    if (household < 0) continue;
    const rows = rowsOf.get(household);
    if (rows) rows.push(row);
    else rowsOf.set(household, [row]);
  }
  for (const [household, rows] of rowsOf) yield { household, members: rows };
}

/** Full years of each member on the as-of date; NaN without a readable ID. */
export function agesOf(members: Table<'members'>, { asOf }: Settings): (row: number) => number {
  const ids = members.column('idNo');
  const ages = agesOn(ids, asOf);
  return (row) => ages[ids.code(row)] ?? NaN;
}

export function canWork(members: Table<'members'>, row: number): boolean {
  return isAbleToWork(members.text('labourAbility', row));
}
