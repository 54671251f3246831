import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import type { CellEdit } from '../../host';
import { styleChange } from './cell-look';

/** What a person did to cells of the grid, as edits of the workbook. */
export function editsOf(cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>): CellEdit[] {
  return Object.entries(cellValue).flatMap(([row, line]) =>
    Object.entries(line as Record<string, Nullable<ICellData>>).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      ...editOf(cell),
    })),
  );
}

function editOf(cell: Nullable<ICellData>): Pick<CellEdit, 'input' | 'look'> {
  if (!cell) return { input: null };
  const look = typeof cell.s === 'object' && cell.s !== null ? { look: styleChange(cell.s) } : {};
  if (typeof cell.f === 'string' && cell.f !== '') return { ...look, input: cell.f };
  if (cell.p) return { ...look, input: cell.p.body?.dataStream.replace(/\r\n$/, '') ?? null };
  if (!('v' in cell)) return look;
  return { ...look, input: inputOf(cell) };
}

/** The grid has read what was typed: a text that it took as text stays one. */
function inputOf({ v, t }: ICellData): CellEdit['input'] {
  if (v === null || v === undefined || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === BooleanNumber.TRUE || v === true;
  if (typeof v === 'number') return v;
  if (t === CellValueType.NUMBER && String(v).trim() !== '') return Number(v);
  return typeof v === 'string' ? `'${v}` : v;
}
