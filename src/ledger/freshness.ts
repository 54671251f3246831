import type { Basis } from '../core/book';
import { isSteeringSheet, type SheetTask } from '../core/registry';
import type { CheckSummary } from '../core/tasks';
import { failureOf, type Failure } from '../core/words/failure';
import { listenToChanges, readSheetsStanding, type HeardChange, type StandingSheet } from '../excel';
import { oldSheets, tasksOf, type OldSheet, type Stale, type StaleBecause } from './old-sheets';
import { standingOf, type StandingResults } from './standing-results';
import { chosenIn, type Chosen } from './steps';

/** What is out of date, as far as it is known. */
export interface FreshnessState {
  /** Why the findings of the last check are; null before the first check of this session. */
  readonly findings: readonly Stale[] | null;
  /** Why the sheets of a task are; a task whose sheets the workbook has not is left out. */
  readonly tasks: Readonly<Partial<Record<SheetTask, readonly Stale[]>>>;
  /** Generated sheets that are. */
  readonly sheets: readonly OldSheet[];
  /** There are results of an earlier session, of which nobody knows before a check whether they still hold. */
  readonly isUnknown: boolean;
  /** Null until the workbook was looked at. */
  readonly standing: StandingResults | null;
  /** Why changes cannot be followed. */
  readonly failure: Failure | null;
}

const UNKNOWN: FreshnessState = {
  findings: null,
  tasks: {},
  sheets: [],
  isUnknown: false,
  standing: null,
  failure: null,
};
/** Edits come in bursts. */
const QUIET_MILLISECONDS = 500;

/**
 * Whether results are still those of the workbook: what Excel tells of changes since the last reading, and what the
 * workbook remembers of how its sheets came about. It begins when somebody listens.
 */
export class Freshness {
  private state = UNKNOWN;
  private failure: Failure | null = null;
  private readonly listeners = new Set<() => void>();
  private hearing: Promise<unknown> | null = null;
  /** Of the last reading. */
  private basis: Basis | null = null;
  private chosen: Chosen = {};
  /** What the next run would be given. */
  private intended: Chosen | null = null;
  /** What has changed since the last reading, and in which sheets. */
  private heard = new Map<StaleBecause, Set<string>>();
  private generated: readonly StandingSheet[] = [];
  private standing: StandingResults | null = null;
  /** All that are not generated, by their ids. */
  private others: ReadonlyMap<string, string> | null = null;
  /** Names of those that the last check read as tables or settings. */
  private read: ReadonlySet<string> = new Set();
  /** Sheets in which something has changed, of which it is not known whether a check reads them. */
  private asked = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private holds = 0;
  private looking: Promise<void> = Promise.resolve();

  readonly current = (): FreshnessState => this.state;

