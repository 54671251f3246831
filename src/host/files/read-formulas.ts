import { dateToSerial, type Cell } from 'hucre';
import { isHeld } from '../../xlsx';
import { CellError, type CellContent } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { shiftFormula } from '../model/shift-formula';
import type { Workbook } from '../model/workbook';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of a sheet with the results that the file holds, from its cells by `row,column`. */
export function readFormulas(workbook: Workbook, sheet: Sheet, cells: ReadonlyMap<string, Cell>): void {
  const masters = mastersIn(cells);
  for (const [key, cell] of cells) {
    if (cell.formula === undefined) continue;
    const [row, column] = placeOf(key);
    const formula = cell.formula === '' ? filled(masters, cell, row, column) : cell.formula;
    if (formula === null) continue;
    sheet.cells.setFormula(row, column, `=${formula}`);
    readResult(workbook, sheet, row, column, cell);
  }
}

/** Excel writes a formula that was filled into many cells once, at the first of them. */
function mastersIn(cells: ReadonlyMap<string, Cell>): Map<number, Master> {
  const masters = new Map<number, Master>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of cells) {
    if (formulaType !== 'shared' || formulaSharedIndex === undefined || !formula) continue;
    const [row, column] = placeOf(key);
    masters.set(formulaSharedIndex, { row, column, formula });
  }
  return masters;
}

/** Null where the first cell is missing: what is left is the result. */
function filled(
  masters: ReadonlyMap<number, Master>,
  { formulaSharedIndex }: Cell,
  row: number,
  column: number,
): string | null {
  const master = formulaSharedIndex === undefined ? undefined : masters.get(formulaSharedIndex);
  return master ? shiftFormula(master.formula, row - master.row, column - master.column) : null;
}

function readResult(workbook: Workbook, sheet: Sheet, row: number, column: number, cell: Cell): void {
  const result = cell.formulaResult;
  if (result !== '' && !isHeld(result)) return;
  const content: CellContent = result instanceof Date ? dateToSerial(result, workbook.date1904) : result;
  const isError =
    typeof content === 'string' && /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(content);
  sheet.cells.set(row, column, isError ? CellError.of(content) : content);
}

function placeOf(key: string): [row: number, column: number] {
  const comma = key.indexOf(',');
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
}
