import type { Band, CellFormat, Formula, PlanCell } from '../core/report';
import { jsonBytes, rowsWithin, WRITE_BYTES } from './block-size';
import { dressBand, dressLinks } from './dress-band';
import type { Outbox } from './outbox';

type BandOutline = Omit<Band, 'cell'>;

interface BandSource {
  /** A formula of the plan with the names that sheets have while it is written. */
  named(formula: string): string;
  /** Columns of the sheet, and how many of them stand on paper. */
  readonly columns: number;
  readonly printed?: number;
  cells(from: number, count: number): PlanCell[][] | Promise<PlanCell[][]>;
  onRows(rows: number): void;
}

export const CELL_FORMATS: Readonly<Record<CellFormat, string>> = {
  text: '@',
  general: 'General',
  link: 'General',
  count: '0',
  amount: '0.00',
  ratio: '0.0%',
  date: 'yyyy-mm-dd',
};

/** What a band's look takes in a request, at most: many small bands are more look than content. */
const LOOK_BYTES = 5000;

/** Blocks start small and grow to the size their first rows allow. */
const FIRST_ROWS = 100;

/** Writes one band below row `top` (0-based), in blocks; returns the Excel table it became, if any. */
export async function writeBand(
  sheet: Excel.Worksheet,
  band: BandOutline,
  top: number,
  outbox: Outbox,
  source: BandSource,
): Promise<Excel.Table | null> {
  if (band.rows === 0) return null;
  await writeCells(sheet, band, top, outbox, source);
  dressBand(sheet, band, top, source.columns, source.printed);
  await outbox.add(LOOK_BYTES);
  for (const { from, count, format } of stretches(band, source.columns)) {
    if (format === 'link') dressLinks(sheet.getRangeByIndexes(top, from, band.rows, count));
  }
  if (band.table === undefined) return null;
  // The list's header is the row above its body.
  const columns = band.columns ?? source.columns;
  const table = sheet.tables.add(sheet.getRangeByIndexes(top - 1, 0, band.rows + 1, columns), true);
  // Lines and shades are the cells' own, as they are on paper.
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  return table;
}

/** The cells of a band without their look: formats by column, then contents in blocks. */
async function writeCells(
  sheet: Excel.Worksheet,
  band: Pick<BandOutline, 'rows' | 'formats'>,
  top: number,
  outbox: Outbox,
  source: BandSource,
): Promise<void> {
  // Formats come before values: a number-like text in a column formatted as text stays text.
  for (const { from, count, format } of stretches(band, source.columns)) {
    const cells = sheet.getRangeByIndexes(top, from, band.rows, count);
    // One value for the whole range; the types ask for the two-dimensional form.
    cells.numberFormat = CELL_FORMATS[format] as unknown as string[][];
  }
  await fillCells(sheet, band, top, outbox, source);
}

/** The contents of cells whose formats are there already, in blocks. */
export async function fillCells(
  sheet: Excel.Worksheet,
  band: Pick<BandOutline, 'rows' | 'formats'>,
  top: number,
  outbox: Outbox,
  source: BandSource,
): Promise<void> {
  let fitting = FIRST_ROWS;
  for (let row = 0; row < band.rows;) {
    const count = Math.min(fitting, band.rows - row);
    const cells = await source.cells(row, count);
    const contents = cells.map((line) =>
      line.map((cell, column) =>
        isFormula(cell) ? source.named(cell.formula) : contentOf(cell, formatOf(band, column)),
      ),
    );
    sheet.getRangeByIndexes(top + row, 0, count, source.columns).formulas = contents;
    const bytes = jsonBytes(contents);
    await outbox.add(bytes);
    row += count;
    source.onRows(row);
    fitting = Math.max(1, rowsWithin(WRITE_BYTES, bytes / count, source.columns));
  }
}

function formatOf(band: Pick<BandOutline, 'formats'>, column: number): CellFormat {
  return band.formats[column] ?? 'text';
}

/** Neighbouring columns of one format. */
function stretches(
  band: Pick<BandOutline, 'formats'>,
  columns: number,
): { from: number; count: number; format: CellFormat }[] {
  const found: { from: number; count: number; format: CellFormat }[] = [];
  for (let column = 0; column < columns; column++) {
    const format = formatOf(band, column);
    const last = found.at(-1);
    if (last?.format === format) last.count += 1;
    else found.push({ from: column, count: 1, format });
  }
  return found;
}

function isFormula(cell: PlanCell): cell is Formula {
  return typeof cell === 'object' && cell !== null;
}

/** What Excel starts a formula with, or would take off the text. */
const LEADS_TO_FORMULA = /^[=+\-@\t']/;

/** Text stays text whatever it starts with: an apostrophe tells Excel so and is not part of the value. */
function contentOf(cell: Exclude<PlanCell, Formula>, format: CellFormat): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell !== 'string' || cell === '') return cell;
  return format !== 'text' || LEADS_TO_FORMULA.test(cell) ? `'${cell}` : cell;
}
