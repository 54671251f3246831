import type { Rect } from './address';

/** What a column of a filtered list lets through; in the words of the object model. */
export type Criterion =
  | { readonly on: 'Values'; readonly values: readonly string[] }
  | {
      readonly on: 'Custom';
      readonly first: string;
      readonly second: string | null;
      readonly operator: 'And' | 'Or';
    }
  /** Of a file: kept as it is written, and the rows that it hides stay hidden. */
  | { readonly on: 'Kept'; readonly filterOn: string; readonly xml: string };

/** The filter of a list: its header row and what lies below, and what is let through by column of the list. */
export interface FilterModel {
  rect: Rect;
  readonly criteria: Map<number, Criterion>;
}
