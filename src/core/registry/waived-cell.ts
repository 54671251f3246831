import { CellKind } from './raw';
import { rowIdentity } from './row-identity';
import type { Table } from './table';
import type { FieldKey } from './tables';
import type { Waiver } from './waiver';

/** Digests of a row and of what one of its cells holds, as a waiver keeps them. */
export function waivedCell(table: Table, row: number, field: string): Pick<Waiver, 'row' | 'value'> {
  const held = table.raw(field as FieldKey, row);
  const kind = table.kind(field as FieldKey, row);
  return {
    row: digestOf(rowIdentity(table, row, field, (text) => text).join('\n')),
    value: digestOf(kind === CellKind.blank ? '' : `${kind} ${String(held)}`),
  };
}

/** FNV-1a in two lanes of 32 bits: it tells texts apart without holding them. It proves nothing. */
const PRIME = 0x01000193;
const LANES: readonly number[] = [0x811c9dc5, 0x5bd1e995];

function digestOf(text: string): string {
  return LANES.map((start, lane) => {
    let sum = start;
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ (text.charCodeAt(at) + lane), PRIME);
    return (sum >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
