import { cleanText } from './clean';
import type { HeaderCandidate } from './header-candidates';
import { mapHeader } from './map-header';
import { CellKind, rawValue, type RawSheet } from './raw';
import { namesTable } from './table-fit';
import { fieldOf, fieldsOf, type FieldKey, type TableKey } from './tables';

/** So many rows tell what a list is of. */
const LOOKED_AT = 500;
/** Rows that tell a kind of list with some certainty. */
const ENOUGH_ROWS = 3;
/** Share of rows that repeat a key: one here and there is a mistake, many are another kind of list. */
const MANY = 0.2;

/**
 * Which of two tables that share most of their columns a list is, by what its rows are: one row for each key of the
 * table, and a person's relation to the head (a list in which everybody is a head is one of households). Where rows
 * say nothing, the sheet's name or title may be asked. Null where nothing tells.
 */
export function tellApart(
  sheet: RawSheet,
  header: HeaderCandidate & { readonly titles: readonly string[] },
  tables: readonly [TableKey, TableKey],
  asksName: boolean,
): TableKey | null {
  const rows = rowsBelow(sheet, header);
  const left = tables.filter((table) => !contradicted(sheet, header, table, rows));
  if (left.length === 1) return left[0] ?? null;
  if (!asksName) return null;
  const named = tables.filter((table) => namesTable(header.titles, table));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Rows that speak against a table: its key comes again and again, or all are heads where it lists people. */
function contradicted(
  sheet: RawSheet,
  header: HeaderCandidate,
  table: TableKey,
  rows: readonly number[],
): boolean {
  const { columns } = mapHeader(table, header.cells);
  const keys = fieldsOf(table).flatMap(([name, field]) => (field.key ? (columns.get(name) ?? -1) : []));
  if (keys.length > 0 && keys.every((column) => column >= 0) && repeats(sheet, keys, rows) > MANY)
    return true;
  const relation = table === 'members' ? columns.get('relation') : undefined;
  return relation !== undefined && rows.length >= ENOUGH_ROWS && everybodyIsHead(sheet, relation, rows);
}

/** The share of rows whose key an earlier one has; rows with a blank in it have none. */
function repeats(sheet: RawSheet, keys: readonly number[], rows: readonly number[]): number {
  const seen = new Set<string>();
  let counted = 0;
  for (const row of rows) {
    const parts = keys.map((column) => textAt(sheet, row, column));
    if (parts.includes('')) continue;
    counted += 1;
    seen.add(parts.join('\u0000'));
  }
  return counted === 0 ? 0 : 1 - seen.size / counted;
}

function everybodyIsHead(sheet: RawSheet, relation: number, rows: readonly number[]): boolean {
  const [head = ''] = fieldOf('members', 'relation' satisfies FieldKey<'members'>).codes;
  return rows.every((row) => textAt(sheet, row, relation) === head);
}

function rowsBelow(sheet: RawSheet, { lastRow }: HeaderCandidate): number[] {
  const rows: number[] = [];
  for (let row = lastRow + 1; row < sheet.rowCount && rows.length < LOOKED_AT; row++) {
    const filled = sheet.columns.filter(({ kinds }) => kinds[row] !== CellKind.blank).length;
    if (filled > 2) rows.push(row);
  }
  return rows;
}

function textAt(sheet: RawSheet, row: number, column: number): string {
  const raw = sheet.columns[column];
  return raw ? cleanText(String(rawValue(raw, row) ?? '')) : '';
}
