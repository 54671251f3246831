import { joinKey } from '../linkage';
import type { FieldKey, Registry, Table, TableKey } from '../registry';
import { hasValidCheck } from './citizen-id';
import type { EarlierRegistry } from './rule';

/** Which columns together name a person in a table, and in which names of another's people they are to be sought. */
const NAMES: Readonly<
  Partial<
    Record<
      TableKey,
      { readonly of: 'people' | 'cadres'; readonly by: readonly string[]; readonly id: string }
    >
  >
> = {
  households: { of: 'people', by: ['id', 'head'], id: 'headId' },
  members: { of: 'people', by: ['householdId', 'name'], id: 'idNo' },
  cadres: { of: 'cadres', by: ['id'], id: 'idNo' },
  pairings: { of: 'cadres', by: ['cadreId'], id: 'cadreIdNo' },
};

/**
 * Full citizen IDs of people, by what names them: the household and name of a head or member, the number of a cadre.
 * Of this workbook's sheets and of an earlier year's. Gathered when first asked for: few workbooks need it.
 */
export class KnownIds {
  private ids: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  constructor(
    private readonly registry: Registry,
    private readonly earlier: EarlierRegistry | null,
  ) {}

  /** The full number of a person whose ID lost its last digits; null when none is sure. */
  of(table: Table, row: number, digits: string): string | null {
    const name = nameOf(table, row);
    if (name === null) return null;
    this.ids ??= gather([this.registry, ...(this.earlier ? [this.earlier.registry] : [])]);
    const known = [...(this.ids.get(name) ?? [])].filter(
      (id) => id !== digits && id.slice(0, 15) === digits.slice(0, 15),
    );
    return known.length === 1 ? (known[0] ?? null) : null;
  }
}

function gather(registries: readonly Registry[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { tables } of registries) {
    for (const key of Object.keys(NAMES) as TableKey[]) {
      const table = tables[key] as Table | undefined;
      if (table) addIds(table, ids);
    }
  }
  return ids;
}

function addIds(table: Table, ids: Map<string, Set<string>>): void {
  const column = table.column(NAMES[table.key]?.id as FieldKey);
  const isFull = column.entries.map((id) => /^\d{17}[\dX]$/.test(id) && hasValidCheck(id));
  for (let row = 0; row < table.rows; row++) {
    const code = column.code(row);
    const name = isFull[code] ? nameOf(table, row) : null;
    if (name === null) continue;
    const id = column.entries[code] ?? '';
    const known = ids.get(name);
    if (known) known.add(id);
    else ids.set(name, new Set([id]));
  }
}

function nameOf(table: Table, row: number): string | null {
  const names = NAMES[table.key];
  if (!names) return null;
  const parts = names.by.map((field) => table.text(field as FieldKey, row));
  return parts.every((part) => part !== null) ? joinKey(names.of, ...parts) : null;
}
