import type { Registry, Table } from '../registry';
import { TABLE_KEYS } from '../registry';
import type { Finding } from '../rules';
import type { Links } from '../linkage';

/** Who has to answer for a finding: a township, or a submitted file where its rows say no township. */
export type Answerable = (finding: Finding) => string | null;

/** Finds for each finding the 县(区) and 乡镇 of its row: as written there, else of the village or household it names. */
export function answerable(registry: Registry, links: Links): Answerable {
  const rowsOf = new Map<string, Map<number, { table: Table; row: number }>>();
  for (const key of TABLE_KEYS) {
    const table = registry.tables[key] as Table | undefined;
    for (const part of table?.parts ?? []) {
      const rows = new Map<number, { table: Table; row: number }>();
      part.excelRows.forEach((excelRow, index) => {
        if (table) rows.set(excelRow, { table, row: part.offset + index });
      });
      rowsOf.set(part.sheet, rows);
    }
  }
  return ({ sheet, row, source }) => {
    const at = sheet === null || row === null ? undefined : rowsOf.get(sheet)?.get(row);
    return (at ? townshipOf(registry, links, at.table, at.row) : null) ?? source?.file ?? null;
  };
}

function townshipOf(registry: Registry, links: Links, table: Table, row: number): string | null {
  const written = placeOf(table, row);
  if (written !== null) return written;
  const { villages, households } = registry.tables;
  const village = links.villages[table.key]?.target[row] ?? -1;
  if (villages && village >= 0) return placeOf(villages, village);
  const household = links.households[table.key]?.target[row] ?? -1;
  if (!households || household < 0) return null;
  return townshipOf(registry, links, households, household);
}

function placeOf(table: Table, row: number): string | null {
  const township = table.text('township', row);
  return township === null ? null : `${table.text('county', row) ?? ''}${township}`;
}
