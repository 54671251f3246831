/** Where sheets have validations, as Excel tells it: that changes with rows that come, go or move. */
export class ValidatedCells {
  private constructor(
    private readonly loaded: readonly { readonly sheet: Excel.Worksheet; readonly cells: Excel.RangeAreas }[],
  ) {}

  /** To be loaded with other things, of sheets none of which is protected; it is known after the round trip. */
  static load(sheets: readonly Excel.Worksheet[]): ValidatedCells {
    return new ValidatedCells(
      sheets.map((sheet) => ({
        sheet,
        cells: sheet.getRange().getSpecialCellsOrNullObject('DataValidations').load('address'),
      })),
    );
  }

  /** Sheets that have any. */
  get sheets(): readonly Excel.Worksheet[] {
    return this.loaded.filter(({ cells }) => !cells.isNullObject).map(({ sheet }) => sheet);
  }

  /** Whether they stand where another look has found them. */
  areAt(other: ValidatedCells): boolean {
    return this.addresses() === other.addresses();
  }

  private addresses(): string {
    return this.loaded.flatMap(({ cells }) => (cells.isNullObject ? [] : cells.address)).join('\n');
  }
}
