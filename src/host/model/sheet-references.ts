import { MAX_COLUMNS, quoteSheet } from './address';
import { changeChartFormulas } from './charts';
import { changeKeptFormulas, type KeptSheet } from './kept-sheet';
import type { NameModel, Sheet } from './sheet';
import { changeRuleFormulas } from './rule-formulas';

/** What of a workbook may refer to its sheets. */
interface Referring {
  readonly sheets: readonly Sheet[];
  readonly keptSheets: readonly KeptSheet[];
  readonly names: ReadonlyMap<string, NameModel>;
}

/** Texts, which stay as they are; else a sheet's name before `!`. */
const TOKEN =
  /"(?:[^"]|"")*"?|(?:'((?:[^']|''){1,255})'|(?<![\p{L}\p{N}_.'\]])([\p{L}_][\p{L}\p{N}_.]{0,254}))!/gu;

/** Lets formulas and names follow a sheet to its new name. */
export function followRename(workbook: Referring, from: string, to: string): void {
  rewrite(workbook, from, `${quoteSheet(to)}!`);
}

/** Formulas and names that refer to a sheet that is gone say so, for good. */
export function breakReferences(workbook: Referring, name: string): void {
  rewrite(workbook, name, '#REF!');
}

function rewrite(workbook: Referring, name: string, replacement: string): void {
  const change = (formula: string): string => replaceSheet(formula, name, replacement);
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, change);
    changeRuleFormulas(sheet, change);
    changeChartFormulas(sheet, change);
  }
  for (const kept of workbook.keptSheets) changeKeptFormulas(kept, change);
  for (const names of [workbook.names, ...workbook.sheets.map((sheet) => sheet.names)]) {
    for (const item of names.values()) item.formula = change(item.formula);
  }
}

function rewriteCells(sheet: Sheet, change: (formula: string) => string): void {
  for (const [key, formula] of sheet.cells.formulas) {
    if (!formula.includes('!')) continue;
    const changed = change(formula);
    if (changed === formula) continue;
    sheet.cells.setFormula(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, changed);
    sheet.needsCalculation = true;
  }
}

function replaceSheet(formula: string, name: string, replacement: string): string {
  return formula.replace(TOKEN, (token: string, quoted?: string, plain?: string) => {
    const found = quoted?.replaceAll("''", "'") ?? plain;
    return found?.toLowerCase() === name.toLowerCase() ? replacement : token;
  });
}
