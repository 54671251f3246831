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
}

/** How a workbook stands to what was sealed in it. */
export interface Verification extends SealStamp {
  readonly code: string;
  readonly isUnchanged: boolean;
  readonly tables: readonly TableChanges[];
  readonly steering: readonly SteeringChange[];
  readonly sheets: readonly SheetChanges[];
}
