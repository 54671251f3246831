import type { Model } from '@ironcalc/wasm';
import { formatRect, MAX_COLUMNS } from '../model/address';
import { CellError, type CellContent } from '../model/cells';
import { formulaSheets } from '../model/dependents';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { Calculator } from './calculator';

/** Types of results as IronCalc numbers them. */
const NUMBER = 1;
const LOGICAL = 4;
const ERROR = 16;

/** IronCalc knows no HYPERLINK; with two literals its result is plain to see: the text shown. */
const LINK = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/i;

/**
 * Recalculates with IronCalc. Only sheets that are out of date are put into the engine, with those they refer to;
 * everything else keeps the results its file came with.
 */
export class IronCalcCalculator implements Calculator {
  /** `createModel` makes an empty IronCalc workbook; the engine must have been loaded. */
  constructor(private readonly createModel: () => Model) {}

  calculate(workbook: Workbook): void {
    const waiting = new Set(workbook.sheets.filter((sheet) => sheet.needsCalculation));
    const asked = new Set<Sheet>();
    const visit = (sheet: Sheet): void => {
      if (!waiting.has(sheet) || asked.has(sheet)) return;
      asked.add(sheet);
      // What a sheet refers to comes first: its results then stand for its formulas.
      for (const other of formulaSheets(workbook, sheet)) visit(other);
      if (sheet.cells.formulas.size > 0) this.calculateSheet(workbook, sheet, waiting);
      sheet.needsCalculation = false;
      waiting.delete(sheet);
    };
    for (const sheet of [...waiting]) visit(sheet);
  }

  /** Sheets that are `waiting` to be calculated, as in a circle, take part with their formulas, others with results. */
  private calculateSheet(workbook: Workbook, sheet: Sheet, waiting: ReadonlySet<Sheet>): void {
    const formulas = [...sheet.cells.formulas].filter(([key, formula]) => !showLink(sheet, key, formula));
    if (formulas.length === 0) return;
    const model = this.createModel();
    try {
      model.pauseEvaluation();
      const involved = [sheet, ...formulaSheets(workbook, sheet).filter((other) => other !== sheet)];
      involved.forEach((source, index) => {
        if (index > 0) model.newSheet();
        model.renameSheet(index, source.name);
      });
      // The engine shows nine digits; a number joined to a text comes with all of them. It reads every formula anew
      // when a sheet is added, so the sheet for that is there before they are.
      const exact = involved.length;
      model.newSheet();
      involved.forEach((source, index) => {
        fill(model, index, source, waiting.has(source));
      });
      for (const [key] of formulas) {
        const { row, column, reference } = placeOf(sheet, key);
        model.setUserInput(exact, row + 1, column + 1, `=${reference}&""`);
      }
      model.resumeEvaluation();
      model.evaluate();
      for (const [key] of formulas) {
        const { row, column } = placeOf(sheet, key);
        const result = resultOf(model, exact, row + 1, column + 1);
        // What the engine cannot compute keeps the result that Excel left in the file.
        if (isUnknown(result) && sheet.cells.get(row, column) !== undefined) continue;
        sheet.cells.set(row, column, result);
      }
    } finally {
      model.free();
    }
  }
}

/** True where the formula is a link, whose text is then in the cell. */
function showLink(sheet: Sheet, key: number, formula: string): boolean {
  const text = LINK.exec(formula)?.[1];
  if (text === undefined) return false;
  sheet.cells.set(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, text.replaceAll('""', '"'));
  return true;
}

function fill(model: Model, index: number, sheet: Sheet, withFormulas: boolean): void {
  const { columns } = sheet.cells.extent;
  for (let column = 0; column < columns; column++) {
    const rows = sheet.cells.filledRows(column);
    for (let row = 0; row < rows; row++) {
      const formula = withFormulas ? sheet.cells.formula(row, column) : undefined;
      const content = sheet.cells.get(row, column);
      if (formula !== undefined && !LINK.test(formula))
        model.setUserInput(index, row + 1, column + 1, formula);
      else if (content !== undefined) model.setUserInput(index, row + 1, column + 1, inputOf(content));
    }
  }
}

function inputOf(content: CellContent): string {
  if (content instanceof CellError) return content.code;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return typeof content === 'number' ? String(content) : `'${content}`;
}

function placeOf(sheet: Sheet, key: number): { row: number; column: number; reference: string } {
  const row = Math.floor(key / MAX_COLUMNS);
  const column = key % MAX_COLUMNS;
  const address = formatRect({ row, column, rows: 1, columns: 1 });
  return { row, column, reference: `'${sheet.name.replaceAll("'", "''")}'!${address}` };
}

/** Errors that may be the engine's own: functions, arrays and references to tables or files that it has not. */
function isUnknown(result: CellContent): boolean {
  return result instanceof CellError && /^#(?:NAME\?|SPILL!|CALC!|N\/IMPL!)$/.test(result.code);
}

/** A result with all its digits, from the sheet that repeats it as text; an empty text is a blank-looking cell. */
function resultOf(model: Model, exact: number, row: number, column: number): CellContent {
  const shown = model.getFormattedCellValue(0, row, column);
  switch (model.getCellType(0, row, column)) {
    case NUMBER:
      return Number(model.getFormattedCellValue(exact, row, column));
    case LOGICAL:
      return shown === 'TRUE';
    case ERROR:
      // The engine's word for what it cannot read is none of Excel's.
      return CellError.of(shown === '#ERROR!' ? '#NAME?' : shown);
    default:
      return shown;
  }
}
