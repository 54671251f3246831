import type { Fix } from './fixes';
import type { ReadFile } from './merge-engine';
import type { Previous, PreviousSummary } from './previous';
import type { RawWorkbook } from './registry';
import type { PlainSheet, Results } from './report';
import { settingsOfNextYear } from './settings-of-next-year';
import { carryForward, resetFixes, type CarriedKind } from './years';

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

/** The part of the engine that looks from one year to another. */
export interface YearsEngine {
  /** Sets the registry of a file beside every workbook that is checked from now on. Throws `Failure`. */
  usePrevious(name: string, bytes: Uint8Array): Promise<PreviousSummary>;
  dropPrevious(): void | Promise<void>;
  /** Of the last check. */
  carryForward(): CarrySummary | Promise<CarrySummary>;
}

interface Book {
  readonly workbook: RawWorkbook;
  checked(): Results;
}

export function yearsBeside(
  book: () => Book,
  previous: Previous,
  read: ReadFile,
  limit: () => number | Promise<number>,
): YearsEngine {
  return {
    usePrevious: async (name, bytes) => {
      // Sheets that look alike are read alike: what a clerk decided for this year's holds for last year's.
      const { mappings = [] } = book().workbook;
      return previous.use({ ...(await read(bytes, name, await limit())), mappings });
    },
    dropPrevious: () => {
      previous.earlier = null;
    },
    carryForward: () => carrySummary(book().checked(), book().workbook),
  };
}

function carrySummary(results: Results, workbook: RawWorkbook): CarrySummary {
  const { run, settings } = results;
  const { year, next, ended, going, resets } = carryForward(results, run.nextYear ?? settings.year + 1);
  return {
    year,
    next,
    ended: counted(ended),
    going: counted(going),
    resets: resetFixes(results, resets, next, run.locale),
    settings: settingsOfNextYear(workbook, results, next),
  };
}

function counted(rows: Readonly<Record<CarriedKind, readonly number[]>>): Record<CarriedKind, number> {
  const counts = Object.entries(rows).map(([kind, own]) => [kind, own.length]);
  return Object.fromEntries(counts) as Record<CarriedKind, number>;
}
