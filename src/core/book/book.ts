import type { MappingChoice, RawSheet, RawWorkbook, Waiver } from '../registry';
import type { Results } from '../results';
import type { Differing } from '../rules';
import type { RunOptions } from '../words/settings';
import type { Earlier } from '../years';
import { askedBack, type AskBack } from './ask-back';
import { basisOf, type Basis } from './basis';
import { changedSheets, type SheetChange } from './changes';
import { Pipeline } from './pipeline';

/** A workbook as it was read. It never changes: another sheet, another reading, an edit make another book. */
export class Book {
  constructor(
    readonly workbook: RawWorkbook = { name: '', date1904: false, sheets: [] },
    /** Reads, checks and links anew only what is other than in the book that this one was made of. */
    private readonly pipeline = new Pipeline(),
  ) {}

  withSheet(sheet: RawSheet): Book {
    return this.with({ sheets: [...this.workbook.sheets, sheet] });
  }

  /** Read by other decisions of a clerk. */
  readAs(mappings: readonly MappingChoice[]): Book {
    return this.with({ mappings });
  }

  /** With other things left as they are. */
  waiving(waivers: readonly Waiver[]): Book {
    return this.with({ waivers, hasLostWaivers: false });
  }

  edited(changes: readonly SheetChange[]): Book {
    return this.with({ sheets: changedSheets(this.workbook.sheets, changes) });
  }

  /** What is to be asked before it is checked so; `compared` is the registry that it is to be compared with. */
  askBack(options: RunOptions, compared: Earlier | null): readonly AskBack[] {
    return askedBack(this.workbook, this.pipeline.read(this.workbook), options, compared);
  }

  /** Throws `Failure` where there is nothing to work on. */
  check(options: RunOptions, earlier: Earlier | null): Checked {
    const results = this.pipeline.run(this.workbook, options, earlier);
    return new Checked(this, results, this.pipeline.differing);
  }

  private with(part: Partial<RawWorkbook>): Book {
    return new Book({ ...this.workbook, ...part }, this.pipeline);
  }
}

/** What a check has left. It never changes; what tasks make of it goes when it goes. */
export class Checked {
  private readonly made = new Map<unknown, unknown>();

  constructor(
    readonly book: Book,
    readonly results: Results,
    /** Where it found other than the check before it; null where it began afresh. */
    readonly differing: readonly Differing[] | null,
  ) {}

  /** What everything that is made of this check rests upon. */
  get basis(): Basis {
    return this.once(basisOfCheck);
  }

  /** What a function makes of this check: made when it is first asked for. */
  once<T>(make: (checked: Checked) => T): T {
    if (!this.made.has(make)) this.made.set(make, make(this));
    return this.made.get(make) as T;
  }
}

function basisOfCheck({ book, results }: Checked): Basis {
  return basisOf(book.workbook, results);
}
