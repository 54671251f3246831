import { readEarlier, type Desk } from '../../book';
import { withSeen, type Fix } from '../../fixes';
import { TABLE_KEYS, type RawWorkbook, type TableKey } from '../../registry';
import type { PlainSheet } from '../../report';
import type { Results } from '../../results';
import { carryForward as carriedRows, resetFixes, type CarriedKind, type Earlier } from '../../years';
import { submissionLimit } from '../merging/planning';
import { settingsOfNextYear } from './settings-of-next-year';

/** What going on into the next year would do to the workbook that was checked last. */
export interface CarrySummary {
  readonly year: number;
  readonly next: number;
  /** Rows that end with the year, and of the same that go on. */
  readonly ended: Readonly<Record<CarriedKind, number>>;
  readonly going: Readonly<Record<CarriedKind, number>>;
  /** Cells that start afresh, each to be accepted. */
  readonly resets: readonly Fix[];
  /** Cells of 参数 that name the year; the whole sheet where the workbook has none. */
  readonly settings: { readonly fixes: readonly Fix[]; readonly sheet: PlainSheet | null };
}

/** The earlier registry that is at hand, to be shown. */
export interface PreviousSummary {
  /** The file's name. */
  readonly name: string;
  readonly year: number;
  readonly tables: readonly { readonly table: TableKey; readonly rows: number }[];
}

/**
 * Sets the registry of a file beside every book that is checked from now on. Throws `Failure` where it holds none:
 * what was at hand then stays.
 */
export async function usePrevious(desk: Desk, name: string, bytes: Uint8Array): Promise<PreviousSummary> {
  // Sheets that look alike are read alike: what a clerk decided for this year's holds for last year's.
  const { mappings = [] } = desk.book.workbook;
  const read = await desk.tools.read(bytes, name, submissionLimit(desk));
  desk.earlier = readEarlier({ ...read, mappings });
  return previousSummary(desk.earlier);
}

export function dropPrevious(desk: Desk): void {
  desk.earlier = null;
}

/** What going on into the next year would do, of the last check. */
export function carryForward({ checked: { book, results } }: Desk): CarrySummary {
  return carrySummary(results, book.workbook);
}

function carrySummary(results: Results, workbook: RawWorkbook): CarrySummary {
  const { run, settings } = results;
  const { year, next, ended, going, resets } = carriedRows(results, run.nextYear ?? settings.year + 1);
  return {
    year,
    next,
    ended: counted(ended),
    going: counted(going),
    resets: withSeen(workbook, results.registry, resetFixes(results, resets, next, run.locale)),
    settings: settingsOfNextYear(workbook, results, next),
  };
}

function counted(rows: Readonly<Record<CarriedKind, readonly number[]>>): Record<CarriedKind, number> {
  const counts = Object.entries(rows).map(([kind, own]) => [kind, own.length]);
  return Object.fromEntries(counts) as Record<CarriedKind, number>;
}

function previousSummary({ name, settings, registry }: Earlier): PreviousSummary {
  return {
    name,
    year: settings.year,
    tables: TABLE_KEYS.flatMap((table) => {
      const rows = registry.tables[table]?.rows;
      return rows === undefined ? [] : [{ table, rows }];
    }),
  };
}
