import { tableOf, type TableKey } from '../registry';
import { differenceOf, type TableDifference } from './difference';
import { earlierRows, townshipsOf } from './earlier-rows';
import { partReaders } from './part-columns';
import { dropRepeated, type MayReplace, type Replacement } from './repeated';
import { Places, registeredRows, submittedRows, type ReadWorkbook } from './row-sets';
import { planSheets, type SheetMerge } from './sheet-merge';
import { Townships } from './townships';

/** What becomes of one submitted file. */
export interface FileMerge {
  readonly of: ReadWorkbook;
  readonly differences: readonly TableDifference[];
  /** Names of the townships that it is about. */
  readonly townships: readonly string[];
  /** The files whose rows it takes the place of; null: rows that tell no file. */
  readonly replaces: readonly (string | null)[];
  /** Later files of the same merge that take the place of rows of this one. */
  readonly superseded: readonly Replacement[];
}

/** What is written where, once the clerk agrees. */
export interface MergePlan {
  readonly target: ReadWorkbook;
  readonly files: readonly FileMerge[];
  readonly sheets: readonly SheetMerge[];
}

/**
 * What it takes to bring submissions, in their order, into a workbook: rows of townships that are in it already are
 * set against what it has, all others are added.
 */
export function planMerge(
  target: ReadWorkbook,
  submissions: readonly ReadWorkbook[],
  mayReplace: MayReplace = () => true,
): MergePlan {
  const townships = new Townships();
  for (const { registry } of [target, ...submissions]) townships.learn(registry);
  const places = new Places(townships);
  const readerOf = partReaders([target, ...submissions]);
  const { kept, replacements } = dropRepeated(submissions.map(submittedRows), places, mayReplace);
  const registered = registeredRows(target);
  const claimed = new Map<TableKey, Set<number>>();
  const files = kept.map((set, index): FileMerge => {
    const replaces = new Set<string | null>();
    const taken = new Map<TableKey, number[]>();
    for (const source of registered) {
      for (const [key, rows] of earlierRows(set, source, places)) {
        const others = claimed.get(key) ?? new Set<number>();
        claimed.set(key, others);
        const free = rows.filter((row) => !others.has(row));
        if (free.length === 0) continue;
        replaces.add(source.file);
        taken.set(key, (taken.get(key) ?? []).concat(free));
        for (const row of free) others.add(row);
      }
    }
    const differences = [...set.rows].flatMap(([key, rows]) => {
      const submitted = tableOf(set.of.registry, key);
      if (!submitted) return [];
      const sides = {
        submitted,
        registered: tableOf(target.registry, key),
        places,
        readerOf,
        for1904: target.workbook.date1904,
      };
      const earlier = (taken.get(key) ?? []).sort((a, b) => a - b);
      return [differenceOf(key, rows, earlier, sides)];
    });
    return {
      of: set.of,
      differences,
      townships: townshipsOf(set, places).map((place) => townships.nameOf(place)),
      replaces: [...replaces],
      superseded: replacements.filter((replacement) => replacement.index === index),
    };
  });
  return { target, files, sheets: planSheets(target, files, readerOf) };
}
