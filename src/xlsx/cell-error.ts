/** An Excel error value in a cell. */
export class CellError {
  private static readonly known = new Map<string, CellError>();
  private constructor(readonly code: string) {}

  static of(code: string): CellError {
    const known = CellError.known.get(code) ?? new CellError(code);
    CellError.known.set(code, known);
    return known;
  }
}

/** What a cell holds; dates are serial numbers, as Excel gives them. */
export type CellContent = string | number | boolean | CellError;
