import type { Rectangle } from './rectangle';

/** Cells, and the sheet that they are in. */
export interface Area extends Rectangle {
  readonly sheet: Excel.Worksheet;
}

/** What may be typed into cells, and what is said at them, the same for all. */
interface Entered {
  /** There is a rule. */
  readonly isRuled: boolean;
  /** Both empty where nothing is said. */
  readonly title: string;
  readonly message: string;
}

export type EvenPart<A extends Area> = A & Entered;

/** Areas asked about in one request. */
const PER_REQUEST = 2000;

/**
 * Reads the data validations of areas. Excel tells of an area only what holds for all of it: where that differs, the
 * area is halved, and all halves are asked about together.
 */
export async function evenParts<A extends Area>(
  context: Excel.RequestContext,
  areas: readonly A[],
): Promise<EvenPart<A>[]> {
  const parts: EvenPart<A>[] = [];
  const open = [...areas];
  while (open.length > 0) {
    const asked = open.splice(0, PER_REQUEST).map((area) => ({
      area,
      validation: rangeOf(area).dataValidation.load('type,prompt'),
    }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each round asks about the halves of the one before
    await context.sync();
    for (const { area, validation } of asked) {
      const entered = enteredOf(area, validation);
      if (entered) parts.push({ ...area, ...entered });
      else open.push(...halves(area));
    }
  }
  return parts;
}

/** Null where not all cells are alike. */
function enteredOf({ rows, columns }: Area, { type, prompt }: Excel.DataValidation): Entered | null {
  if (type === 'Inconsistent' || type === 'MixedCriteria') return null;
  if (type !== 'None') return { isRuled: true, title: '', message: '' };
  // Null where hints differ, whatever Microsoft's types say.
  const said = prompt as Excel.DataValidationPrompt | null;
  if (said) return { isRuled: false, title: said.title, message: said.message };
  return rows * columns === 1 ? { isRuled: false, title: '', message: '' } : null;
}

export function rangeOf({ sheet, row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** The cells of a column are alike more often than those of a row. */
function halves<A extends Area>(area: A): A[] {
  const { row, column, rows, columns } = area;
  if (columns > 1) {
    const left = Math.ceil(columns / 2);
    return [
      { ...area, columns: left },
      { ...area, column: column + left, columns: columns - left },
    ];
  }
  const upper = Math.ceil(rows / 2);
  return [
    { ...area, rows: upper },
    { ...area, row: row + upper, rows: rows - upper },
  ];
}
