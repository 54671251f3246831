import type { Band, BandRole } from '../core/report';

/** How a band looks, on screen and in black-and-white print. */
interface Look {
  readonly size?: number;
  readonly bold?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: true;
  readonly centred?: true;
  readonly lineAbove?: true;
  readonly ruled?: true;
  readonly height?: number;
}

/** A box with lines across: text may run over its cell. */
const RULES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const;
const INK = '#1F3864';
const LOOKS: Readonly<Record<BandRole, Look>> = {
  title: { size: 16, bold: true, color: INK, height: 28 },
  meta: { color: '#595959' },
  heading: { size: 12, bold: true, color: INK, height: 22 },
  header: { bold: true, color: '#FFFFFF', fill: INK, wrap: true, centred: true, height: 32 },
  body: {},
  grid: { centred: true },
  wrapped: { wrap: true },
  form: { ruled: true, height: 31 },
  total: { bold: true, lineAbove: true },
  note: { color: '#595959' },
};

export function dressBand(
  sheet: Excel.Worksheet,
  band: Pick<Band, 'role' | 'rows'>,
  top: number,
  columns: number,
): void {
  const look = LOOKS[band.role];
  const { format } = sheet.getRangeByIndexes(top, 0, band.rows, columns);
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.height !== undefined) format.rowHeight = look.height;
  if (look.wrap) format.wrapText = true;
  if (look.centred) {
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Center';
  }
  if (look.wrap && !look.centred) format.verticalAlignment = 'Top';
  if (look.ruled) {
    format.horizontalAlignment = 'Left';
    format.verticalAlignment = 'Center';
    for (const edge of RULES)
      if (edge !== 'InsideHorizontal' || band.rows > 1) format.borders.getItem(edge).style = 'Continuous';
  }
  if (look.lineAbove) format.borders.getItem('EdgeTop').style = 'Continuous';
}

/** Cells that lead elsewhere: Excel dresses links that a person types, not those of a formula. */
export function dressLinks({ format }: Excel.Range): void {
  format.font.color = '#0563C1';
  format.font.underline = 'Single';
}
