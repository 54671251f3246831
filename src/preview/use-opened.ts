import { useCallback, useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from '../core/words/failure';
import type { Locale } from '../core/words/settings';
import type { EmbeddedExcel } from './excel';
import { openFile, openSample, saveFile } from './open-file';

/** `number` counts what was opened, to tell one workbook from the next. */
export interface Opened {
  readonly excel: EmbeddedExcel;
  readonly number: number;
}

export interface Opening {
  readonly opened: Opened | null;
  /** Workbooks that gave way to another one before they were saved. */
  readonly kept: readonly Opened[];
  readonly isOpening: boolean;
  readonly failure: Failure | null;
  openFile(file: File): void;
  openSample(): void;
  /** Shows a kept workbook again. */
  goBackTo(kept: Opened): void;
  /** Gives a kept workbook up. */
  drop(kept: Opened): void;
  save(which: Opened): void;
  dismiss(): void;
}

/**
 * The workbook in the page: the sample first, then whatever is opened. A file that fails leaves it in place, and one
 * that was not saved is kept beside the new one until the clerk saves it or gives it up.
 */
export function useOpened(locale: Locale): Opening {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [kept, setKept] = useState<readonly Opened[]>([]);
  const [isOpening, setOpening] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const shown = useRef<Opened | null>(null);
  const count = useRef(0);
  const spoken = useRef(locale);
  useEffect(() => {
    spoken.current = locale;
  }, [locale]);
  useLeaveWarning(opened, kept);

  const without = useCallback((gone: Opened) => {
    setKept((now) => now.filter((one) => one !== gone));
  }, []);
  const show = useCallback(async (next: Opened): Promise<void> => {
    const before = shown.current;
    const isUnsaved = (await before?.excel.hasUnsavedChanges()) ?? false;
    shown.current = next;
    setOpened(next);
    if (before && isUnsaved) setKept((now) => [...now, before]);
    else before?.excel.close();
  }, []);
  const attempt = useCallback((act: () => Promise<void>): void => {
    setOpening(true);
    setFailure(null);
    act()
      .catch((error: unknown) => {
        setFailure(failureOf(error));
      })
      .finally(() => {
        setOpening(false);
      });
  }, []);
  const open = useCallback(
    (read: (spokenNow: Locale) => Promise<EmbeddedExcel>): void => {
      attempt(async () => {
        const excel = await read(spoken.current);
        await show({ excel, number: (count.current += 1) });
      });
    },
    [attempt, show],
  );
  useEffect(() => {
    open(openSample);
  }, [open]);

  return {
    opened,
    kept,
    isOpening,
    failure,
    openFile: useCallback(
      (file) => {
        open((language) => openFile(file, language));
      },
      [open],
    ),
    openSample: () => {
      open(openSample);
    },
    goBackTo: (one) => {
      attempt(async () => {
        await show(one);
        without(one);
      });
    },
    drop: (one) => {
      without(one);
      one.excel.close();
    },
    save: (which) => {
      setFailure(null);
      saveFile(which.excel)
        .then(() => {
          if (which === shown.current) return;
          without(which);
          which.excel.close();
        })
        .catch((error: unknown) => {
          setFailure(failureOf(error));
        });
    },
    dismiss: () => {
      setFailure(null);
    },
  };
}

/** The browser asks before it leaves a page with something that was not saved. */
function useLeaveWarning(opened: Opened | null, kept: readonly Opened[]): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (kept.length > 0 || opened?.excel.isUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [opened, kept]);
}
