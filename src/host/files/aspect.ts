import type { Package, PackageEdit, Relation, SheetXml, StyleSheet } from '../../xlsx';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** A sheet's part as it is read: as Excel would have written it, whoever did. */
export interface SheetSource {
  readonly xml: SheetXml;
  /** What it refers to. */
  readonly relations: readonly Relation[];
  readonly styles: StyleSheet;
  readonly package: Package;
  /** Another part's XML, as Excel would have written it; null where there is none. */
  text(part: string): string | null;
}

/** A sheet's part as it is written: where it was read from a file, with all that it had there. */
export interface SheetTarget {
  readonly xml: SheetXml;
  /** The name of its part. */
  readonly part: string;
  readonly package: PackageEdit;
  readonly styles: StyleSheet;
}

/**
 * One thing that a sheet's file says of it besides its cells. Where the model says of it what it said when the file
 * was read, the file's own words stay.
 */
export interface Aspect {
  read(source: SheetSource, sheet: Sheet, workbook: Workbook): void;
  /** All that `write` goes by, to be compared as JSON. */
  state(sheet: Sheet, workbook: Workbook): unknown;
  /** Only where the state is another one than when the file was read, or the sheet is new. */
  write(target: SheetTarget, sheet: Sheet, workbook: Workbook): void;
}
