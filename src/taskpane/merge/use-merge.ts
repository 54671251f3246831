import { useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../core/words/failure';
import type { FileMergeSummary, MergeSummary, SubmissionVerdict } from '../../core/tasks';
import { NOTHING_LEFT, type LeftAlone } from '../../locales';
import { useTask, type Task } from '../kit';
import { changesNothing } from './differences';
import type { LedgerPort, Merged, MergeNote, PickedFile } from '../ledger-port';

/** A file in the list: waiting, refused, or checked. */
export interface ListedFile {
  readonly key: number;
  readonly name: string;
  readonly verdict: SubmissionVerdict | null;
  readonly failure: Failure | null;
  readonly isChosen: boolean;
  /** What it changes, where that was nothing when it was looked at: it is not needed. */
  readonly spare: FileMergeSummary | null;
}

export type Busy =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'comparing' | 'merging' | 'undoing' | 'rereading' };

/** What was done; null for what only looked. */
type MergeOutcome =
  | { readonly kind: 'merged'; readonly merged: Merged }
  | { readonly kind: 'undone'; readonly left: LeftAlone }
  | null;

export interface MergeDesk {
  readonly files: readonly ListedFile[];
  /** What the chosen files change; null until they have been compared. */
  readonly plan: MergeSummary | null;
  readonly task: Task<MergeOutcome, Busy>;
  /** Looks for the merge that could be undone. */
  readonly looking: Task<unknown>;
  readonly last: MergeNote | null;
  add(picked: readonly PickedFile[]): void;
  choose(key: number, isChosen: boolean): void;
  merge(): void;
  undo(): void;
  planOf(file: ListedFile): FileMergeSummary | null;
}

/** Files are checked one after the other, so that no two are in memory; what is chosen is then compared. */
export function useMerge(ledger: LedgerPort, onChanged: () => void): MergeDesk {
  const { merging, engine } = ledger;
  const [files, setFiles] = useState<readonly ListedFile[]>([]);
  const [plan, setPlan] = useState<MergeSummary | null>(null);
  const task = useTask<MergeOutcome, Busy>({ isLong: true });
  const [last, setLast] = useState<MergeNote | null>(null);
  const latestKey = useRef(0);
  const held = useRef(new Set<number>());

  const looking = useTask();
  const { run: look } = looking;
  useEffect(() => {
    look(async () => {
      setLast(await merging.last());
    });
  }, [merging, look]);

  const compare = async (
    listed: readonly ListedFile[],
    tell: (busy: Busy) => void,
  ): Promise<MergeSummary | null> => {
    const ids = listed.flatMap(({ verdict, isChosen }) => (verdict && isChosen ? [verdict.id] : []));
    tell({ kind: 'comparing' });
    const compared = ids.length === 0 ? null : await engine.planMerge(ids);
    setPlan(compared);
    return compared;
  };

  /** Files of which nothing would be merged are not ticked; the clerk may tick them all the same. */
  const compareNeeded = async (listed: readonly ListedFile[], tell: (busy: Busy) => void): Promise<void> => {
    const compared = await compare(listed, tell);
    const spares = new Map(compared?.files.filter(changesNothing).map((file) => [file.id, file]));
    if (spares.size === 0) return;
    const needed = listed.map((file): ListedFile => {
      const spare = file.verdict && spares.get(file.verdict.id);
      return spare ? { ...file, isChosen: false, spare } : file;
    });
    setFiles(needed);
    await compare(needed, tell);
  };

  const check = async (file: PickedFile, key: number): Promise<ListedFile> => {
    const { name } = file;
    return merging.add(file).then(
      (verdict) => {
        held.current.add(verdict.id);
        return { key, name, verdict, failure: null, isChosen: true, spare: null };
      },
      (error: unknown) => ({
        key,
        name,
        verdict: null,
        failure: failureOf(error),
        isChosen: false,
        spare: null,
      }),
    );
  };

  const add = (picked: readonly PickedFile[]): void => {
    if (picked.length === 0) return;
    const waiting = picked.map((file): ListedFile => {
      latestKey.current += 1;
      const nothing = { verdict: null, failure: null, isChosen: false, spare: null };
      return { key: latestKey.current, name: file.name, ...nothing };
    });
    let listed = [...files, ...waiting];
    setFiles(listed);
    setPlan(null);
    const readingOf = (at: number): Busy => {
      return { kind: 'reading', done: at + 1, total: picked.length, file: picked[at]?.name ?? '' };
    };
    task.run(async ({ signal, onProgress }) => {
      try {
        await merging.prepare({ signal });
        for (const [at, file] of picked.entries()) {
          if (signal.aborted) break;
          onProgress(readingOf(at));
          const checked = await check(file, waiting[at]?.key ?? 0);
          listed = listed.map((each) => (each.key === checked.key ? checked : each));
          setFiles(listed);
        }
      } finally {
        // Those that were not looked at before the clerk gave up are not in the list.
        listed = listed.filter(({ verdict, failure }) => verdict ?? failure);
        setFiles(listed);
      }
      await compareNeeded(listed, onProgress);
      // The registry has been read for it.
      onChanged();
      return null;
    }, readingOf(0));
  };

  const choose = (key: number, isChosen: boolean): void => {
    const listed = files.map((file) => (file.key === key ? { ...file, isChosen } : file));
    setFiles(listed);
    task.run(async ({ onProgress }) => {
      await compare(listed, onProgress);
      return null;
    });
  };

  return {
    files,
    plan,
    task,
    looking,
    last,
    add,
    choose,
    merge: () => {
      if (!plan) return;
      task.run(
        async ({ signal, onProgress }) => {
          const merged = await merging.merge(plan, { signal });
          for (const id of held.current) await engine.dropSubmission(id);
          held.current.clear();
          setFiles([]);
          setPlan(null);
          setLast(await merging.last());
          onProgress({ kind: 'rereading' });
          // What cannot be read anew is told by whatever reads it next: the merge is done.
          await merging.prepare().catch(() => undefined);
          onChanged();
          return { kind: 'merged', merged };
        },
        { kind: 'merging' },
      );
    },
    undo: () => {
      task.run(
        async ({ onProgress }) => {
          const undone = await merging.undo();
          setLast(await merging.last());
          await merging.prepare();
          await compare(files, onProgress);
          onChanged();
          return { kind: 'undone', left: undone ?? NOTHING_LEFT };
        },
        { kind: 'undoing' },
      );
    },
    planOf: ({ verdict }) => plan?.files.find(({ id }) => id === verdict?.id) ?? null,
  };
}
