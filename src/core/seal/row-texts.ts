import {
  CellKind,
  fieldsOf,
  rawValue,
  type RawColumn,
  type Table,
  type TableKey,
  type TablePart,
} from '../registry';
import type { Joining } from './digest';

/** What names a row besides the columns that the table calls its key. */
const MORE_NAMES: Readonly<Partial<Record<TableKey, readonly string[]>>> = { scores: ['assessor'] };

/** A table as the texts that its rows are sealed by: what Excel holds in the registry's columns, nothing cleaned. */
export interface RowTexts {
  readonly rows: number;
  readonly parts: readonly TablePart[];
  /** Everything in the row. */
  content(row: number): string;
  /** What names the row; the whole of it where the table has no key. */
  key(row: number): string;
}

interface Source {
  readonly name: string;
  readonly raw: RawColumn;
}

/** The order of columns and of rows, empty columns and columns of an office's own leave no trace. */
export function rowTexts(table: Table, joining: Joining): RowTexts {
  const names = fieldsOf(table.key).map(([name]) => name);
  const keys = fieldsOf(table.key).flatMap(([name, { key }]) => (key ? [name] : []));
  const naming = [...keys, ...(MORE_NAMES[table.key] ?? [])];
  const sourcesOf = (part: TablePart, wanted: readonly string[]): Source[] =>
    wanted.flatMap((name) => {
      const column = part.columns.get(name);
      return column ? [{ name, raw: column.raw }] : [];
    });
  const all = table.parts.map((part) => sourcesOf(part, names));
  const named = table.parts.map((part) => sourcesOf(part, naming));
  const starts = Int32Array.from(table.parts, ({ offset }) => offset);
  const text = (sources: readonly (readonly Source[])[], row: number): string => {
    const at = partAt(starts, row);
    const part = table.parts[at];
    return joining.row(cellTexts(sources[at] ?? [], part?.rawRows[row - part.offset] ?? -1));
  };
  const content = (row: number): string => text(all, row);
  return {
    rows: table.rows,
    parts: table.parts,
    content,
    key: naming.length === 0 ? content : (row) => text(named, row),
  };
}

/** The last part that begins at the row or before it. */
function partAt(starts: Int32Array, row: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Name, kind and value of every cell that is not blank: the number 1 and the text "1" differ. A blank one ends them. */
function cellTexts(sources: readonly Source[], row: number): string[] {
  const texts: string[] = [];
  for (const { name, raw } of sources) {
    const kind = raw.kinds[row] ?? CellKind.blank;
    if (kind !== CellKind.blank) texts.push(`${name}=${kind}${String(rawValue(raw, row))}`);
  }
  return [...texts, ''];
}
