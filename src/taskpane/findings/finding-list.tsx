import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { TalkingFinding } from '../../core/tasks';
import { useTexts } from '../look';
import { FindingOption } from './finding-option';
import type { FindingPages } from './use-finding-pages';

/** Pixels: a line of place and key, two lines of message, and padding. */
const ESTIMATED_HEIGHT = 62;
/** Options that exist beyond either edge of the window. */
const OVERSCAN = 8;
/** Options that Page Up and Page Down pass. */
const PAGE_STEP = 10;

interface FindingListProps {
  readonly pages: FindingPages;
  readonly total: number;
  /** Height of what sticks to the top of the window, in pixels. */
  readonly covered: number;
  onChoose(finding: TalkingFinding): void;
}

const useStyles = makeStyles({
  list: { position: 'relative', outlineStyle: 'none' },
  option: {
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
 */
export function FindingList({ pages, total, covered, onChoose }: FindingListProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const [options, setActive] = useState({ active: 0, left: 0 });
  // Findings may have become fewer while the list was open.
  const [active, left] = [Math.min(options.active, total - 1), Math.min(options.left, total - 1)];
  const [top, setTop] = useState(0);
  const focusFollows = useRef(false);
  const virtualizer = useWindowVirtualizer({
    count: total,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingStart: covered,
    scrollMargin: top,
    // React batches updates well enough; a forced one inside its own effects is an error.
    useFlushSync: false,
    // The active option keeps the focus, so it stays while it is scrolled out of view; the one before it stays
    // until it has been measured at its ordinary height.
    rangeExtractor: (range) => withIndexes(defaultRangeExtractor(range), active, left),
  });
  const items = virtualizer.getVirtualItems();
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };

  // What stands above the list comes and goes: its group, a failure. An equal height ends the updates.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    setTop(list.current?.offsetTop ?? 0);
  });

  const { want } = pages;
  useEffect(() => {
    want(Math.max(0, startIndex - OVERSCAN), Math.min(total - 1, endIndex + OVERSCAN));
    // The active option may lie far from the ones in view.
    want(active, active);
  }, [want, startIndex, endIndex, active, total]);

  const moveTo = (index: number): void => {
    const target = Math.max(0, Math.min(total - 1, index));
    focusFollows.current = target !== active;
    setActive({ active: target, left: active });
    if (target === active) virtualizer.scrollToIndex(target);
  };

  useLayoutEffect(() => {
    if (!focusFollows.current) return;
    focusFollows.current = false;
    // The option left has become shorter and the one entered taller: where that one stands follows from both.
    for (const option of list.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [])
      virtualizer.resizeItem(virtualizer.indexFromElement(option), option.offsetHeight);
    virtualizer.scrollToIndex(active);
    const option = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    option?.focus({ preventScroll: true });
  }, [active, virtualizer]);

  const choose = (index: number): void => {
    setActive({ active: index, left: active });
    const finding = pages.at(index);
    if (finding) onChoose(finding);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = destination(event.key, active, total);
    if (target !== null) moveTo(target);
    else if (event.key === 'Enter' || event.key === ' ') choose(active);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={texts.findings.list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {items.map(({ index, key, start }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          role="option"
          aria-selected={index === active}
          aria-setsize={total}
          aria-posinset={index + 1}
          tabIndex={index === active ? 0 : -1}
          className={mergeClasses(styles.option, index === active && styles.active)}
          style={{ transform: `translateY(${start - top}px)` }}
          onClick={() => {
            choose(index);
          }}
        >
          <FindingOption finding={pages.at(index)} active={index === active} />
        </div>
      ))}
    </div>
  );
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
