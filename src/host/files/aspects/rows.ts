import type { Aspect } from '../aspect';

/** How rows look: it stands with their cells, and is read and written with them. */
export const rows: Aspect = {
  read: () => undefined,
  state: ({ rowHeights, hiddenRows, outlineLevels }) => [
    [...rowHeights],
    [...hiddenRows],
    [...outlineLevels],
  ],
  write: () => undefined,
};
