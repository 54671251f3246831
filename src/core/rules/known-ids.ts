import { joinKey } from '../linkage';
import { type FieldKey, type Registry, type Table, type TableKey, tableOf } from '../registry';
import { hasValidCheck } from './citizen-id';
import type { EarlierRegistry } from './rule';

/** Which columns together name a person in a table, and in which names of another's people they are to be sought. */
const NAMES: Readonly<Partial<Record<TableKey, readonly NamedId[]>>> = {
  households: [{ of: 'people', by: ['id', 'head'], id: 'headId' }],
  members: [{ of: 'people', by: ['householdId', 'name'], id: 'idNo' }],
  cadres: [{ of: 'cadres', by: ['id'], id: 'idNo' }],
  pairings: [
    { of: 'people', by: ['householdId', 'head'], id: 'headId' },
    { of: 'cadres', by: ['cadreId'], id: 'cadreIdNo' },
  ],
};

interface NamedId {
  readonly of: 'people' | 'cadres';
  readonly by: readonly string[];
  readonly id: string;
}

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
  of(table: Table, field: string, row: number, digits: string): string | null {
    const named = NAMES[table.key]?.find(({ id }) => id === field);
    const name = named ? nameOf(table, named, row) : null;
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
  for (const registry of registries) {
    for (const key of Object.keys(NAMES) as TableKey[]) {
      const table = tableOf(registry, key);
      for (const named of table ? (NAMES[key] ?? []) : []) if (table) addIds(table, named, ids);
    }
  }
  return ids;
}

function addIds(table: Table, named: NamedId, ids: Map<string, Set<string>>): void {
  if (!table.has(named.id as FieldKey)) return;
  const column = table.column(named.id as FieldKey);
  const isFull = column.entries.map((id) => /^\d{17}[\dX]$/.test(id) && hasValidCheck(id));
  for (let row = 0; row < table.rows; row++) {
    const code = column.code(row);
    const name = isFull[code] ? nameOf(table, named, row) : null;
    if (name === null) continue;
    const id = column.entries[code] ?? '';
    const known = ids.get(name);
    if (known) known.add(id);
    else ids.set(name, new Set([id]));
  }
}

function nameOf(table: Table, { of, by }: NamedId, row: number): string | null {
  const parts = by.map((field) => table.text(field as FieldKey, row));
  return parts.every((part) => part !== null) ? joinKey(of, ...parts) : null;
}
