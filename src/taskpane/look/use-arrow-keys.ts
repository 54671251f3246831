import { useState, type FocusEvent, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

interface ArrowKeys {
  /** For the element around the buttons. */
  readonly container: { onKeyDown(event: KeyboardEvent): void; onFocus(event: FocusEvent): void };
  /** For the button at `index`. */
  tabIndex(index: number): 0 | -1;
}

/** Arrow keys, Home and End move the focus among the buttons of a group, and Tab passes the group in one step. */
export function useArrowKeys(first = 0): ArrowKeys {
  const [current, setCurrent] = useState(first);
  return {
    container: {
      onKeyDown: (event) => {
        const buttons = buttonsIn(event.currentTarget);
        const target = targetOf(
          event.key,
          buttons.indexOf(event.target as HTMLButtonElement),
          buttons.length,
        );
        if (target === null) return;
        event.preventDefault();
        buttons[target]?.focus();
      },
      onFocus: (event) => {
        setCurrent(Math.max(0, buttonsIn(event.currentTarget).indexOf(event.target as HTMLButtonElement)));
      },
    },
    tabIndex: (index) => (index === current ? 0 : -1),
  };
}

function buttonsIn(element: Element): HTMLButtonElement[] {
  return [...element.querySelectorAll('button')];
}

function targetOf(key: string, from: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, from + step));
}
