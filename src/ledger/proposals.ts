import { Failure } from '../core/words/failure';
import {
  lastMerge,
  undoLastMerge,
  writeMerge,
  type Merged,
  type MergeNote,
  type Undone,
  type WrittenSheet,
} from '../excel';
import type { ProposalSummary } from '../core/proposals';
import { changeTexts } from '../locales';
import { watchOf, type DeskSetup, type StepOptions } from './steps';

/** Under this name the record of changes keeps what was accepted here. */
const SOURCE = '结对建议';

/** Proposals are written as merges are: which of these a record tells of. */
export function isOfProposals({ files }: Pick<MergeNote, 'files'>): boolean {
  return files.length === 1 && files[0] === SOURCE;
}

/** What the desk leaves to the ledger. */
interface Steps {
  /** Reads and checks the workbook. */
  examine(options: StepOptions): Promise<unknown>;
  /** Writes 结对建议. */
  write(): Promise<readonly WrittenSheet[]>;
}

/** Who could help whom, of the last check. */
export class ProposalDesk {
  /** The pairing book is other than the last check has seen it. */
  private isWritten = false;

  constructor(
    private readonly setup: DeskSetup,
    private readonly steps: Steps,
  ) {}

  /** What is proposed for the workbook as it was checked last, or, where something was entered since, as it is now. */
  async summary(): Promise<ProposalSummary> {
    if (this.isWritten) await this.steps.examine({});
    this.isWritten = false;
    return this.setup.engine.proposals();
  }

  /** Writes 结对建议 from the workbook as it is now. */
  async writeSheet(): Promise<readonly WrittenSheet[]> {
    await this.steps.examine({});
    return this.steps.write();
  }

  /**
   * Writes proposals, by their places in the list, into the pairing book, whole or not at all. Throws
   * `Failure('ProposalsChanged')` where one of them does not hold any more in the workbook, read anew.
   */
  async accept(indexes: readonly number[], options: StepOptions = {}): Promise<Merged> {
    const { engine } = this.setup;
    const keys = await engine.proposalKeys(indexes);
    await this.steps.examine(options);
    const sheets = await engine.acceptProposals(keys);
    if (!sheets) throw new Failure('ProposalsChanged');
    const { locale, runAt } = this.setup.describeRun();
    const words = changeTexts[locale];
    const record = {
      operation: 'proposals' as const,
      at: runAt,
      files: [SOURCE],
      title: words.pairings,
      told: (of: Parameters<typeof words.merged>[0]) => words.merged(of),
    };
    this.isWritten = true;
    const merged = await writeMerge(sheets, engine, record, watchOf(options, 'writing'));
    this.setup.onChanged(sheets.map(({ sheet }) => sheet));
    return merged;
  }

  /** Pairings of the last acceptance, where it could be undone; null where there is none. */
  async lastAccepted(): Promise<number | null> {
    const last = await lastMerge();
    return last && isOfProposals(last) ? last.added : null;
  }

  async undo(): Promise<Undone | null> {
    this.isWritten = true;
    const undone = await undoLastMerge('undoProposals', this.setup.describeRun().runAt);
    this.setup.onChanged(sheetsOf(undone));
    return undone;
  }
}

/** The registry sheets that a change of rows was about. */
export function sheetsOf(undone: Undone | null): readonly string[] {
  return (undone?.note.bottoms ?? []).map(([sheet]) => sheet);
}
