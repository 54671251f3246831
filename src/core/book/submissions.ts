import type { Understood } from '../merge';
import type { Finding } from '../rules';
import type { RunOptions } from '../words/settings';

/** A file that was submitted, and what its own check has found. */
export interface Submission {
  readonly file: Understood;
  readonly findings: readonly Finding[];
  /** What that check went by. */
  readonly run: RunOptions;
}

/** Files that were submitted, wherever the workbook they go into has been read anew meanwhile. */
export class Submissions {
  private readonly kept = new Map<number, Submission>();
  private latest = 0;

  /** Gives the number that names the file from here on: two files may have one name. */
  add(submission: Submission): number {
    this.latest += 1;
    this.kept.set(this.latest, submission);
    return this.latest;
  }

  drop(id: number): void {
    this.kept.delete(id);
  }

  at(id: number): Submission {
    const submission = this.kept.get(id);
    if (!submission) throw new RangeError(`no submission ${id}`);
    return submission;
  }
}
