import type { Workbook } from '../../src/host';
import type { Opened } from '../ledger/open-ledger';

/** A cell, rows and columns from 0. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Something that the ledger does to a workbook, as it is tried under every fault. */
export interface Operation {
  readonly name: string;
  /** The workbook before it. It is made once and copied for every try. */
  book(setUp: SetUp): Promise<Workbook>;
  /** What a clerk does before; gives the operation itself. A new session begins here, too. */
  prepare(opened: Opened): Promise<() => Promise<unknown>>;
  /** Where a person types, inserts, sorts meanwhile: a sheet, its first row of data, a header that matters little. */
  readonly registry: { readonly sheet: string; readonly firstRow: number; readonly free: string };
  /** A cell that it writes, which a person may change meanwhile; null where it writes none of the clerk's. */
  readonly writes: Place | null;
  /** The sheet that a person deletes or protects meanwhile. */
  readonly target: string;
  /** The name that a person gives to a sheet meanwhile. */
  readonly wanted: string;
}

/** Opens a workbook, so that what comes before an operation can be done in it. */
export type SetUp = (workbook: Workbook) => Opened;
