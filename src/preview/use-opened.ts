import { useCallback, useEffect, useState } from 'react';
import { type Failure, failureOf } from '../core/words/failure';
import type { ExcelHost } from '../host';
import { offerExcel } from './embedded-excel';
import { openFile, openSample, type Surroundings } from './open-file';

/** `number` counts what was opened, to tell one workbook from the next. */
interface Opened {
  readonly host: ExcelHost;
  readonly number: number;
}

export interface Opening {
  readonly opened: Opened | null;
  readonly isOpening: boolean;
  readonly failure: Failure | null;
  openFile(file: File): void;
  openSample(): void;
  dismiss(): void;
  fail(failure: Failure): void;
}

/** The workbook in the page: the sample first, then whatever is opened. A file that fails leaves it in place. */
export function useOpened(surroundings: Surroundings | null): Opening {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isOpening, setOpening] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);

  const open = useCallback(
    (read: (surroundings: Surroundings) => Promise<ExcelHost>): void => {
      if (!surroundings) return;
      setOpening(true);
      setFailure(null);
      read(surroundings)
        .then((host) => {
          offerExcel({ host, theme: surroundings.theme });
          setOpened((before) => ({ host, number: (before?.number ?? 0) + 1 }));
        })
        .catch((error: unknown) => {
          setFailure(failureOf(error));
        })
        .finally(() => {
          setOpening(false);
        });
    },
    [surroundings],
  );
  useEffect(() => {
    open(openSample);
  }, [open]);

  return {
    opened,
    isOpening,
    failure,
    openFile: (file) => {
      open(async (around) => openFile(new Uint8Array(await file.arrayBuffer()), file.name, around));
    },
    openSample: () => {
      open(openSample);
    },
    dismiss: () => {
      setFailure(null);
    },
    fail: setFailure,
  };
}
