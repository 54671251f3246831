import type { Rect } from '../../host';

/** What has changed since the grid was last told. */
export interface Pending {
  /** Sheets that look otherwise. */
  readonly looks: Set<string>;
  /** Sheets of which the grid has made something that is not so. */
  readonly refused: Set<string>;
  readonly cells: { readonly sheetId: string; readonly rect: Rect }[];
  readonly calculated: Set<string>;
}

export function nothingPending(): Pending {
  return { looks: new Set(), refused: new Set(), cells: [], calculated: new Set() };
}
