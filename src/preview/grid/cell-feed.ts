import type { FUniver } from '@univerjs/core/facade';
import type { Rect } from '../../host';
import type { Block, EmbeddedExcel } from '../excel';
import { type Area, blocksOf, keyOf, overlap } from './blocks';

/** Blocks beyond what is seen, above and below it. */
const MARGIN = 1;
/** What is selected can be copied, and is added up: it comes, too, unless it is more than so many blocks. */
const MOST_SELECTED = 200;
/** Of a sheet; those that came first go first. */
const MOST_KEPT = 600;

/** `stale`: what is shown is no longer so; `asked`: it is on its way. */
type State = 'stale' | 'asked' | 'shown';

interface Held {
  readonly rect: Rect;
  state: State;
}

interface Wanted {
  readonly sheetId: string;
  readonly held: Held;
}

/** Feeds the grid with the cells that come into view. */
export class CellFeed {
  private readonly sheets = new Map<string, Map<string, Held>>();
  private frame = 0;
  /** The workbook that cells are being asked of. */
  private asked: EmbeddedExcel | null = null;
  private isOver = false;
  private excel: EmbeddedExcel | null = null;

  constructor(
    private readonly api: FUniver,
    /** Says that cells of a sheet have come. */
    private readonly fed: (sheetId: string, rect: Rect) => void,
  ) {}

  /** Feeds from another workbook. */
  open(excel: EmbeddedExcel): void {
    this.excel = excel;
    // A workbook that was closed answers no more.
    this.asked = null;
    this.sheets.clear();
  }

  /** To be called when something else may have come into view. */
  later(): void {
    if (this.frame !== 0 || this.isOver) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      void this.askForWanted();
    });
  }

  /** Cells hold something else now; until that has come, the grid shows what it has. */
  markStale(sheetId: string, rect: Rect | null): void {
    for (const held of this.sheets.get(sheetId)?.values() ?? [])
      if (rect === null || overlap(held.rect, rect)) held.state = 'stale';
  }

  /** The grid has no cells of this sheet any more. */
  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** Whether the grid has all cells of an area, as the workbook has them. */
  holds(sheetId: string, area: Area): boolean {
    const size = this.sizeOf(sheetId);
    const blocks = this.sheets.get(sheetId);
    return (
      size !== null && blocksOf(area, 0, size).every((rect) => blocks?.get(keyOf(rect))?.state === 'shown')
    );
  }

  dispose(): void {
    this.isOver = true;
    cancelAnimationFrame(this.frame);
  }

  /** One block after another: each is looked for anew, since the view may have moved on meanwhile. */
  private async askForWanted(): Promise<void> {
    const { excel } = this;
    if (!excel || this.asked === excel) return;
    this.asked = excel;
    const goesOn = (): boolean => this.excel === excel && !this.isOver;
    while (goesOn()) {
      const next = this.next();
      if (!next) break;
      await this.ask(excel, next);
    }
    if (goesOn()) this.asked = null;
  }

  private next(): Wanted | null {
    const sheet = this.sheet();
    if (!sheet) return null;
    const sheetId = sheet.getSheetId();
    let blocks = this.sheets.get(sheetId);
    if (!blocks) this.sheets.set(sheetId, (blocks = new Map<string, Held>()));
    for (const rect of this.wanted(sheet)) {
      const key = keyOf(rect);
      const known = blocks.get(key);
      if (known?.rect.rows === rect.rows && known.rect.columns === rect.columns && known.state !== 'stale')
        continue;
      const held: Held = { rect, state: 'asked' };
      blocks.delete(key);
      blocks.set(key, held);
      return { sheetId, held };
    }
    return null;
  }

  private wanted(sheet: Grid): Rect[] {
    const size = this.sizeOf(sheet.getSheetId());
    if (!size) return [];
    const views = [...(sheet.getVisibleRangesOfAllViewports()?.values() ?? [])];
    const start = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    const seen = (views.length === 0 ? [start] : views).filter(({ endRow }) => endRow >= 0);
    const selected = (sheet.getSelection()?.getActiveRangeList() ?? []).flatMap((range) =>
      blocksOf(range.getRange(), 0, size),
    );
    return [
      ...seen.flatMap((area) => blocksOf(area, 0, size)),
      ...seen.flatMap((area) => blocksOf(area, MARGIN, size)),
      ...(selected.length > MOST_SELECTED ? [] : selected),
    ];
  }

  private async ask(excel: EmbeddedExcel, { sheetId, held }: Wanted): Promise<void> {
    const block = await excel.block(sheetId, held.rect);
    // What was forgotten meanwhile is asked for again.
    if (this.isOver || !block || this.sheets.get(sheetId)?.get(keyOf(held.rect)) !== held) return;
    this.put(sheetId, block);
    if (held.state === 'asked') held.state = 'shown';
    this.dropOldest(sheetId);
    this.fed(sheetId, block.rect);
  }

  private put(sheetId: string, { rect, cells }: Block): void {
    const matrix = this.matrix(sheetId);
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        const [row, column] = [rect.row + down, rect.column + right];
        if (cell) matrix?.setValue(row, column, cell);
        else matrix?.realDeleteValue(row, column);
      });
    });
  }

  private dropOldest(sheetId: string): void {
    const blocks = this.sheets.get(sheetId);
    const matrix = this.matrix(sheetId);
    if (!blocks || !matrix) return;
    for (const [key, { rect }] of blocks) {
      if (blocks.size <= MOST_KEPT) return;
      blocks.delete(key);
      for (let row = rect.row; row < rect.row + rect.rows; row++)
        for (let column = rect.column; column < rect.column + rect.columns; column++)
          matrix.realDeleteValue(row, column);
    }
  }

  private sheet(): Grid | null {
    return this.api.getActiveWorkbook()?.getActiveSheet() ?? null;
  }

  private sizeOf(sheetId: string): { readonly rows: number; readonly columns: number } | null {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    return sheet ? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() } : null;
  }

  private matrix(sheetId: string) {
    return this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getSheet().getCellMatrix();
  }
}

type Grid = ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getActiveSheet']>;
