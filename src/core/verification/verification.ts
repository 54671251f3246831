import type { TableKey } from '../registry';

/** When and by what a year's result was sealed. */
export interface SealStamp {
  readonly year: number;
  /** Local time `yyyy-mm-dd hh:mm`. */
  readonly sealedAt: string;
  readonly programVersion: string;
}

/** A row that is not as it was sealed. */
export interface RowChange {
  readonly change: 'added' | 'removed' | 'changed';
  /** What names the row, citizen IDs masked; null for one that is gone: its key was not kept. */
  readonly key: string | null;
  /** Where it stands; of one that is gone, where it stood when it was sealed. */
  readonly sheet: string;
  readonly row: number;
}

export interface TableChanges {
  readonly table: TableKey;
  /** What its sheet is called. */
  readonly title: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** The first of them. */
  readonly rows: readonly RowChange[];
}

/** A value of the settings or the scheme; blank: nothing stood or stands there. */
export interface SteeringChange {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

export interface SheetChanges {
  readonly sheet: string;
  /** The sheet is not in the workbook any more. */
  readonly isGone: boolean;
  readonly changed: number;
  /** Addresses of the first of them. */
  readonly cells: readonly string[];
  /** Of those, the ones that hold a formula now. */
  readonly formulas?: readonly string[];
}

/** What makes a sealed sheet read otherwise though its cells hold what they held, or another pass for it. */
export type LookChangeKind =
  | 'replaced'
  | 'hidden'
  | 'renamed'
  | 'unprotected'
  | 'otherFooter'
  | 'formats'
  | 'conditions'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'lookAlike';

export interface LookChange {
  readonly kind: LookChangeKind;
  /** As it is called now. */
  readonly sheet: string;
  /** The first of the cells, ranges, rows or columns; of one renamed, what it was called. */
  readonly places: readonly string[];
  readonly count: number;
}

/** A year's record that an other record, or a sealed sheet, says there was. */
export interface RecordChange {
  readonly change: 'gone' | 'replaced';
  readonly year: number;
}

/** A sheet that is neither registry nor result. */
export interface OutsideChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly sheet: string;
  /** It holds a list, and so may be taken for a registry sheet. */
  readonly isList: boolean;
}

/** How a workbook stands to what was sealed in it. */
export interface Verification extends SealStamp {
  /** As it is printed below the sealed sheets; of an earlier form as it was shown then. */
  readonly code: string;
  /** The seal is the so-manieth of its workbook; null: not known, of an earlier form. */
  readonly number: number | null;
  /** The years of all records that the workbook holds. */
  readonly records: readonly number[];
  /** It was made by a version that sealed less: what it does not show may still have changed. */
  readonly isEarlierForm: boolean;
  readonly isUnchanged: boolean;
  readonly tables: readonly TableChanges[];
  readonly steering: readonly SteeringChange[];
  readonly sheets: readonly SheetChanges[];
  readonly looks: readonly LookChange[];
  readonly recordChanges: readonly RecordChange[];
  /** A list counts as a change, a page of notes is only told. */
  readonly outside: readonly OutsideChange[];
}
