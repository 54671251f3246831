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

/** What gives another result once a sheet has another name: a reference made of a text, or the text of a reference. */
const BY_NAME = /\b(?:INDIRECT|CELL|FORMULATEXT|SHEET)\(/i;

/** Lets formulas and names follow a sheet to its new name. Their results stay what they are, however many there are. */
export function followRename(workbook: Referring, from: string, to: string): void {
  rewrite(workbook, from, `${quoteSheet(to)}!`);
  for (const sheet of workbook.sheets)
    sheet.needsCalculation ||= [...sheet.cells.formulas.values()].some((formula) => BY_NAME.test(formula));
}

/** Formulas and names that refer to a sheet that is gone say so, for good. */
export function breakReferences(workbook: Referring, name: string): void {
  for (const sheet of rewrite(workbook, name, '#REF!')) sheet.needsCalculation = true;
}

/** Gives the sheets in whose cells a formula has become another. */
function rewrite(workbook: Referring, name: string, replacement: string): readonly Sheet[] {
  const change = (formula: string): string => replaceSheet(formula, name, replacement);
  const rewritten = workbook.sheets.filter((sheet) => rewriteCells(sheet, change));
  for (const sheet of workbook.sheets) {
    changeRuleFormulas(sheet, change);
    changeChartFormulas(sheet, change);
  }
  for (const kept of workbook.keptSheets) changeKeptFormulas(kept, change);
  for (const names of [workbook.names, ...workbook.sheets.map((sheet) => sheet.names)]) {
    for (const item of names.values()) item.formula = change(item.formula);
  }
  return rewritten;
}

function rewriteCells(sheet: Sheet, change: (formula: string) => string): boolean {
  let isRewritten = false;
  for (const [key, formula] of sheet.cells.formulas) {
    if (!formula.includes('!')) continue;
    const changed = change(formula);
    if (changed === formula) continue;
    sheet.cells.setFormula(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, changed);
    isRewritten = true;
  }
  return isRewritten;
}

function replaceSheet(formula: string, name: string, replacement: string): string {
  return formula.replace(TOKEN, (token: string, quoted?: string, plain?: string) => {
    const found = quoted?.replaceAll("''", "'") ?? plain;
    return found?.toLowerCase() === name.toLowerCase() ? replacement : token;
  });
}
