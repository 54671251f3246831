import { BooleanNumber, BorderStyleTypes, type IStyleData } from '@univerjs/core';
import type { Sheet, TableModel } from '../../host';

const INK = '#4472C4';
const LINE: IStyleData = { bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: '#D9D9D9' } } } };

/** What a table gives its cells. */
interface TableLook {
  readonly header: IStyleData;
  readonly line: IStyleData;
  readonly band: IStyleData;
}

const INKED: TableLook = {
  header: { bg: { rgb: INK }, cl: { rgb: '#FFFFFF' }, bl: BooleanNumber.TRUE },
  line: LINE,
  band: { ...LINE, bg: { rgb: '#EEF3FA' } },
};
/** Those that Excel calls light have dark letters on no ground. */
const PLAIN: TableLook = {
  header: { bl: BooleanNumber.TRUE },
  line: LINE,
  band: { ...LINE, bg: { rgb: '#F2F2F2' } },
};

/** Looks are kept, so that a long table does not hold one for each cell. */
const merged = new Map<IStyleData, Map<IStyleData, IStyleData>>();

/** The look of a cell within the sheet's tables: what the table gives, then what the cell itself has. */
export function tableLooks(
  sheet: Sheet,
  row: number,
  column: number,
  own: IStyleData | undefined,
): IStyleData | undefined {
  const table = sheet.tables.find(({ rect }) => isWithin(rect, row, column));
  if (!table) return own;
  const given = partOf(table, row);
  return own ? together(given, own) : given;
}

function partOf({ rect, style, showBandedRows }: TableModel, row: number): IStyleData {
  const { header, line, band } = style.startsWith('TableStyleLight') ? PLAIN : INKED;
  if (row === rect.row) return header;
  return showBandedRows && (row - rect.row) % 2 === 0 ? band : line;
}

function together(given: IStyleData, own: IStyleData): IStyleData {
  let looks = merged.get(given);
  if (!looks) merged.set(given, (looks = new Map<IStyleData, IStyleData>()));
  let look = looks.get(own);
  if (!look) looks.set(own, (look = { ...given, ...own }));
  return look;
}

function isWithin(rect: TableModel['rect'], row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}
