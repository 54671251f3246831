import type { CellValue } from '../registry';
import type { GeneratedKind } from '../report';
import type { SealStamp } from '../verification';
import type { TableDigest } from './table-digest';

/** A generated sheet as it stands in the workbook: formulas as text, values as they are. */
export interface SheetImage {
  readonly kind: GeneratedKind;
  readonly sheet: string;
  /** null: not known. */
  readonly year: number | null;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What is kept of a generated sheet. */
export interface SheetDigest {
  readonly kind: GeneratedKind;
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly digest: string;
  /** Row by row. */
  readonly cells: Uint32Array;
}

/** A value of 参数, 考核指标 or 等次, by where it stands: `考核指标 T03 满分`. */
export type SteeringValues = Readonly<Record<string, string>>;

/** A year's result, frozen. */
export interface Seal extends SealStamp {
  readonly workbook: string;
  readonly tables: readonly TableDigest[];
  readonly steering: SteeringValues;
  readonly sheets: readonly SheetDigest[];
}
