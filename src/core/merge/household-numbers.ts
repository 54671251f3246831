import { foldHead, foldVillage, joinKey } from '../linkage';
import { TO_VILLAGE, type FieldKey, type Registry, type Table } from '../registry';

/** The columns that together name a village, the most telling first: its number, or what else finds it. */
const PLACES: readonly (readonly string[])[] = TO_VILLAGE.steps.map((step) =>
  'same' in step ? Object.keys(step.same) : ['villageCode'],
);

/**
 * The numbers of households that rows name otherwise: by the head's citizen ID, or by village and head's name. They
 * are looked for in every workbook of a merge, for a township may send its pairings without its households.
 */
export class HouseholdNumbers {
  private readonly registers: Table<'households'>[] = [];
  /** Null where several households answer to the name. Made when a row is met that gives no number. */
  private byName: Map<string, string | null> | null = null;

  learn({ tables: { households } }: Registry): void {
    if (households) this.registers.push(households);
    this.byName = null;
  }

  /** The number that a row gives, else that of the household that it names; null where that is not one alone. */
  of(table: Table, row: number): string | null {
    const given = table.text('householdId', row);
    if (given !== null || table.key !== 'pairings') return given;
    this.byName ??= numbersByName(this.registers);
    for (const name of namesOf(table, row)) {
      const known = this.byName.get(name);
      if (known !== undefined) return known;
    }
    return null;
  }
}

function numbersByName(registers: readonly Table<'households'>[]): Map<string, string | null> {
  const byName = new Map<string, string | null>();
  for (const households of registers) {
    for (let row = 0; row < households.rows; row++) {
      const id = households.text('id', row);
      if (id === null) continue;
      for (const name of namesOf(households, row)) {
        const known = byName.get(name);
        byName.set(name, known === undefined || known === id ? id : null);
      }
    }
  }
  return byName;
}

/** What a household goes by in a row of its own or of a pairing, the surest first. */
function* namesOf(table: Table, row: number): Generator<string> {
  const textAt = (name: string): string | null => table.text(name as FieldKey, row);
  const headId = textAt('headId');
  if (headId !== null) yield joinKey('headId', headId);
  const head = textAt('head');
  if (head === null) return;
  for (const fields of PLACES) {
    const place = fields.map(textAt);
    if (!place.includes(null))
      yield joinKey(fields.join(), ...place.map((text) => foldVillage(text ?? '')), foldHead(head));
  }
}
