import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** A sheet's name has up to 31 characters, with the path of its file before it some 255. */
const SHEET_REFERENCE = /(?:'((?:[^']|''){1,255})'|([\p{L}_][\p{L}\p{N}_.]{0,254}))!/gu;

/** Names before `!` in a sheet's formulas, in lower case; read anew when formulas have changed. */
const known = new WeakMap<Sheet, { changes: number; names: ReadonlySet<string> }>();

function namesIn(sheet: Sheet): ReadonlySet<string> {
  const changes = sheet.cells.formulaChanges;
  const cached = known.get(sheet);
  if (cached?.changes === changes) return cached.names;
  const names = new Set<string>();
  for (const formula of sheet.cells.formulas.values()) {
    if (!formula.includes('!')) continue;
    for (const [, quoted, plain] of formula.matchAll(SHEET_REFERENCE)) {
      names.add((quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase());
    }
  }
  known.set(sheet, { changes, names });
  return names;
}

/** The sheets that a sheet's formulas refer to, itself and through each other included. */
export function formulaSheets(workbook: Workbook, sheet: Sheet): Sheet[] {
  const found = new Set<Sheet>([sheet]);
  for (const next of found) {
    for (const name of namesIn(next)) {
      const other = workbook.findSheet(name);
      if (other) found.add(other);
    }
  }
  return [...found];
}

/** Marks what hangs on a changed sheet: its own formulas, and those of sheets that refer to it. */
export function markDependents(workbook: Workbook, changed: Sheet): void {
  for (const sheet of workbook.sheets) {
    if (sheet.needsCalculation || sheet.cells.formulas.size === 0) continue;
    sheet.needsCalculation = sheet === changed || formulaSheets(workbook, sheet).includes(changed);
  }
}
