import type { Aspect } from '../aspect';

/** How rows look: it stands with their cells, and is read and written with them. */
export const rows: Aspect = {
  read: () => undefined,
  state: ({ rowHeights, hiddenRows, outlineLevels, summaryBelow }) => [
    [...rowHeights],
    [...hiddenRows],
    [...outlineLevels],
    outlineLevels.size > 0 && summaryBelow,
  ],
  write: () => undefined,
};
