import type { MergeSummary, SubmissionVerdict } from '../core/tasks';
import { Failure } from '../core/words/failure';
import {
  lastMerge,
  readWorkbook,
  undoLastMerge,
  writeMerge,
  type Merged,
  type MergeNote,
  type Undone,
} from '../excel';
import { changeTexts } from '../locales';
import { sheetsOf } from './proposals';
import { watchOf, type DeskSetup, type StepOptions } from './steps';

/** A submitted file as a person picks it. */
export interface PickedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Brings submitted files into the workbook that is open. */
export class Merging {
  constructor(private readonly setup: DeskSetup) {}

  /** Reads the workbook that the files go into; to be called before the others, and again once it has changed. */
  async prepare(options: StepOptions = {}): Promise<void> {
    await readWorkbook(this.setup.engine, watchOf(options, 'reading'));
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
      title: words.merge,
      told: (of: Parameters<typeof words.merged>[0]) => words.merged(of),
    };
    const merged = await writeMerge(plan.sheets, engine, record, watchOf(options, 'writing'));
    this.setup.onChanged(plan.sheets.map(({ sheet }) => sheet));
    return merged;
  }

  /** The merge that could be undone; null where there is none. */
  async last(): Promise<MergeNote | null> {
    return lastMerge();
  }

  async undo(): Promise<Undone | null> {
    const undone = await undoLastMerge('undoMerge', this.setup.describeRun().runAt);
    this.setup.onChanged(sheetsOf(undone));
    return undone;
  }
}
