import { sayingColumn, type Table } from '../registry';

/** What a pairing says of its household; null: nothing that can be read. */
export interface NamedHousehold {
  readonly id: string | null;
  readonly head: string | null;
  readonly headId: string | null;
  /** By name, else by code. */
  readonly village: string | null;
}

export function namedHousehold(pairings: Table<'pairings'>, row: number): NamedHousehold {
  return {
    id: pairings.text('householdId', row),
    head: pairings.text('head', row),
    headId: pairings.text('headId', row),
    village: pairings.text('village', row) ?? pairings.text('villageCode', row),
  };
}

/** Whether that tells a household: a head alone is one of many. */
export function tellsHousehold({ id, head, headId, village }: NamedHousehold): boolean {
  return id !== null || headId !== null || (head !== null && village !== null);
}

/** Where it is said: the number, in a sheet without such a column the head's name, or ID where that alone is given. */
export function householdColumn(pairings: Table<'pairings'>, row: number): 'householdId' | 'head' | 'headId' {
  if (sayingColumn(pairings, 'householdId', row) === 'householdId') return 'householdId';
  return headColumn(pairings, row);
}

export function headColumn(pairings: Table<'pairings'>, row: number): 'head' | 'headId' {
  return pairings.text('head', row) === null && pairings.text('headId', row) !== null ? 'headId' : 'head';
}
