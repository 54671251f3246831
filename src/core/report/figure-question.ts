import type { BulletinId, CoverageCounts, FigurePlace } from '../coverage';
import type { TableKey } from '../registry';

/**
 * Which rows of the registry a cell of a generated sheet stands for, as plain data: a count of coverage at a place,
 * two of them as part and whole, a figure of the bulletin, or rows that the sheet knows itself.
 */
export type FigureQuestion =
  | { readonly figure: 'coverage'; readonly count: keyof CoverageCounts; readonly place: FigurePlace }
  | {
      readonly figure: 'ratio';
      readonly part: keyof CoverageCounts;
      readonly whole: keyof CoverageCounts;
      readonly place: FigurePlace;
    }
  | { readonly figure: 'bulletin'; readonly id: BulletinId }
  | {
      readonly figure: 'rows';
      readonly table: TableKey;
      readonly rows: readonly number[];
      /** The number-like column that the figure sums; absent where it counts rows. */
      readonly sumOf?: string;
    };
