import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

interface FocusHandlers {
  onFocus(): void;
  onBlur(event: FocusEvent): void;
}

/**
 * Keeps the focus of a list on its active line: where that moves, and where what had the focus has gone, such as the
 * button of a finding that is mended. `onEnter` is called before the line is focused.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  active: number,
  onEnter: () => void,
): FocusHandlers {
  const hasFocus = useRef(false);
  const focused = useRef(active);
  // What has gone tells nobody: it is looked for after every change.
  useLayoutEffect(() => {
    const isOther = focused.current !== active;
    focused.current = active;
    if (!hasFocus.current) return;
    const isLost = !list.current?.contains(document.activeElement);
    if (!isOther && !isLost) return;
    onEnter();
    list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus({ preventScroll: true });
  });
  return {
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: ({ relatedTarget }) => {
      hasFocus.current = relatedTarget instanceof Node && list.current?.contains(relatedTarget) === true;
    },
  };
}
