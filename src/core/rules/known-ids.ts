import type { Registry, Table, TableKey } from '../registry';
import { hasValidCheck } from './citizen-id';

/**
 * The full number of a person whose ID lost its last digits, where another sheet knows the same person:
 * a head or member of the same household and name, or the cadre of the same number. Null when none is sure.
 */
export function knownIds(registry: Registry, table: TableKey, row: number, digits: string): string | null {
  const candidates = new Set<string>();
  for (const id of elsewhere(registry, table, row)) {
    if (
      id !== null &&
      id.slice(0, 15) === digits.slice(0, 15) &&
      /^\d{17}[\dX]$/.test(id) &&
      hasValidCheck(id)
    ) {
      candidates.add(id);
    }
  }
  return candidates.size === 1 ? ([...candidates][0] ?? null) : null;
}

function* elsewhere(registry: Registry, table: TableKey, row: number): Generator<string | null> {
  const { households, members, cadres, pairings } = registry.tables;
  if (table === 'households' && households && members) {
    yield* idsOf(members, 'idNo', {
      householdId: households.text('id', row),
      name: households.text('head', row),
    });
  } else if (table === 'members' && households && members) {
    yield* idsOf(households, 'headId', {
      id: members.text('householdId', row),
      head: members.text('name', row),
    });
  } else if (table === 'cadres' && cadres && pairings) {
    yield* idsOf(pairings, 'cadreIdNo', { cadreId: cadres.text('id', row) });
  } else if (table === 'pairings' && cadres && pairings) {
    yield* idsOf(cadres, 'idNo', { id: pairings.text('cadreId', row) });
  }
}

function* idsOf<K extends TableKey>(
  table: Table<K>,
  idField: Parameters<Table<K>['text']>[0],
  match: Readonly<Record<string, string | null>>,
): Generator<string | null> {
  const wanted = Object.entries(match) as [typeof idField, string | null][];
  if (wanted.some(([, text]) => text === null)) return;
  for (let row = 0; row < table.rows; row++) {
    if (wanted.every(([field, text]) => table.text(field, row) === text)) yield table.text(idField, row);
  }
}
