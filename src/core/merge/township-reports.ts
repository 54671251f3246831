import { tablesOf, type Registry, type TableKey } from '../registry';
import { requiredCells } from '../rules';
import { townshipsOf } from './earlier-rows';
import { Places, registeredRows, type ReadWorkbook } from './row-sets';
import { NOWHERE, Townships } from './townships';

/** What a township has sent, by what the rows of the workbook say of their files. */
export interface TownshipReport {
  readonly county: string;
  readonly township: string;
  /** As merges name it. */
  readonly name: string;
  /** Files that its rows come from; none: it has not reported. */
  readonly files: readonly string[];
  /** Rows that came in a file. */
  readonly tables: readonly { readonly table: TableKey; readonly rows: number }[];
  /** Cells of those rows that must be filled, and how many are. */
  readonly required: number;
  readonly filled: number;
}

/** The townships of the register of villages, in its order, each with what it has sent. */
export function townshipReports(of: ReadWorkbook): TownshipReport[] {
  const { registry } = of;
  const townships = new Townships();
  townships.learn(registry);
  const places = new Places(townships);
  const files = filesByTownship(of, places);
  const sums = sumsByTownship(registry, places);
  const { villages } = registry.tables;
  const known = new Map<number, TownshipReport>();
  const ofVillages = villages ? places.ofTable(villages) : [];
  ofVillages.forEach((place, row) => {
    if (place === NOWHERE || known.has(place)) return;
    const { rows, required, filled } = sums.get(place) ?? NOTHING;
    known.set(place, {
      county: villages?.text('county', row) ?? '',
      township: villages?.text('township', row) ?? townships.nameOf(place),
      name: townships.nameOf(place),
      files: files.get(place) ?? [],
      tables: [...rows].map(([table, count]) => ({ table, rows: count })),
      required,
      filled,
    });
  });
  return [...known.values()];
}

function filesByTownship(of: ReadWorkbook, places: Places): Map<number, string[]> {
  const files = new Map<number, string[]>();
  for (const set of registeredRows(of)) {
    if (set.file === null) continue;
    for (const place of townshipsOf(set, places)) files.set(place, [...(files.get(place) ?? []), set.file]);
  }
  return files;
}

interface Sums {
  readonly rows: Map<TableKey, number>;
  required: number;
  filled: number;
}

const NOTHING: Sums = { rows: new Map(), required: 0, filled: 0 };

function sumsByTownship(registry: Registry, places: Places): Map<number, Sums> {
  const sums = new Map<number, Sums>();
  for (const table of tablesOf(registry)) {
    const ofTable = places.ofTable(table);
    const cellsOf = requiredCells(table);
    for (const { provenance, offset, rawRows } of table.parts) {
      if (!provenance) continue;
      for (let index = 0; index < rawRows.length; index++) {
        const place = ofTable[offset + index] ?? NOWHERE;
        if (place === NOWHERE || !provenance(index)) continue;
        const sum = sums.get(place) ?? { rows: new Map<TableKey, number>(), required: 0, filled: 0 };
        sums.set(place, sum);
        sum.rows.set(table.key, (sum.rows.get(table.key) ?? 0) + 1);
        const { required, filled } = cellsOf(offset + index);
        sum.required += required;
        sum.filled += filled;
      }
    }
  }
  return sums;
}
