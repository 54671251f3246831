import type { RawWorkbook, TableKey } from './registry';
import { TABLE_KEYS } from './registry';
import { readEarlier } from './pipeline';
import type { Earlier } from './years';

/** The earlier registry that is at hand, to be shown. */
export interface PreviousSummary {
  /** The file's name. */
  readonly name: string;
  readonly year: number;
  readonly tables: readonly { readonly table: TableKey; readonly rows: number }[];
}

/** Keeps the registry of an earlier year beside whatever workbook is open, until another one takes its place. */
export class Previous {
  earlier: Earlier | null = null;

  /** Throws `Failure` where it holds no registry: what was at hand then stays. */
  use(workbook: RawWorkbook): PreviousSummary {
    this.earlier = readEarlier(workbook);
    return summaryOf(this.earlier);
  }
}

function summaryOf({ name, settings, registry }: Earlier): PreviousSummary {
  return {
    name,
    year: settings.year,
    tables: TABLE_KEYS.flatMap((table) => {
      const rows = registry.tables[table]?.rows;
      return rows === undefined ? [] : [{ table, rows }];
    }),
  };
}
