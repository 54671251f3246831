import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ListedFinding } from '../../core/tasks';
import { usePaneKeys } from '../kit';
import { useTexts } from '../look';
import { FindingLine, type LineActions } from './finding-line';
import { useKeptFocus } from './use-kept-focus';
import type { FindingPages } from './use-finding-pages';

/** Pixels: a line of whom and where, two lines of message, one of what to do, and padding. */
const ESTIMATED_HEIGHT = 84;
/** Lines that exist beyond either edge of the window. */
const OVERSCAN = 8;
/** Lines that Page Up and Page Down pass. */
const PAGE_STEP = 10;

interface FindingListProps {
  readonly pages: FindingPages;
  readonly total: number;
  /** Height of what sticks to the top of the window, in pixels. */
  readonly covered: number;
  readonly active: number;
  /** Where the window was when the clerk was last here. */
  readonly scroll: number;
  readonly actions: LineActions;
  /** What was opened from the active line. */
  readonly opened: { readonly isExplained: boolean; readonly content: ReactNode };
  /** The arrow keys have come to a line. */
  onMove(index: number): void;
  onChoose(index: number, finding: ListedFinding | undefined): void;
  /** A button of another line was pressed. */
  onTouch(index: number): void;
  /** The list goes, with the window there. */
  readonly onLeave: (scroll: number) => void;
}

const useStyles = makeStyles({
  list: { position: 'relative', outlineStyle: 'none' },
  line: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Of the neutral backgrounds this one keeps the text readable in the contrast theme too.
    '&:hover': { backgroundColor: tokens.colorNeutralBackground3 },
    '&:focus': { outlineStyle: 'none' },
    '&:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    // Shadows and backgrounds are dropped where the system chooses the colours.
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
});

/**
 * Any number of findings in the page's own scroller; only those in view, and the active one, exist. Fluent's arrow keys
 * move the focus among elements that are there; here End leads to one that has yet to be made, so the keys are our own.
 * Lines have buttons, so they are rows of a grid.
 */
export function FindingList(props: FindingListProps) {
  const { pages, total, covered, scroll, actions, opened, onMove, onChoose, onTouch, onLeave } = props;
  const styles = useStyles();
  const { texts } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  // Findings may have become fewer while the list was open.
  const active = Math.min(props.active, total - 1);
  const [left, setLeft] = useState(active);
  const [top, setTop] = useState(0);
  const virtualizer = useWindowVirtualizer({
    count: total,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingStart: covered,
    scrollMargin: top,
    // React batches updates well enough; a forced one inside its own effects is an error.
    useFlushSync: false,
    // The active line keeps the focus, so it stays while it is scrolled out of view; the one before it stays
    // until it has been measured at its ordinary height.
    rangeExtractor: (range) => withIndexes(defaultRangeExtractor(range), active, Math.min(left, total - 1)),
  });
  const items = virtualizer.getVirtualItems();
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };

  // What stands above the list comes and goes: its group, a failure. An equal height ends the updates.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    setTop(list.current?.offsetTop ?? 0);
  });

  // A list that was left begins where it was; one that is only out of sight is brought back by whoever hides it.
  const begins = useRef(scroll);
  useLayoutEffect(() => {
    if (begins.current > 0) window.scrollTo({ top: begins.current });
    begins.current = 0;
    return () => {
      onLeave(window.scrollY);
    };
  }, [onLeave]);

  const { want } = pages;
  useEffect(() => {
    want(Math.max(0, startIndex - OVERSCAN), Math.min(total - 1, endIndex + OVERSCAN));
    // The active line may lie far from the ones in view.
    want(active, active);
  }, [want, startIndex, endIndex, active, total]);

  const focus = useKeptFocus(list, active, () => {
    // The line left has become shorter and the one entered taller: where that one stands follows from both.
    for (const line of list.current?.querySelectorAll<HTMLElement>('[role=row]') ?? [])
      virtualizer.resizeItem(virtualizer.indexFromElement(line), line.offsetHeight);
    virtualizer.scrollToIndex(active);
  });

  const moveTo = (index: number): void => {
    const target = Math.max(0, Math.min(total - 1, index));
    setLeft(active);
    if (target === active) virtualizer.scrollToIndex(target);
    else onMove(target);
  };

  /** From elsewhere to where the clerk is in the list; from there on. */
  const step = (by: number): void => {
    const line = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    const isHere = list.current?.contains(document.activeElement) === true;
    line?.focus({ preventScroll: true });
    if (isHere) moveTo(active + by);
    else {
      virtualizer.scrollToIndex(active);
      onMove(active);
    }
  };
  usePaneKeys({
    F8: () => {
      step(1);
    },
    'Shift+F8': () => {
      step(-1);
    },
  });

  const choose = (index: number): void => {
    setLeft(active);
    onChoose(index, pages.at(index));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys of a button or a field in a line are its own.
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'row') return;
    const target = destination(event.key, active, total);
    if (target !== null) moveTo(target);
    else if (event.key === 'Enter' || event.key === ' ') choose(active);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      role="grid"
      aria-label={texts.findings.list}
      aria-rowcount={total}
      aria-keyshortcuts="F8 Shift+F8"
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
      {...focus}
    >
      {items.map(({ index, key, start }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          role="row"
          aria-selected={index === active}
          aria-rowindex={index + 1}
          tabIndex={index === active ? 0 : -1}
          className={mergeClasses(styles.line, index === active && styles.active)}
          style={{ transform: `translateY(${start - top}px)` }}
          onClick={(event) => {
            if (!isOnControl(event.target)) choose(index);
            else if (index !== active) onTouch(index);
          }}
        >
          <div role="gridcell">
            <FindingLine
              finding={pages.at(index)}
              active={index === active}
              isExplained={index === active && opened.isExplained}
              opened={index === active ? opened.content : null}
              {...actions}
            />
          </div>
        </div>
      ))}
    </div>
  );
}

function isOnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, form, [role=note]') !== null;
}

function withIndexes(indexes: readonly number[], ...more: readonly number[]): number[] {
  return [...new Set([...indexes, ...more])].sort((a, b) => a - b);
}

function destination(key: string, active: number, total: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + PAGE_STEP;
    case 'PageUp':
      return active - PAGE_STEP;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}
