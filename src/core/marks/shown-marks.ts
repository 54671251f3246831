/** At so many places it is said what is wrong: each has a text of its own in the workbook. */
export const MOST_HINTS = 1000;

/** What has become of marks. */
export interface ShownMarks {
  readonly cells: number;
  /** Of these, such with a validation of the clerk's own: they are coloured only. */
  readonly owned: number;
  /** Of these, such beyond the bound of hints: they are coloured only. */
  readonly beyond: number;
  /** Cells besides these whose rows were not found again: they are left alone. */
  readonly left: number;
}
