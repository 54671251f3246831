import { CellKind } from './raw';
import { digestOfText } from './raw-digest';
import { rowIdentity } from './row-identity';
import type { Table } from './table';
import type { FieldKey } from './tables';
import type { Waiver } from './waiver';

/** Digests of a row and of what one of its cells holds, as a waiver keeps them. */
export function waivedCell(table: Table, row: number, field: string): Pick<Waiver, 'row' | 'value'> {
  const held = table.raw(field as FieldKey, row);
  const kind = table.kind(field as FieldKey, row);
  return {
    row: digestOfText(rowIdentity(table, row, field, (text) => text).join('\n')),
    value: digestOfText(kind === CellKind.blank ? '' : `${kind} ${String(held)}`),
  };
}
