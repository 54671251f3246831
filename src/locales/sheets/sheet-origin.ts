/** Where the figures of a sheet come from: what its head says of the run. */
export interface SheetOrigin {
  readonly asOf: string;
  readonly year: number;
  readonly workbook: string;
  readonly runAt: string;
  readonly version: string;
}