  /** Calls back when something is other than before; gives how to stop. */
  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.listeners.size === 1) void this.hear();
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** What the next run would be given: another year than that of the last makes its results old. */
  intend(options: Chosen): void {
    this.intended = chosenIn(options);
    this.tell();
  }

  /** This program has changed sheets that a check reads. */
  changed(sheets: readonly string[]): void {
    if (sheets.length === 0) this.note('registry');
    for (const sheet of sheets) this.note(partOf(sheet), sheet);
    this.tell();
  }

  /** The registry of an earlier year beside the workbook is another one. */
  previousChanged(): void {
    this.note('previous');
    this.tell();
  }

  /**
   * A reading with its check, or the check of edits alone (no options): what was heard before is in it; what is heard
   * meanwhile may not be.
   */
  async reading<T extends { readonly summary: CheckSummary }>(
    read: () => Promise<T>,
    options: Chosen | null,
  ): Promise<T> {
    const before = this.heard;
    this.heard = new Map();
    let result: T;
    try {
      result = options ? await this.during(read) : await read();
    } catch (error) {
      for (const [because, sheets] of before) for (const sheet of ['', ...sheets]) this.note(because, sheet);
      throw error;
    }
    // An edit that was checked alone does not tell of sheets that came or went.
    const left = options ? undefined : before.get('sheets');
    for (const sheet of left ?? []) this.note('sheets', sheet);
    const { basis, tables } = result.summary;
    this.basis = basis;
    if (options) this.chosen = chosenIn(options);
    this.read = new Set(tables.flatMap(({ sheets }) => sheets));
    this.tell();
    return result;
  }

  /** Work of ours in which sheets may come and go that are no news. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.holds += 1;
    try {
      return await work();
    } finally {
      this.holds -= 1;
      if (this.listeners.size > 0) await this.look(true);
    }
  }

  /** Once begun it goes on: what happens while nobody listens makes results old, too. */
  private async hear(): Promise<void> {
    this.hearing ??= listenToChanges({
      onCells: (heard) => {
        this.hearCells(heard);
      },
      onSheets: () => {
        this.later();
      },
    });
    try {
      await this.hearing;
      await this.look(false);
    } catch (error) {
      this.hearing = null;
      this.failure = failureOf(error);
      this.tell();
    }
  }

  private hearCells({ worksheetId, isOwn }: HeardChange): void {
    if (isOwn === true) return;
    const name = this.others?.get(worksheetId);
    if (name !== undefined && (this.read.has(name) || isSteeringSheet(name))) {
      this.note(partOf(name), name);
      this.tell();
      return;
    }
    this.asked.add(worksheetId);
    this.later();
  }

  private later(): void {
    clearTimeout(this.timer);
    if (this.listeners.size === 0 || this.holds > 0) return;
    this.timer = setTimeout(() => {
      void this.look(false);
    }, QUIET_MILLISECONDS);
  }

  /** One look after the other. */
  private async look(isOwn: boolean): Promise<void> {
    this.looking = this.looking.then(() => this.lookOnce(isOwn));
    await this.looking;
  }

  private async lookOnce(isOwn: boolean): Promise<void> {
    const { others: before } = this;
    // Of what we add ourselves no check needs to know before something is filled in.
    const asked = new Set([...this.asked].filter((id) => !isOwn || before?.has(id) !== false));
    this.asked = new Set();
    try {
      let standing = await readSheetsStanding(asked);
      const fresh = [...standing.others.keys()].filter((id) => !isOwn && before?.has(id) === false);
      if (fresh.some((id) => !asked.has(id)))
        standing = await readSheetsStanding(new Set([...asked, ...fresh]));
      const { generated, seals, others, read } = standing;
      for (const id of read) {
        const name = others.get(id) ?? '';
        this.note(fresh.includes(id) ? 'sheets' : partOf(name), name);
      }
      for (const [id, name] of isOwn ? [] : (before ?? []))
        if (others.get(id) !== name && (this.read.has(name) || isSteeringSheet(name)))
          this.note('sheets', name);
      this.generated = generated;
      this.standing = standingOf(generated, seals);
      this.others = others;
      this.failure = null;
    } catch (error) {
      for (const id of asked) this.asked.add(id);
      const failure = failureOf(error);
      if (failure.code === 'CellBeingEdited') this.later();
      else this.failure = failure;
    }
    this.tell();
  }

  private note(because: StaleBecause, sheet = ''): void {
    const sheets = this.heard.get(because) ?? new Set();
    this.heard.set(because, sheets);
    if (sheet !== '') sheets.add(sheet);
  }

  private tell(): void {
    const heard = [...this.heard].map(([because, sheets]): Stale => ({ because, sheets: [...sheets] }));
    if (this.isIntendedOther) heard.push({ because: 'terms', sheets: [] });
    const known = oldSheets(this.generated, this.basis, heard);
    const { failure, standing } = this;
    const state: FreshnessState = {
      findings: this.basis ? heard : null,
      tasks: tasksOf(known),
      sheets: known.filter(({ stale }) => stale.length > 0),
      // What was heard since the pane was opened tells of some already.
      isUnknown: this.basis === null && known.some(({ stale }) => stale.length === 0),
      standing,
      failure,
    };
    // Whoever follows it is called only where something is other.
    if (JSON.stringify(state) === JSON.stringify(this.state)) return;
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  private get isIntendedOther(): boolean {
    if (!this.basis || !this.intended) return false;
    const [last, next] = [this.chosen, this.intended];
    return (
      last.year !== next.year || last.asOf !== next.asOf || (last.doubts ?? false) !== (next.doubts ?? false)
    );
  }
}

function partOf(sheet: string): 'settings' | 'registry' {
  return isSteeringSheet(sheet) ? 'settings' : 'registry';
}
