import type { Links, Resolved } from '../linkage';
import { tablesByKey, type Registry, type SheetReading, type Table, type TableKey } from '../registry';

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
  return mapLinks(links, (resolved, group, table) => {
    const known = before[group][table];
    const kept = known && isSame(resolved, known) ? known : resolved;
    return () => kept;
  });
}

type Group = keyof Links;

function mapLinks(
  links: Links,
  open: (resolved: Resolved, group: Group, table: TableKey) => () => Resolved,
): Links {
  const groups = Object.entries(links).map(([group, ofTables]) => {
    const mapped = {};
    for (const [table, resolved] of Object.entries(ofTables as Partial<Record<TableKey, Resolved>>))
      Object.defineProperty(mapped, table, {
        enumerable: true,
        get: open(resolved, group as Group, table as TableKey),
      });
    return [group, mapped];
  });
  return Object.fromEntries(groups) as Links;
}

function isSame(one: Resolved, other: Resolved): boolean {
  const arrays = Object.entries(one) as [string, Int32Array | Uint8Array][];
  const others = other as unknown as Record<string, Int32Array | Uint8Array | undefined>;
  return arrays.every(([name, array]) => {
    const before = others[name];
    return before?.length === array.length && array.every((value, index) => before[index] === value);
  });
}
