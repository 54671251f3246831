import { cleanCell } from './clean';
import { rawValue } from './raw';
import type { ReadSheet } from './read-sheet';
import type { UnreadSheet } from './registry';
import { fieldOf, fieldsOf, type FieldKey } from './tables';
import { leftOutCopy } from './unread-sheet';

/** Share of a hidden list's keys that a list in sight has, from which on it is an old copy and no part of its own. */
const COPIED = 0.5;

/**
 * The lists without hidden ones that repeat a list of the same table in sight: an old copy would make every key come
 * twice. What a clerk has decided to be read is read.
 */
export function withoutCopies(lists: readonly ReadSheet[]): {
  readonly kept: readonly ReadSheet[];
  readonly copies: readonly UnreadSheet[];
} {
  const copies = new Set(lists.filter((list) => isCopy(list, lists)));
  return {
    kept: lists.filter((list) => !copies.has(list)),
    copies: [...copies].map(({ reading }) => leftOutCopy(reading)),
  };
}

function isCopy(list: ReadSheet, lists: readonly ReadSheet[]): boolean {
  const { reading } = list;
  if (!reading.isHidden || reading.isDecided) return false;
  const inSight = lists.filter(
    ({ reading: other }) => other.table === reading.table && !other.isHidden && other.sheet !== reading.sheet,
  );
  if (inSight.length === 0) return false;
  const known = new Set(inSight.flatMap(keysOf));
  const keys = keysOf(list);
  return keys.length > 0 && keys.filter((key) => known.has(key)).length >= keys.length * COPIED;
}

/** The keys of a list's rows; where the table has none, all that they hold. */
function keysOf({ reading, columns, rows }: ReadSheet): string[] {
  const declared = fieldsOf(reading.table).filter(([name]) => columns.has(name));
  const keys = declared.filter(([, field]) => field.key);
  const names = (keys.length > 0 ? keys : declared).map(([name]) => name);
  return Array.from(rows, (row) =>
    names
      .map((name) => {
        const part = columns.get(name);
        const value = part ? rawValue(part.raw, row) : null;
        return value === null ? '' : cleanCell(fieldOf(reading.table, name as FieldKey), String(value));
      })
      .join('\u0000'),
  );
}
