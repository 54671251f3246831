import type { Engine } from '../core/engine';
import type { CheckSummary, TalkingFinding } from '../core/tasks';
import { failureOf, type Failure } from '../core/words/failure';
import type { SheetChange } from '../core/book';
import { listenToChanges, readChanges, sheetsOfCheck, type HeardChange } from '../excel';
import type { Freshness } from './freshness';

/** What an edit has done to the findings. */
export interface LiveReport {
  readonly summary: CheckSummary;
  readonly sheet: string;
  /** 1-based: the first row of the edit. */
  readonly row: number;
  readonly columnIndex: number | null;
  /** Rows edited. */
  readonly rows: number;
  readonly gone: number;
  readonly fresh: number;
  /** The first of the fresh ones. */
  readonly found: readonly TalkingFinding[];
}

export interface LiveListener {
  onReport(report: LiveReport): void;
  /** Sheets were added, deleted or renamed: only a whole check knows what they mean. */
  onWholeCheckDue(): void;
  /** The workbook was read and checked as a whole. */
  onCheckedAnew(): void;
  onFailure(failure: Failure): void;
}

/** Edits come in bursts, and Excel tells of each cell of some. */
const QUIET_MILLISECONDS = 300;
/** A cell is being edited: Excel answers when that has ended. */
const RETRY_MILLISECONDS = 1500;

/** 边改边查: brings the findings of the last check up to date with what is edited in the registry. */
export class LiveCheck {
  private heard: HeardChange[] = [];
  private areSheetsOther = false;
  /** Findings have changed, and whoever follows them could not yet. */
  private isUntold = false;
  /** The sheets of the last check, by id; null before the first. */
  private names: ReadonlyMap<string, string> | null = null;
  private listener: LiveListener | null = null;
  private stopListening: (() => Promise<void>) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private holds = 0;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly engine: Engine,
    private readonly freshness: Pick<Freshness, 'reading'>,
    /** Called when findings are other than before. */
    private readonly onChanged: () => Promise<void>,
  ) {}

  /** Starts from the last check; whatever was edited between the two is found at the next whole one. */
  async start(listener: LiveListener): Promise<void> {
    this.heard = [];
    this.names = await sheetsOfCheck();
    this.stopListening ??= await listenToChanges({
      onCells: (heard) => {
        this.heard.push(heard);
        this.later();
      },
      onSheets: () => {
        this.areSheetsOther = true;
        this.later();
      },
    });
    this.listener = listener;
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.listener = null;
    const stop = this.stopListening;
    this.stopListening = null;
    await stop?.();
  }

  /** Does a step of a run; edits wait until it is over. */
  async during<T>(step: () => Promise<T>): Promise<T> {
    this.holds += 1;
    await this.working;
    try {
      const result = await step();
      // What a run of ours adds needs no check.
      if (this.listener) this.names = await sheetsOfCheck();
      this.areSheetsOther = false;
      return result;
    } finally {
      this.holds -= 1;
      this.later();
    }
  }

  /** The workbook is read and checked anew: what was heard before belongs to what is read. */
  async checkedAnew<T>(check: () => Promise<T>): Promise<T> {
    return this.during(async () => {
      const before = this.heard;
      this.heard = [];
      let result: T;
      try {
        result = await check();
      } catch (error) {
        // The check before this one still stands, and what was heard since.
        this.heard = [...before, ...this.heard];
        throw error;
      }
      // Rows that moved while they were being read may be counted in or not.
      this.heard = this.heard.map((heard) =>
        heard.changeType === 'RangeEdited' ? heard : { ...heard, changeType: 'Unknown' },
      );
      this.listener?.onCheckedAnew();
      return result;
    });
  }

  private later(delay = QUIET_MILLISECONDS): void {
    clearTimeout(this.timer);
    if (!this.listener || this.holds > 0 || (this.heard.length === 0 && !this.areSheetsOther)) return;
    this.timer = setTimeout(() => {
      this.working = this.working.then(() => this.bringUpToDate());
    }, delay);
  }

  private async bringUpToDate(): Promise<void> {
    const { listener, names } = this;
    if (!listener || !names || this.holds > 0) return;
    const heard = this.heard;
    this.heard = [];
    try {
      const now = await sheetsOfCheck();
      this.areSheetsOther = false;
      if (!isSame(now, names)) {
        this.names = now;
        listener.onWholeCheckDue();
      }
      const changes = await readChanges(heard, now);
      const [first] = changes;
      if (!first) return;
      const { found, gone, fresh, summary } = await this.freshness.reading(
        () => this.engine.recheck(changes),
        null,
      );
      this.isUntold ||= gone + fresh > 0;
      if (this.isUntold) await this.onChanged();
      this.isUntold = false;
      listener.onReport({ summary, ...placeOf(first, changes), gone, fresh, found });
    } catch (error) {
      const failure = failureOf(error);
      // What has been read twice is the same as what has been read once; rows that moved are read as a whole.
      this.heard = [...heard, ...this.heard];
      if (failure.code === 'CellBeingEdited') this.later(RETRY_MILLISECONDS);
      else {
        this.heard = [];
        listener.onFailure(failure);
      }
    }
  }
}

function placeOf(first: SheetChange, changes: readonly SheetChange[]) {
  const rows = new Set(changes.flatMap((change) => rowsOf(change).map((row) => `${change.sheet} ${row}`)));
  const columnIndex = first.kind === 'cells' ? first.cells.column : null;
  return { sheet: first.sheet, row: (rowsOf(first)[0] ?? 0) + 1, columnIndex, rows: rows.size };
}

function rowsOf(change: SheetChange): number[] {
  if (change.kind === 'cells') return change.cells.values.map((_, index) => change.cells.row + index);
  return [change.kind === 'rows' ? change.at : 0];
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([id, name]) => other.get(id) === name);
}
