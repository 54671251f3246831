import {
  readHistory,
  undoLastBatch,
  undoLastMerge,
  type RecordedChange,
  type Undone,
  type Written,
} from '../excel';
import { isOfProposals } from './proposals';
import type { LedgerSetup } from './steps';

/** What was changed at one go and is written down in the workbook: it can be taken back, or is told why not. */
export interface HistoryEntry {
  readonly batch: number;
  readonly kind: 'fixes' | 'scheme' | 'nextYear' | 'merge' | 'proposals';
  /** Local time `yyyy-mm-dd hh:mm`; null where it was not kept. */
  readonly at: string | null;
  /** `later`: what was done after it has to be undone first. */
  readonly state: RecordedChange['state'];
  readonly sheets: readonly string[];
  /** Cells that were given another value. */
  readonly cells: number;
  /** Rows. */
  readonly added: number;
  readonly removed: number;
  /** Files that were merged. */
  readonly files: readonly string[];
}

/** What came of undoing. */
export interface TakenBack extends Pick<Written, 'left' | 'leftCells'> {
  /** Cells that got back what they held; of a merge also its rows went and those it took out came back. */
  readonly cells: number;
}

/** 修改记录: whatever the program has changed in the registry, from the workbook's own records. */
export class History {
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly setup: LedgerSetup,
    private readonly onChanged: (sheets: readonly string[]) => void,
  ) {}

  /** The newest first. */
  async entries(): Promise<readonly HistoryEntry[]> {
    return (await readHistory()).map(entryOf);
  }

  /**
   * Takes a change back, as its kind is taken back: what somebody has changed since stays. Throws
   * `Failure('HistoryChanged')` where it is no longer the latest.
   */
  async undo(entry: HistoryEntry): Promise<TakenBack> {
    const taken = await this.takeBack(entry);
    this.onChanged(entry.sheets);
    return taken;
  }

  /** Calls back when there is another change, or one less, by this program; gives how to stop. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  tell(): void {
    for (const listener of this.listeners) listener();
  }

  private async takeBack({ kind, batch, cells }: HistoryEntry): Promise<TakenBack> {
    if (kind !== 'merge' && kind !== 'proposals') {
      const { changed, left, leftCells } = await undoLastBatch(batch);
      return { cells: changed, left, leftCells };
    }
    const operation = kind === 'merge' ? 'undoMerge' : 'undoProposals';
    const undone = await undoLastMerge(operation, this.setup.describeRun().runAt, batch);
    const { left = 0, leftCells = [] }: Partial<Undone> = undone ?? {};
    return { cells: Math.max(0, cells - left), left, leftCells };
  }
}

function entryOf(change: RecordedChange): HistoryEntry {
  const { batch, at, state } = change;
  if (change.kind !== 'merge') {
    const { kind, cells, sheets } = change;
    return { batch, at, state, kind, sheets, cells, added: 0, removed: 0, files: [] };
  }
  const { note } = change;
  const kind = note && isOfProposals(note) ? 'proposals' : 'merge';
  const { files = [], added = 0, removed = 0, changed: cells = 0, bottoms = [] } = note ?? {};
  const sheets = bottoms.map(([sheet]) => sheet);
  return { batch, at, state, kind, sheets, cells, added, removed, files: kind === 'merge' ? files : [] };
}
