import type { CellValue, GeneratedKind } from '../registry';
import type { SealStamp } from '../verification';
import type { TableDigest } from './table-digest';

/** Neighbouring rows or columns, 0-based. */
export type Span = readonly [first: number, count: number];

/** How a sheet shows what its cells hold. */
export interface SheetLook {
  /** The sheet's own id, which it keeps for as long as it lives. */
  readonly id: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** What is printed below each page. */
  readonly footer: string;
  /** Number formats, row by row. */
  readonly formats: readonly (readonly string[])[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** A text for each conditional format: its type, where it holds, what it asks. */
  readonly conditions: readonly Condition[];
}

export interface Condition {
  /** `A1:B9`, several with commas between. */
  readonly range: string;
  /** Its type and what it asks. */
  readonly rule: string;
}

/** A generated sheet as it stands in the workbook: formulas as text, values as they are. */
export interface SheetImage {
  readonly kind: GeneratedKind;
  readonly sheet: string;
  /** null: not known. */
  readonly year: number | null;
  readonly rows: readonly (readonly CellValue[])[];
  readonly look: SheetLook;
}

/** A sheet of the workbook by what it is called and what its mark says. */
export interface SheetTag {
  readonly id: string;
  readonly sheet: string;
  readonly kind: string | null;
  readonly year: number | null;
  readonly isSealed: boolean;
}

/** A year's record by the digest of all of it. */
export interface RecordTag {
  readonly year: number;
  readonly code: string;
}

/** What of a workbook its registry does not say: the sheets of results, all sheets' names, the records of seals. */
export interface BookImage {
  readonly result: readonly SheetImage[];
  readonly sheets: readonly SheetTag[];
  readonly records: readonly RecordTag[];
}

/** Cells of a column, from top to bottom and column by column, that share a number format; blank ones count along. */
export type FormatRun = readonly [format: string, count: number];

/** What is kept of a sheet's look. */
export interface SealedLook extends Pick<
  SheetLook,
  'id' | 'isHidden' | 'hiddenRows' | 'hiddenColumns' | 'conditions'
> {
  readonly formats: readonly FormatRun[];
}

/** What is kept of a generated sheet. */
export interface SheetDigest {
  readonly kind: GeneratedKind;
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly digest: string;
  /** null: not kept by seals of the first form. */
  readonly look: SealedLook | null;
  /** Row by row. */
  readonly cells: Uint32Array;
}

/** What is kept of a sheet that is neither registry nor result: whether it is still the same. */
export interface OutsideDigest {
  readonly sheet: string;
  readonly digest: string;
}

/** A value of 参数, 考核指标 or 等次, by where it stands: `考核指标 T03 满分`. */
export type SteeringValues = Readonly<Record<string, string>>;

/** A year's result, frozen. */
export interface Seal extends SealStamp {
  readonly workbook: string;
  readonly isEarlierForm: boolean;
  /** The so-manieth seal of the workbook; null: not kept by seals of the first form. */
  readonly number: number | null;
  /** Every record that stood in the workbook before. */
  readonly earlier: readonly RecordTag[];
  readonly tables: readonly TableDigest[];
  readonly steering: SteeringValues;
  readonly sheets: readonly SheetDigest[];
  /** null: not kept by seals of the first form. */
  readonly outside: readonly OutsideDigest[] | null;
}
