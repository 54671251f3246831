import { columnLetter, type CellValue } from '../registry';
import type { BandRole, Formula, PlanCell, SheetPlan } from '../report';
import type { SheetImage } from './seal';
import type { SheetChanges } from '../verification';

const LISTED = 500;
/** Stretches that hold figures; heads name the time of a run, and there is room for people to write. */
const FIGURES: ReadonlySet<BandRole> = new Set(['body', 'grid', 'centred', 'wrapped', 'card', 'total']);

/**
 * Cells of a generated sheet that hold another value than the registry gives now: typed over by hand, or left from
 * before the registry was changed. Formulas follow from the others. null: there is none.
 */
export function typedCells(
  plan: SheetPlan,
  { sheet, rows }: Pick<SheetImage, 'sheet' | 'rows'>,
): SheetChanges | null {
  const cells: string[] = [];
  let changed = 0;
  let top = 0;
  for (const band of plan.bands) {
    for (let row = 0; FIGURES.has(band.role) && row < band.rows; row++) {
      for (let column = 0; column < plan.widths.length; column++) {
        const given = band.cell(row, column);
        if (isFormula(given) || isSame(given, rows[top + row]?.[column])) continue;
        changed += 1;
        if (cells.length < LISTED) cells.push(`${columnLetter(column)}${top + row + 1}`);
      }
    }
    top += band.rows;
  }
  return changed === 0 ? null : { sheet, isGone: false, changed, cells };
}

function isFormula(cell: PlanCell): cell is Formula {
  return typeof cell === 'object' && cell !== null;
}

/** Text that would be read as a formula is written behind an apostrophe. */
function isSame(given: Exclude<PlanCell, Formula>, held: CellValue | undefined): boolean {
  if (given === null || given === '') return held === '' || held === null || held === undefined;
  // Excel keeps fifteen digits of a number.
  if (typeof given === 'number' && typeof held === 'number')
    return Math.abs(given - held) <= Math.abs(given) * 1e-12;
  return held === given || (typeof held === 'string' && held === `'${String(given)}`);
}
