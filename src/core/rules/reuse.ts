import { linkAt, type Links, type Resolved } from '../linkage';
import {
  type Registry,
  type SheetReading,
  type Table,
  TABLE_KEYS,
  type TableKey,
  tablesByKey,
} from '../registry';

/**
 * Tells what a piece of work has looked at, and whether any of it has changed by the next time. Everything that can
 * be looked at stands for itself: what has changed is another object, or one that was said to be `outdated`.
 */
export class Reuse {
  private readonly tables: readonly Table[];
  private readonly current: Set<object>;
  private readonly outdated = new Set<object>();
  private readonly noted = new Set<object>();

  constructor(private readonly registry: Registry) {
    this.tables = Object.values(registry.tables);
    this.current = new Set([
      ...this.tables.flatMap((table) => table.readables()),
      registry.readings,
      registry.unread,
    ]);
  }

  /** Does a piece of work and gives what it looked at. */
  reading<T>(work: () => T): { readonly result: T; readonly reads: readonly object[] } {
    this.takeReads();
    const result = work();
    return { result, reads: this.takeReads() };
  }

  isCurrent(reads: readonly object[]): boolean {
    return reads.every((read) => this.current.has(read) && !this.outdated.has(read));
  }

  /** What is marked in it is not what it was. */
  outdate(read: object | undefined): void {
    if (read) this.outdated.add(read);
  }

  /** The registry as a check of the whole, or of one table, sees it. */
  view(only?: TableKey): Registry {
    const { workbook, readings, unread } = this.registry;
    const seen = readings.filter(({ table }) => only === undefined || table === only);
    const note = (): readonly SheetReading[] => {
      // Another list of sheets may hold one more of this table.
      this.noted.add(readings);
      return seen;
    };
    const noteUnread = (): typeof unread => {
      this.noted.add(unread);
      return unread;
    };
    return {
      workbook,
      tables: tablesByKey(this.tables.filter(({ key }) => only === undefined || key === only)),
      get readings() {
        return note();
      },
      get unread() {
        return noteUnread();
      },
    };
  }

  /** The links, each noted when it is looked at. */
  watched(links: Links): Links {
    return mapLinks(links, (resolved) => {
      this.current.add(resolved);
      return () => {
        this.noted.add(resolved);
        return resolved;
      };
    });
  }

  private takeReads(): object[] {
    const reads = [...this.tables.flatMap((table) => table.takeReads()), ...this.noted];
    this.noted.clear();
    return reads;
  }
}

/** Links of which those that say the same as before are the same objects. */
export function keptLinks(links: Links, before: Links): Links {
  return mapLinks(links, (resolved, table, column) => {
    const known = linkAt(before, table, column);
    const kept = known && isSame(resolved, known) ? known : resolved;
    return () => kept;
  });
}

function mapLinks(
  links: Links,
  open: (resolved: Resolved, table: TableKey, column: string) => () => Resolved,
): Links {
  const mapped = TABLE_KEYS.map((table) => {
    const byColumn = {};
    for (const [column, resolved] of Object.entries<Resolved>(links[table]))
      Object.defineProperty(byColumn, column, { enumerable: true, get: open(resolved, table, column) });
    return [table, byColumn];
  });
  return Object.fromEntries(mapped) as Links;
}

function isSame(one: Resolved, other: Resolved): boolean {
  const arrays = Object.entries(one) as [string, Int32Array | Uint8Array][];
  const others = other as unknown as Record<string, Int32Array | Uint8Array | undefined>;
  return arrays.every(([name, array]) => {
    const before = others[name];
    return before?.length === array.length && array.every((value, index) => before[index] === value);
  });
}
