/** Columns of a merged registry sheet that say where a row was submitted. */
export const PROVENANCE = { file: '来源文件', row: '来源行' } as const;

/** Where a row stood before it was merged. `row` is a 1-based Excel row. */
export interface Provenance {
  readonly file: string;
  readonly row: number;
}
