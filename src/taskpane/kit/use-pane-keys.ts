import { useEffect, useRef } from 'react';

/** Keys that do something wherever in the pane the focus is; as `aria-keyshortcuts` names them. */
type PaneKey = 'F8' | 'Shift+F8' | 'F9' | 'Control+F';

/**
 * Does something at a key for as long as what says so is in sight. Keys that a person types with are none of these; what
 * an input method is given is its own.
 */
export function usePaneKeys(doings: Readonly<Partial<Record<PaneKey, () => void>>>): void {
  const current = useRef(doings);
  useEffect(() => {
    current.current = doings;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey) return;
      const doing = current.current[nameOf(event)];
      if (!doing) return;
      event.preventDefault();
      doing();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** On a Mac Command is what Control is elsewhere. */
function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): PaneKey {
  const parts = [
    ...(ctrlKey || metaKey ? ['Control'] : []),
    ...(shiftKey ? ['Shift'] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ];
  return parts.join('+') as PaneKey;
}
