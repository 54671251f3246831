import { type ExcelHost, type Notice, parseRect, type Sheet } from '../../host';
import type { CellPainter } from './cell-painter';
import { drawnChart } from './chart-figures';
import { nothingPending, type Pending } from './pending';
import type { BookUpdate, PlacedChart } from './service';

/** Notices of one run come in bursts. */
const QUIET_MILLISECONDS = 40;

/** Gathers what changes in a workbook, and tells a grid of it, burst by burst. */
export class BookUpdates {
  private pending: Pending = nothingPending();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Sheets that the grid has, and how large it takes them to be. */
  private readonly known = new Map<string, { readonly rows: number; readonly columns: number }>();
  private led = 0;
  private heard = 0;
  private isUnsaved = false;
  private isSending = false;
  private tell: ((update: BookUpdate) => void) | null = null;

  constructor(
    private readonly host: ExcelHost,
    private readonly painter: CellPainter,
  ) {
    host.onChanged((notice) => {
      this.note(notice);
    });
  }

  get hasUnsavedChanges(): boolean {
    return this.isUnsaved;
  }

  /** Tells somebody else from now on, who knows nothing yet. */
  start(tell: (update: BookUpdate) => void): void {
    this.tell = tell;
    this.known.clear();
    this.led += 1;
    this.heard = 0;
    this.send();
  }

  later(note: (pending: Pending) => void = () => undefined): void {
    note(this.pending);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.send();
    }, QUIET_MILLISECONDS);
  }

  /** A command of the person's is done. What came of it goes out, if only to say that it was heard. */
  noteHeard(): void {
    this.heard += 1;
    this.later();
  }

  noteSaved(): void {
    this.isUnsaved = false;
    this.later();
  }

  private note(notice: Notice): void {
    if (notice.kind === 'cells' || notice.kind === 'look' || notice.kind === 'sheets') this.isUnsaved = true;
    switch (notice.kind) {
      case 'sheets':
        this.led += 1;
        this.later();
        break;
      case 'look':
        this.later((pending) => pending.looks.add(notice.sheetId));
        break;
      case 'calculated':
        // Results that are computed for this very update go with it.
        if (this.isSending) this.pending.calculated.add(notice.sheetId);
        else this.later((pending) => pending.calculated.add(notice.sheetId));
        break;
      case 'cells': {
        const { sheetId, address, rows } = notice;
        const rect = parseRect(address);
        this.later((pending) => {
          if (rows) pending.looks.add(sheetId);
          if (rows || !rect) pending.calculated.add(sheetId);
          else pending.cells.push({ sheetId, rect });
        });
        break;
      }
      case 'activated':
      case 'selected':
        if (notice.source !== 'api') return;
        this.led += 1;
        this.later();
    }
  }

  private send(): void {
    clearTimeout(this.timer);
    if (!this.tell) return;
    this.isSending = true;
    this.host.calculate();
    this.isSending = false;
    const { pending } = this;
    this.pending = nothingPending();
    this.tell(this.update(pending));
  }

  private update(pending: Pending): BookUpdate {
    const { workbook } = this.host;
    const sheets = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const ids = new Set(sheets.map(({ id }) => id));
    for (const id of this.known.keys()) if (!ids.has(id)) this.known.delete(id);
    const framed = sheets.filter((sheet) => this.needsFrame(sheet, pending));
    for (const { id, cells } of framed) this.known.set(id, cells.extent);
    const { activeSheet, selection } = workbook;
    return {
      name: workbook.name,
      sheets: sheets.map(({ id, name }) => ({ id, name })),
      frames: framed.map((sheet) => this.painter.frame(sheet, pending.refused.has(sheet.id))),
      charts: Object.fromEntries(sheets.flatMap((sheet) => this.chartsOf(sheet))),
      stale: [
        ...[...pending.calculated, ...pending.looks, ...pending.refused].map((sheetId) => ({
          sheetId,
          rect: null,
        })),
        ...pending.cells,
      ],
      activeId: activeSheet.id,
      selection: selection && { sheetId: selection.sheet.id, rect: selection.rect },
      led: this.led,
      heard: this.heard,
      isUnsaved: this.isUnsaved,
    };
  }

  private needsFrame({ id, cells }: Sheet, { looks, refused, cells: changed }: Pending): boolean {
    const known = this.known.get(id);
    if (!known || looks.has(id) || refused.has(id)) return true;
    if (!changed.some(({ sheetId }) => sheetId === id)) return false;
    const { rows, columns } = cells.extent;
    return rows > known.rows || columns > known.columns;
  }

  private chartsOf({ id, charts }: Sheet): [id: string, charts: PlacedChart[]][] {
    if (charts.length === 0) return [];
    const drawn = charts.flatMap((model) => {
      const chart = drawnChart(this.host.workbook, model);
      return chart ? [{ place: model.place, chart }] : [];
    });
    return [[id, drawn]];
  }
}
