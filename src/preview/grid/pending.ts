import type { Rect } from '../../host';

/** What has changed since the grid was last brought up to date. */
export interface Pending {
  isStructure: boolean;
  readonly sheets: Set<string>;
  readonly cells: { readonly sheetId: string; readonly rect: Rect }[];
  readonly calculated: Set<string>;
}

export function nothingPending(): Pending {
  return { isStructure: false, sheets: new Set(), cells: [], calculated: new Set() };
}
