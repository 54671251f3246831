import { differingParts, type Basis, type BasisPart } from '../core/book';
import { isRecord, taskOf, type SheetTask } from '../core/registry';
import type { StandingSheet } from '../excel';

/** Sheets: some that a check reads came, went or were renamed. */
export type StaleBecause = BasisPart | 'sheets';

/** Why a result is out of date. */
export interface Stale {
  readonly because: StaleBecause;
  /** The sheets that are other than before, where that is known. */
  readonly sheets: readonly string[];
}

/** A generated sheet, and why it is old, if it is. */
export interface OldSheet extends Pick<StandingSheet, 'sheet' | 'kind'> {
  readonly stale: readonly Stale[];
}

/**
 * What is known of generated sheets: where the last reading is not what they rest upon, and what was heard since. What
 * is sealed or records what was done is never old.
 */
export function oldSheets(
  generated: readonly StandingSheet[],
  basis: Basis | null,
  heard: readonly Stale[],
): readonly OldSheet[] {
  return generated
    .filter(({ kind, isSealed }) => !isSealed && !isRecord(kind))
    .map(({ sheet, kind, basis: own }) => {
      const differing = basis && own !== null ? (differingParts(own, basis) ?? []) : [];
      return {
        sheet,
        kind,
        stale: joined([...differing.map((because) => ({ because, sheets: [] })), ...heard]),
      };
    });
}

/** By the tasks that write them. */
export function tasksOf(sheets: readonly OldSheet[]): Partial<Record<SheetTask, readonly Stale[]>> {
  const tasks: Partial<Record<SheetTask, readonly Stale[]>> = {};
  for (const { kind, stale } of sheets) {
    const task = taskOf(kind);
    tasks[task] = joined([...(tasks[task] ?? []), ...stale]);
  }
  return tasks;
}

/** Each reason once, with all of its sheets. */
function joined(reasons: readonly Stale[]): readonly Stale[] {
  const sheets = new Map<StaleBecause, Set<string>>();
  for (const { because, sheets: own } of reasons)
    sheets.set(because, new Set([...(sheets.get(because) ?? []), ...own]));
  return [...sheets].map(([because, own]) => ({ because, sheets: [...own] }));
}
