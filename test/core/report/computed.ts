import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { withSheetNames, type PlanCell, type SheetPlan } from '../../../src/core/report';

export type Shown = string | number | boolean | null;

let isLoaded = false;

/** Cells typed over by somebody: by row and column, both from 0. */
export type Typed = readonly { readonly row: number; readonly column: number; readonly value: PlanCell }[];

/** The same sheet with some of its cells typed over. */
export function typedOver(plan: SheetPlan, typed: Typed): SheetPlan {
  let top = 0;
  const bands = plan.bands.map((band) => {
    const above = top;
    top += band.rows;
    return {
      ...band,
      cell: (row: number, column: number) => {
        const over = typed.find((cell) => cell.row === above + row && cell.column === column);
        return over ? over.value : band.cell(row, column);
      },
    };
  });
  return { ...plan, bands };
}

/**
 * Every cell of a laid-out sheet, row by row, with its formulas computed by a spreadsheet engine, beside the sheets
 * that they may refer to.
 */
export function computed(plan: SheetPlan, beside: readonly SheetPlan[] = []): Shown[][] {
  if (!isLoaded) {
    initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    isLoaded = true;
  }
  const rows = cellsOf(plan);
  const model = new Model('workbook', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    model.newSheet();
    beside.forEach((other, index) => {
      model.newSheet();
      model.renameSheet(index + 2, other.kind);
      fill(model, index + 2, cellsOf(other));
    });
    fill(model, 0, rows);
    rows.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell === null) return;
        // The engine shows nine digits; a number joined to a text comes with all of them.
        if (isFormula(cell)) model.setUserInput(1, row + 1, column + 1, `=Sheet1!${address(row, column)}&""`);
      });
    });
    model.resumeEvaluation();
    model.evaluate();
    return rows.map((line, row) =>
      line.map((cell, column) => (isFormula(cell) ? resultOf(model, row + 1, column + 1) : cell)),
    );
  } finally {
    model.free();
  }
}

function fill(model: Model, sheet: number, rows: readonly (readonly PlanCell[])[]): void {
  rows.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell !== null) model.setUserInput(sheet, row + 1, column + 1, inputOf(cell));
    });
  });
}

/** The cells of all bands from top to bottom, formulas as they are. */
export function cellsOf(plan: SheetPlan): PlanCell[][] {
  return plan.bands.flatMap((band) =>
    Array.from({ length: band.rows }, (_, row) => plan.widths.map((__, column) => band.cell(row, column))),
  );
}

function isFormula(cell: PlanCell): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null && !cell.formula.startsWith('=HYPERLINK(');
}

function inputOf(cell: Exclude<PlanCell, null>): string {
  if (typeof cell === 'object')
    return cell.formula.startsWith('=HYPERLINK(')
      ? `'${cell.formula}`
      : withSheetNames(cell.formula, (kind) => kind);
  return typeof cell === 'string' ? `'${cell}` : String(cell);
}

const NUMBER = 1;
const ERROR = 16;

function resultOf(model: Model, row: number, column: number): string | number {
  const type: number = model.getCellType(0, row, column);
  const shown = model.getFormattedCellValue(0, row, column);
  if (type === ERROR) throw new Error(`${address(row - 1, column - 1)} shows ${shown}`);
  return type === NUMBER ? Number(model.getFormattedCellValue(1, row, column)) : shown;
}

function address(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
