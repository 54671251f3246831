import type { MergePlan, SheetMerge } from '../merge';
import type { ListedProposals } from '../proposals';
import type { PastCheck, RawWorkbook } from '../registry';
import type { Digest } from '../seal';
import type { Earlier } from '../years';
import { Book, type Checked } from './book';
import { Submissions } from './submissions';

/** Turns the bytes of a submitted file into raw sheets; refuses it with a `Failure`. `megabytes` is the limit. */
type ReadFile = (bytes: Uint8Array, name: string, megabytes: number) => Promise<RawWorkbook>;

/** What the core cannot do itself. */
export interface Tools {
  readonly digest: Digest;
  readonly read: ReadFile;
}

/**
 * What lies open between two tasks: the book that was read last, and the last one whose check came to an end, which
 * stays while another is being read, so that a step that fails or is cancelled takes nothing away.
 */
export class Desk {
  book = new Book();
  /** The registry of an earlier year, set beside whatever is checked. */
  earlier: Earlier | null = null;
  /** What checks have found up to the last whole one; what edits have made of that is no check of its own. */
  pastChecks: readonly PastCheck[] = [];
  readonly submissions = new Submissions();
  /** How which submissions go into the book, as it was planned last. */
  plan: (MergePlan & { readonly ids: readonly number[] }) | null = null;
  /** What was proposed when that was last asked for: it is looked through while the book goes on changing. */
  proposed: ListedProposals | null = null;
  /** What was last said to be written into registry sheets. */
  writing: readonly SheetMerge[] = [];
  private latest: Checked | null = null;
  private followed: Book | null = null;

  constructor(readonly tools: Tools) {}

  get isChecked(): boolean {
    return this.latest !== null;
  }

  /** The last check. */
  get checked(): Checked {
    if (!this.latest) throw new Error('check comes first');
    return this.latest;
  }

  set checked(checked: Checked) {
    this.latest = checked;
    this.followed = checked.book;
  }

  /** What edits have made of the book of the last check, whether their own check came to an end or not. */
  get edited(): Book {
    return this.followed ?? this.checked.book;
  }

  set edited(book: Book) {
    if (this.book === this.followed) this.book = book;
    this.followed = book;
  }
}
