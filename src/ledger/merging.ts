import type { TownshipReport } from '../core/merge';
import type { FileMergeSummary, MergeSummary, SubmissionVerdict } from '../core/tasks';
import { Failure } from '../core/words/failure';
import {
  lastMerge,
  mergeHistory,
  readWorkbook,
  undoLastMerge,
  writeMerge,
  type Merged,
  type MergeNote,
  type Undone,
} from '../excel';
import { changeTexts } from '../locales';
import { isOfProposals, sheetsOf } from './proposals';
import { watchOf, type DeskSetup, type StepOptions } from './steps';

/** A submitted file as a person picks it. */
export interface PickedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A township, and how often it has sent again what it had sent before. */
export interface TownshipStanding extends TownshipReport {
  readonly again: number;
}

/** What of the submissions is in the workbook. */
export interface Collected {
  /** Null where the workbook was not read yet. */
  readonly townships: readonly TownshipStanding[] | null;
  /** What was merged and stands, the latest first. */
  readonly merges: readonly MergeNote[];
}

/** Brings submitted files into the workbook that is open. */
export class Merging {
  constructor(private readonly setup: DeskSetup) {}

  /** Reads the workbook that the files go into; to be called before the others, and again once it has changed. */
  async prepare(options: StepOptions = {}): Promise<void> {
    const read = () => readWorkbook(this.setup.engine, watchOf(options, 'reading'));
    await this.setup.inTurn(read, options.signal);
  }

  /** Reads one file and checks it on its own. Throws `Failure` for one that nothing is merged from. */
  async add(file: PickedFile): Promise<SubmissionVerdict> {
    const { engine } = this.setup;
    const limit = (await engine.submissionLimit()) * 1024 ** 2;
    // Before its bytes are in memory.
    if (file.size > limit)
      throw new Failure('TooLarge', { file: file.name, size: file.size, limit, unpacked: 0 });
    return engine.readSubmission(
      file.name,
      new Uint8Array(await file.arrayBuffer()),
      this.setup.describeRun(),
    );
  }

  /**
   * Writes what `shown` said. Throws `Failure('MergeChanged')` where the workbook, read anew, would have another
   * difference by now; then and when cancelled it is as it was.
   */
  async merge(shown: MergeSummary, options: StepOptions = {}): Promise<Merged> {
    const { engine } = this.setup;
    await this.prepare(options);
    const plan = await engine.planMerge(shown.files.map(({ id }) => id));
    if (JSON.stringify(plan.files) !== JSON.stringify(shown.files)) throw new Failure('MergeChanged');
    const { locale, runAt } = this.setup.describeRun();
    const words = changeTexts[locale];
    const record = {
      operation: 'merge' as const,
      at: runAt,
      files: plan.files.map(({ file }) => file),
      submitted: plan.files.map(submittedFile),
      title: words.merge,
      told: (of: Parameters<typeof words.merged>[0]) => words.merged(of),
    };
    const merged = await writeMerge(plan.sheets, engine, record, watchOf(options, 'writing'));
    this.setup.onChanged(plan.sheets.map(({ sheet }) => sheet));
    return merged;
  }

  /** The merge that could be undone; null where there is none. */
  async last(): Promise<MergeNote | null> {
    const last = await lastMerge();
    return last && isOfProposals(last) ? null : last;
  }

  /** Which townships have reported, by the workbook as it was read last, and what was merged. */
  async collected(): Promise<Collected> {
    const merges = (await mergeHistory()).filter((note) => !isOfProposals(note));
    const again = new Map<string, number>();
    for (const { townships, isAgain } of merges.flatMap(({ submitted = [] }) => submitted))
      for (const name of isAgain ? townships : []) again.set(name, (again.get(name) ?? 0) + 1);
    const reports = await this.setup.engine.townshipReports();
    return {
      merges,
      townships: reports?.map((report) => ({ ...report, again: again.get(report.name) ?? 0 })) ?? null,
    };
  }

  async undo(): Promise<Undone | null> {
    const undone = await undoLastMerge('undoMerge', this.setup.describeRun().runAt);
    this.setup.onChanged(sheetsOf(undone));
    return undone;
  }
}

function submittedFile({ file, townships, replaces, tables }: FileMergeSummary) {
  const total = (kind: 'added' | 'removed' | 'changed'): number =>
    tables.reduce((sum, counts) => sum + counts[kind], 0);
  return {
    file,
    townships,
    isAgain: replaces.some((replaced) => replaced !== null),
    added: total('added'),
    removed: total('removed'),
    changed: total('changed'),
  };
}
