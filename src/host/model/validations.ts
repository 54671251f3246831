import { intersection, type Rect } from './address';
import { common, formatAreas, parseAreas, without } from './areas';
import { shiftFormula } from './shift-formula';

/** What may be typed into cells, and what the clerk is told about it. */
export interface Validation {
  /** `none`: anything may be typed, but there is a hint. */
  readonly type: 'none' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator?:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'lessThan'
    | 'lessThanOrEqual'
    | 'greaterThan'
    | 'greaterThanOrEqual';
  readonly formula1?: string;
  readonly formula2?: string;
  /** Of a list that is written out. */
  readonly values?: readonly string[];
  readonly allowBlank?: boolean;
  readonly hidesDropDown?: boolean;
  readonly showInputMessage?: boolean;
  readonly showErrorMessage?: boolean;
  readonly inputTitle?: string;
  readonly inputMessage?: string;
  readonly errorTitle?: string;
  readonly errorMessage?: string;
  readonly errorStyle?: 'stop' | 'warning' | 'information';
  /** How the input method is switched in these cells. */
  readonly imeMode?: string;
  /** As files have it: `A1:A100 C1`. */
  readonly range: string;
}

/** A sheet, as far as it is of concern here. */
interface Validated {
  dataValidations: Validation[];
}

/** A validation and the part of a range that it holds for. */
export interface ValidatedPart {
  readonly validation: Validation;
  readonly rects: readonly Rect[];
}

/** What cells have before anything is said of them: https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const ANYTHING: Validation = {
  type: 'none',
  allowBlank: true,
  showInputMessage: true,
  showErrorMessage: true,
  range: '',
};

/** The validations that a range has, and the part of it that has none. */
export function validationsIn(sheet: Validated, rect: Rect): { parts: ValidatedPart[]; free: Rect[] } {
  const parts = sheet.dataValidations
    .filter((validation) => touches(validation, rect))
    .map((validation) => ({ validation, rects: common(areasOf(validation), rect) }));
  return {
    parts,
    free: without(
      [rect],
      parts.flatMap(({ rects }) => rects),
    ),
  };
}

/** The cells of a range for which something is said, if only a hint. */
export function validatedRects({ dataValidations }: Validated, rect: Rect): Rect[] {
  return dataValidations.flatMap((validation) => common(areasOf(validation), rect));
}

/** Changes a part of what holds for a range, and leaves the rest of it as it is. */
export function changeValidation(
  sheet: Validated,
  rect: Rect,
  change: (validation: Validation) => Validation,
): void {
  const { parts, free } = validationsIn(sheet, rect);
  clearValidations(sheet, rect);
  const changed = [...parts, ...(free.length === 0 ? [] : [{ validation: ANYTHING, rects: free }])].map(
    ({ validation, rects }) => change(moved(validation, rects)),
  );
  sheet.dataValidations = together([...sheet.dataValidations, ...changed]);
}

export function clearValidations(sheet: Validated, rect: Rect): void {
  sheet.dataValidations = sheet.dataValidations.flatMap((validation) => {
    if (!touches(validation, rect)) return [validation];
    const left = without(areasOf(validation), [rect]);
    return left.length === 0 ? [] : [moved(validation, left)];
  });
}

/** The same for other cells: its formulas are written as seen from the first of them. */
function moved(validation: Validation, rects: readonly Rect[]): Validation {
  const before = firstOf(areasOf(validation));
  const after = firstOf(rects);
  const range = formatAreas(rects);
  if (!before || !after) return { ...validation, range };
  const shift = (formula: string): string =>
    shiftFormula(formula, after.row - before.row, after.column - before.column);
  return withFormulas({ ...validation, range }, shift);
}

/** The same with its formulas changed. */
export function withFormulas(validation: Validation, change: (formula: string) => string): Validation {
  const { formula1, formula2 } = validation;
  return {
    ...validation,
    ...(formula1 === undefined ? {} : { formula1: change(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: change(formula2) }),
  };
}

function firstOf(rects: readonly Rect[]): { row: number; column: number } | null {
  if (rects.length === 0) return null;
  return {
    row: Math.min(...rects.map(({ row }) => row)),
    column: Math.min(...rects.map(({ column }) => column)),
  };
}

/** Those that say the same are one, as in Excel's own files; a formula that moves with its cell is another in each. */
function together(validations: readonly Validation[]): Validation[] {
  const known = new Map<string, Validation>();
  validations.forEach((validation, index) => {
    const key = saidBy(validation) ?? String(index);
    const same = known.get(key);
    known.set(key, same ? { ...same, range: `${same.range} ${validation.range}` } : validation);
  });
  return [...known.values()];
}

/** What is read of a validation once: they are never changed, only replaced, and a sheet may have thousands. */
const READ = new WeakMap<Validation, { readonly areas: readonly Rect[]; readonly said: string | null }>();

function readingOf(validation: Validation): {
  readonly areas: readonly Rect[];
  readonly said: string | null;
} {
  const known = READ.get(validation);
  if (known) return known;
  const { range, ...rest } = validation;
  const said = isFixed(validation) ? JSON.stringify(Object.entries(rest).sort()) : null;
  const reading = { areas: parseAreas(range), said };
  READ.set(validation, reading);
  return reading;
}

function areasOf(validation: Validation): readonly Rect[] {
  return readingOf(validation).areas;
}

function touches(validation: Validation, rect: Rect): boolean {
  return areasOf(validation).some((area) => intersection(area, rect) !== null);
}

/** All but the place, to be compared; null where a formula says another thing at each place. */
function saidBy(validation: Validation): string | null {
  return readingOf(validation).said;
}

function isFixed({ formula1 = '', formula2 = '' }: Validation): boolean {
  return shiftFormula(formula1, 1, 1) === formula1 && shiftFormula(formula2, 1, 1) === formula2;
}
