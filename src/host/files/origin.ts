import type { FileSheet, Reading, WorkbookFile } from '../../xlsx';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { FileName } from './names';

/** What a sheet's part is, and what the model said of it when it was read. */
export interface SheetOrigin {
  readonly listed: FileSheet;
  readonly reading: Reading;
  /** Of each aspect: as JSON. */
  readonly states: readonly string[];
  /** The file says that it is selected. */
  readonly isSelected: boolean;
}

/** The file that a workbook was opened from. */
export interface FileOrigin {
  readonly bytes: Uint8Array;
  readonly file: WorkbookFile;
  readonly sheets: ReadonlyMap<Sheet, SheetOrigin>;
  readonly names: readonly FileName[];
  /** The sheet with cells that the file opens with; null where it is another. */
  readonly active: Sheet | null;
  readonly isStructureProtected: boolean;
  /** What add-ins kept in the workbook, as JSON. */
  readonly settings: string;
}

const origins = new WeakMap<Workbook, FileOrigin>();

/** Null for a workbook that is in no file yet. */
export function originOf(workbook: Workbook): FileOrigin | null {
  return origins.get(workbook) ?? null;
}

export function keepOrigin(workbook: Workbook, origin: FileOrigin): void {
  origins.set(workbook, origin);
}
