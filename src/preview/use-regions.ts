import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { GridView } from './grid';

interface Regions {
  /** To be told which grid is shown. */
  readonly setGrid: (grid: GridView | null) => void;
  readonly pane: RefObject<HTMLIFrameElement | null>;
  /** To be called when the pane's page has come, each time. */
  readonly onPaneLoaded: () => void;
}

/** What the Tab key stops at. Fluent has sentinels of its own, by which it leads the focus about. */
const STOPS = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex="0"]']
  .map((stop) => `${stop}:not([disabled], [tabindex="-1"], [data-tabster-dummy])`)
  .join();

/**
 * Keys lead from the cells into the pane and back: F6 from wherever one is, Tab from a cell that is not being filled in,
 * Shift and Tab from the pane's first stop.
 */
export function useRegions(): Regions {
  const grid = useRef<GridView | null>(null);
  const pane = useRef<HTMLIFrameElement | null>(null);
  useEffect(() => {
    const lead = (event: KeyboardEvent): void => {
      const isInGrid = (document.activeElement?.closest('[data-testid=grid]') ?? null) !== null;
      const leaves = isF6(event) ? isInGrid : isTab(event) && leavesCells(grid.current);
      if (!leaves && !isF6(event)) return;
      if (leaves && enter(pane.current)) taken(event);
      else if (isF6(event)) leadToCells(event, grid.current);
    };
    // Before the grid hears of them.
    window.addEventListener('keydown', lead, { capture: true });
    return () => {
      window.removeEventListener('keydown', lead, { capture: true });
    };
  }, []);
  const setGrid = useCallback((shown: GridView | null) => {
    grid.current = shown;
  }, []);
  const onPaneLoaded = useCallback(() => {
    const page = pane.current?.contentWindow;
    page?.addEventListener(
      'keydown',
      (event) => {
        const isFirst = page.document.activeElement === stopsOf(page.document)[0];
        if (isF6(event) || (event.key === 'Tab' && event.shiftKey && isFirst))
          leadToCells(event, grid.current);
      },
      { capture: true },
    );
  }, []);
  return { setGrid, pane, onPaneLoaded };
}

function isF6({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F6' && !ctrlKey && !altKey && !metaKey;
}

function isTab({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Tab' && !shiftKey && !ctrlKey && !altKey && !metaKey;
}

/** In a cell that is being filled in, Tab goes on to the next one. */
function leavesCells(grid: GridView | null): boolean {
  return grid !== null && grid.hasKeys && !grid.isEditing;
}

/** False where the pane is hidden, or still has nothing to stop at. */
function enter(pane: HTMLIFrameElement | null): boolean {
  if (!pane || pane.hidden) return false;
  const [first] = pane.contentDocument ? stopsOf(pane.contentDocument) : [];
  if (!first) return false;
  pane.contentWindow?.focus();
  first.focus();
  return true;
}

function leadToCells(event: KeyboardEvent, grid: GridView | null): void {
  if (!grid) return;
  taken(event);
  window.focus();
  grid.focus();
}

function taken(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function stopsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.getClientRects().length > 0);
}
