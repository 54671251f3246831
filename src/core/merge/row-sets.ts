import { tableOf, TABLE_KEYS, type RawWorkbook, type Registry, type Table, type TableKey } from '../registry';
import { keyReader } from './row-keys';
import { NOWHERE, type Townships } from './townships';

/** A workbook as it was submitted, or as it is open, and what the registry makes of it. */
export interface ReadWorkbook {
  readonly workbook: RawWorkbook;
  readonly registry: Registry;
}

/** The rows that came from one place: a submitted file, or what a clerk has typed into the workbook. */
export interface RowSet {
  readonly of: ReadWorkbook;
  /** Null: nobody says where the rows came from. */
  readonly file: string | null;
  /** Rows of the tables of `of`, ascending. */
  readonly rows: ReadonlyMap<TableKey, readonly number[]>;
}

/** How many rows of a set name each township, by table. */
export type Counts = ReadonlyMap<TableKey, ReadonlyMap<number, number>>;

/** The township and the key of each row; what is asked for is read once. */
export class Places {
  private readonly places = new Map<Table, Int32Array>();
  private readonly keys = new Map<Table, (row: number) => string | null>();
  private readonly counts = new Map<RowSet, Counts>();

  constructor(private readonly townships: Townships) {}

  ofTable(table: Table): Int32Array {
    const known = this.places.get(table);
    if (known) return known;
    const places = this.townships.ofRows(table);
    this.places.set(table, places);
    return places;
  }

  keysIn(table: Table): (row: number) => string | null {
    const known = this.keys.get(table);
    if (known) return known;
    const reader = keyReader(table, this.townships.households);
    this.keys.set(table, reader);
    return reader;
  }

  countsOf(set: RowSet): Counts {
    const known = this.counts.get(set);
    if (known) return known;
    const counts = new Map<TableKey, Map<number, number>>();
    for (const [key, rows] of set.rows) {
      const table = tableOf(set.of.registry, key);
      if (!table) continue;
      const places = this.ofTable(table);
      const own = new Map<number, number>();
      for (const row of rows) {
        const place = places[row] ?? NOWHERE;
        if (place !== NOWHERE) own.set(place, (own.get(place) ?? 0) + 1);
      }
      counts.set(key, own);
    }
    this.counts.set(set, counts);
    return counts;
  }
}

/** Everything in a submitted file as one set: whatever its rows say of earlier files, they are sent by this one. */
export function submittedRows(of: ReadWorkbook): RowSet {
  const rows = new Map<TableKey, readonly number[]>();
  for (const key of TABLE_KEYS) {
    const count = tableOf(of.registry, key)?.rows ?? 0;
    if (count > 0)
      rows.set(
        key,
        Array.from({ length: count }, (_, row) => row),
      );
  }
  return { of, file: of.workbook.name, rows };
}

/** The rows of a registry by the file that each says it was submitted in. */
export function registeredRows(of: ReadWorkbook): RowSet[] {
  const sets = new Map<string | null, Map<TableKey, number[]>>();
  for (const key of TABLE_KEYS) {
    for (const part of tableOf(of.registry, key)?.parts ?? []) {
      for (let index = 0; index < part.rawRows.length; index++) {
        const file = part.provenance?.(index)?.file ?? null;
        const set = sets.get(file) ?? new Map<TableKey, number[]>();
        sets.set(file, set);
        const rows = set.get(key);
        if (rows) rows.push(part.offset + index);
        else set.set(key, [part.offset + index]);
      }
    }
  }
  return [...sets].map(([file, rows]) => ({ of, file, rows }));
}
