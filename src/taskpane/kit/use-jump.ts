import { useCallback } from 'react';
import type { Failure } from '../../core/words/failure';
import type { LedgerPort, Place } from '../ledger-port';
import { useTask } from './use-task';

/** A cell, a row, or, where no row is named, a sheet. */
export interface Destination extends Omit<Place, 'row'> {
  readonly row: number | null;
}

export interface Jump {
  /** Why the latest jump led nowhere. */
  readonly failure: Failure | null;
  readonly goTo: (destination: Destination, onArrived?: () => void) => void;
  readonly dismiss: () => void;
}

/** The way from the pane to a place of the workbook. `goTo` keeps its identity. */
export function useJump(ledger: Pick<LedgerPort, 'jumpTo' | 'activate'>): Jump {
  const { failure, run, dismiss } = useTask();
  const goTo = useCallback(
    ({ sheet, row, columnIndex }: Destination, onArrived?: () => void): void => {
      run(async () => {
        await (row === null ? ledger.activate(sheet) : ledger.jumpTo({ sheet, row, columnIndex }));
        onArrived?.();
      });
    },
    [ledger, run],
  );
  return { failure, goTo, dismiss };
}
