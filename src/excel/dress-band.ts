import { heightOf, isForScreen, LETTER_SIZE, type Band, type BandRole } from '../core/report';

/** How a band looks, on screen and in black-and-white print. */
interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: true;
  readonly align?: 'Center' | 'Left' | 'Right';
  readonly vertical?: 'Center' | 'Top';
  /** Each row is one cell as wide as the paper. */
  readonly merged?: true;
  readonly borders?: 'grid' | 'lines';
}

/** A box with lines across: text may run over its cell. */
const LINES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const;
const GRID = [...LINES, 'InsideVertical'] as const;
/** As official tables are printed: 黑体 for what stands above, 宋体 for the rest. */
const [HEAVY, PLAIN] = ['黑体', '宋体'];
/** As official letters are. */
const LETTER = { font: '仿宋', size: LETTER_SIZE, wrap: true, merged: true } as const;
const SHADE = '#F2F2F2';
const GREY = '#595959';
const LOOKS: Readonly<Record<BandRole, Look>> = {
  annex: { font: HEAVY },
  cover: { font: HEAVY, size: 26, wrap: true, align: 'Center', vertical: 'Center', merged: true },
  title: { font: HEAVY, size: 18, align: 'Center', vertical: 'Center', merged: true },
  filing: { font: PLAIN, vertical: 'Center' },
  meta: { color: GREY },
  heading: { font: HEAVY, size: 12, vertical: 'Center' },
  header: { font: HEAVY, fill: SHADE, wrap: true, align: 'Center', vertical: 'Center', borders: 'grid' },
  body: { font: PLAIN, vertical: 'Center', borders: 'grid' },
  grid: { font: PLAIN, align: 'Center', vertical: 'Center', borders: 'grid' },
  centred: { font: PLAIN, wrap: true, align: 'Center', vertical: 'Center', borders: 'grid' },
  wrapped: { font: PLAIN, wrap: true, vertical: 'Center', borders: 'grid' },
  form: { align: 'Left', vertical: 'Center', borders: 'lines' },
  card: { font: PLAIN, size: 10, wrap: true, align: 'Center', vertical: 'Center', borders: 'grid' },
  writing: { font: PLAIN, size: 10, wrap: true, align: 'Left', vertical: 'Center', borders: 'grid' },
  total: { font: PLAIN, bold: true, vertical: 'Center', borders: 'grid' },
  signature: { font: PLAIN, wrap: true, vertical: 'Center', merged: true },
  remark: { font: PLAIN, wrap: true, vertical: 'Top', merged: true },
  chapter: { ...LETTER, font: HEAVY, align: 'Left', vertical: 'Center' },
  paragraph: { ...LETTER, align: 'Left', vertical: 'Top' },
  closing: { ...LETTER, align: 'Right', vertical: 'Center' },
  note: { color: GREY },
};
/** @param printed how many of the columns stand on paper */
export function dressBand(
  sheet: Excel.Worksheet,
  band: Pick<Band, 'role' | 'rows' | 'height' | 'columns' | 'spans'>,
  top: number,
  sheetColumns: number,
  printed = sheetColumns,
): void {
  const look = LOOKS[band.role];
  const height = heightOf(band);
  const columns = look.merged ? printed : (band.columns ?? sheetColumns);
  const cells = sheet.getRangeByIndexes(top, 0, band.rows, columns);
  const { format } = cells;
  if (height !== null) format.rowHeight = height;
  if (isForScreen(band)) return;
  if (look.merged && printed > 1) cells.merge(true);
  for (const { column, columns: wide } of band.spans ?? [])
    sheet.getRangeByIndexes(top, column, band.rows, wide).merge(true);
  if (look.font !== undefined) format.font.name = look.font;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.borders !== undefined) drawBorders(format, look.borders, { rows: band.rows, columns });
  if (band.role === 'filing' && printed > 1)
    sheet.getRangeByIndexes(top, printed - 1, band.rows, 1).format.horizontalAlignment = 'Right';
}

function drawBorders(
  { borders }: Excel.RangeFormat,
  kind: 'grid' | 'lines',
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  for (const edge of kind === 'grid' ? GRID : LINES) {
    const isAbsent = (edge === 'InsideHorizontal' && rows < 2) || (edge === 'InsideVertical' && columns < 2);
    if (!isAbsent) borders.getItem(edge).style = 'Continuous';
  }
}

/** Cells that lead elsewhere: Excel dresses links that a person types, not those of a formula. */
export function dressLinks({ format }: Excel.Range): void {
  format.font.color = '#0563C1';
  format.font.underline = 'Single';
}
