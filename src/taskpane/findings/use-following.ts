import { useCallback, useEffect, useState } from 'react';
import type { ListedFinding } from '../../core/tasks';
import type { Jump } from '../kit';
import type { FindingPages } from './use-finding-pages';

/** Excel shows a line's cell when the arrow keys have rested on it so long. Milliseconds. */
const RESTING = 150;

interface Following {
  /** Shows the cell of a line once the keys rest there. */
  follow(index: number): void;
  /** Shows it at once. */
  show(finding: ListedFinding | undefined): void;
}

/** Leads Excel to the cell of the line that the clerk stands on. The focus stays in the list. */
export function useFollowing({ goTo, dismiss }: Jump, pages: FindingPages): Following {
  const [followed, setFollowed] = useState<number | null>(null);
  const finding = followed === null ? undefined : pages.at(followed);

  const show = useCallback(
    (shown: ListedFinding | undefined): void => {
      setFollowed(null);
      if (!shown) return;
      const { sheet, row, columnIndex } = shown;
      // A finding about the workbook as a whole has no cell to go to.
      if (sheet === null) dismiss();
      else goTo({ sheet, row, columnIndex });
    },
    [goTo, dismiss],
  );
  useEffect(() => {
    if (!finding) return;
    const timer = setTimeout(() => {
      show(finding);
    }, RESTING);
    return () => {
      clearTimeout(timer);
    };
  }, [finding, show]);
  return { follow: setFollowed, show };
}
