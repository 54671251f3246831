import type { Occasion } from './change-log-record';
import { keptBatches, type KeptBatch } from './kept-batches';
import { loggedMerges, type LoggedMerge, type MergeNote } from './merging/merge-log';
import { withExcel } from './session';

/** What was changed at one go, as the workbook's own records tell of it. */
export type RecordedChange = {
  /** Counted over all kinds: what was done last is undone first. */
  readonly batch: number;
  /** Local time `yyyy-mm-dd hh:mm`; null where it was not kept. */
  readonly at: string | null;
  /** `later`: what was done after it has to be undone first. */
  readonly state: 'undoable' | 'later' | 'undone' | 'unreadable';
} & (
  | { readonly kind: Occasion; readonly cells: number; readonly sheets: readonly string[] }
  /** null: its record cannot be read. */
  | { readonly kind: 'merge'; readonly note: MergeNote | null }
);

/** Every change that the workbook has a record of, the newest first. Changes nothing. */
export async function readHistory(): Promise<RecordedChange[]> {
  return withExcel(async (context) => {
    const batches = await keptBatches(context);
    const merges = await loggedMerges(context);
    const standing = [...batches, ...merges].filter(({ isUndone }) => !isUndone);
    const latest = Math.max(0, ...standing.map(({ batch }) => batch));
    const changes = [
      ...batches.map((kept) => changeOfCells(kept, latest)),
      ...merges.map((merge) => changeOfRows(merge, latest)),
    ];
    return changes.reverse().sort(newestFirst);
  });
}

function changeOfCells({ batch, at, occasion, cells, sheets, isUndone }: KeptBatch, latest: number) {
  return {
    batch,
    at,
    kind: occasion,
    cells,
    sheets: [...sheets],
    state: stateOf({ batch, isUndone }, latest),
  };
}

function changeOfRows({ batch, isUndone, note }: LoggedMerge, latest: number) {
  const state = isUndone || note ? stateOf({ batch, isUndone }, latest) : ('unreadable' as const);
  return { batch, at: note?.at ?? null, kind: 'merge' as const, note, state };
}

function stateOf({ batch, isUndone }: Pick<KeptBatch, 'batch' | 'isUndone'>, latest: number) {
  if (isUndone) return 'undone' as const;
  return batch === latest ? ('undoable' as const) : ('later' as const);
}

/** Numbers are given again once a change is undone; those of one minute are told apart by them all the same. */
function newestFirst(a: RecordedChange, b: RecordedChange): number {
  if (a.at !== null && b.at !== null && a.at !== b.at) return a.at < b.at ? 1 : -1;
  return b.batch - a.batch || Number(a.state === 'undone') - Number(b.state === 'undone');
}
