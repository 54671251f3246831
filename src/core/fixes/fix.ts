import type { CellValue, TableKey } from '../registry';

/** What is to be written into a cell. */
export interface CellFix {
  /** 0-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** What Excel holds now; the fix is off when it holds something else by then. */
  readonly from: CellValue;
  readonly to: CellValue;
  /** `to` is a serial day and wants a date format. */
  readonly isDate: boolean;
  /** The same two for people: personal numbers masked, dates as dates. */
  readonly shownFrom: string;
  readonly shownTo: string;
}

/** What a cell held when its row was seen. 0-based sheet column. */
export interface SeenCell {
  readonly column: number;
  readonly value: CellValue;
  /** Of the row's key; what people call the row by may be mended meanwhile. */
  readonly isKey: boolean;
}

/** A cell that may be written, if the clerk agrees. */
export interface Fix extends CellFix {
  /** The rule that found it; null where only the form is made uniform. */
  readonly rule: string | null;
  /** Why, in the run's language: the rule with its title. */
  readonly reason: string;
  /** Null: a sheet that is no table, such as 参数. */
  readonly table: TableKey | null;
  readonly sheet: string;
  /** 1-based Excel row. */
  readonly row: number;
  readonly key: string | null;
  /** What tells the row from others, wherever it has gone by the time it is written; absent: its place alone. */
  readonly seen?: readonly SeenCell[];
  /** Present: one of several things that the row may mean, in words; a person chooses among those of one cell. */
  readonly choice?: string;
  /** Cells of the same row that are written with it. */
  readonly with?: readonly CellFix[];
}
