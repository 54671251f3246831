import { MAX_ROWS } from './address';
import { changeChartFormulas } from './charts';
import { formatAreas, parseAreas } from './areas';
import { HostError } from './host-error';
import { changeKeptFormulas } from './kept-sheet';
import { movedRect, movedReferences, movedRow, type RowShift } from './move-references';
import type { NameModel, Sheet } from './sheet';
import { changeRuleFormulas } from './rule-formulas';
import type { Workbook } from './workbook';

/** Puts whole rows in or takes them out; all that is below, and all that refers to it, moves along, as in Excel. */
export function shiftRows(workbook: Workbook, sheet: Sheet, shift: RowShift): void {
  refusePushedOff(sheet, shift);
  sheet.cells.shiftRows(shift.at, shift.count);
  sheet.merges = sheet.merges.flatMap((block) => movedRect(block, shift) ?? []);
  for (const table of [...sheet.tables]) {
    const rect = movedRect(table.rect, shift);
    if (rect) table.rect = rect;
    else sheet.tables.splice(sheet.tables.indexOf(table), 1);
  }
  for (const map of [sheet.hyperlinks, sheet.comments] as Map<string, unknown>[])
    moveKeys(
      map,
      shift,
      (key) => Number(key.split(',')[0]),
      (key, row) => key.replace(/^\d+/, String(row)),
    );
  for (const map of [sheet.rowHeights, sheet.outlineLevels])
    moveKeys(
      map,
      shift,
      (row) => row,
      (_, row) => row,
    );
  moveRows(sheet.hiddenRows, shift);
  moveRows(sheet.page.rowBreaks, shift);
  const filtered = sheet.autoFilter && movedRect(sheet.autoFilter.rect, shift);
  if (sheet.autoFilter && filtered) sheet.autoFilter.rect = filtered;
  else sheet.autoFilter = null;
  sheet.conditionalRules = sheet.conditionalRules.flatMap((rule) => {
    const range = movedAreas(rule.range, shift);
    return range === null ? [] : [Object.assign(rule, { range })];
  });
  sheet.dataValidations = sheet.dataValidations.flatMap((rule) => {
    const range = movedAreas(rule.range, shift);
    return range === null ? [] : [{ ...rule, range }];
  });
  for (const chart of sheet.charts)
    chart.place = { ...chart.place, row: movedRow(chart.place.row, shift) ?? shift.at };
  moveFormulas(workbook, sheet, shift);
}

function refusePushedOff(sheet: Sheet, { count }: RowShift): void {
  const used = sheet.cells.used(false);
  if (count > 0 && used && used.row + used.rows + count > MAX_ROWS)
    throw new HostError('InvalidArgument', 'Rows that hold something would be pushed off the sheet.');
}

function moveKeys<K>(
  map: Map<K, unknown>,
  shift: RowShift,
  rowOf: (key: K) => number,
  keyAt: (key: K, row: number) => K,
): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const row = movedRow(rowOf(key), shift);
    if (row !== null) map.set(keyAt(key, row), value);
  }
}

function moveRows(rows: Set<number>, shift: RowShift): void {
  const before = [...rows];
  rows.clear();
  for (const row of before) {
    const moved = movedRow(row, shift);
    if (moved !== null) rows.add(moved);
  }
}

/** Several areas apart by spaces or commas; null where none is left. */
function movedAreas(areas: string, shift: RowShift): string | null {
  const moved = parseAreas(areas).flatMap((rect) => movedRect(rect, shift) ?? []);
  return moved.length === 0 ? null : formatAreas(moved);
}

function moveFormulas(workbook: Workbook, shifted: Sheet, shift: RowShift): void {
  const change = (formula: string, home: Sheet | null): string =>
    movedReferences(formula, shift, (name) =>
      name === null ? home === shifted : name.toLowerCase() === shifted.name.toLowerCase(),
    );
  for (const sheet of workbook.sheets) {
    for (const { row, column } of [...sheet.cells.formulaPlaces()]) {
      const formula = sheet.cells.formula(row, column) ?? '';
      const changed = change(formula, sheet);
      if (changed === formula) continue;
      sheet.cells.setFormula(row, column, changed);
      sheet.needsCalculation = true;
    }
    changeChartFormulas(sheet, (formula) => change(formula, null));
    moveNames(sheet.names, (formula) => change(formula, sheet));
    changeRuleFormulas(sheet, (formula) => change(formula, sheet));
  }
  for (const kept of workbook.keptSheets) changeKeptFormulas(kept, (formula) => change(formula, null));
  moveNames(workbook.names, (formula) => change(formula, null));
  const { page } = shifted;
  for (const place of ['printArea', 'titleRows'] as const) {
    const areas = page[place];
    if (areas !== null) page[place] = change(areas, shifted);
  }
}

function moveNames(names: Map<string, NameModel>, change: (formula: string) => string): void {
  for (const item of names.values()) item.formula = change(item.formula);
}
