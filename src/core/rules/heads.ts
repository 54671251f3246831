import type { Links } from '../linkage';
import type { Registry } from '../registry';

/** Per household row: how many members, how many heads among them, and which row is the (last) head. */
export interface Heads {
  readonly members: Int32Array;
  readonly count: Int32Array;
  readonly member: Int32Array;
  /** 0 where a member's relation cannot be read, so that heads cannot be counted. */
  readonly readable: Uint8Array;
}

/** Heads of households as the sheet of members tells them; null when it or the register is absent. */
export function headsOf(registry: Registry, links: Links): Heads | null {
  const { households, members } = registry.tables;
  const targets = links.members.householdId?.target;
  if (!households || !members || !targets) return null;
  const heads: Heads = {
    members: new Int32Array(households.rows),
    count: new Int32Array(households.rows),
    member: new Int32Array(households.rows).fill(-1),
    readable: new Uint8Array(households.rows).fill(1),
  };
  const relation = members.column('relation');
  const head = relation.entries.indexOf('户主');
  for (let row = 0; row < members.rows; row++) {
    const household = targets[row] ?? -1;
    if (household < 0) continue;
    heads.members[household] = (heads.members[household] ?? 0) + 1;
    const code = relation.code(row);
    if (code < 0) heads.readable[household] = 0;
    if (code < 0 || code !== head) continue;
    heads.count[household] = (heads.count[household] ?? 0) + 1;
    heads.member[household] = row;
  }
  return heads;
}
