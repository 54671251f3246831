import { useCallback, useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { MappingChoice, WorkbookMapping } from '../../core/registry';
import type { LedgerPort } from '../ledger-port';

export interface Mapping {
  /** Null while the workbook is read. */
  readonly mapping: WorkbookMapping | null;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  /** Decisions were changed and are not in the workbook yet. */
  readonly isChanged: boolean;
  readonly isRemembered: boolean;
  decide(choices: readonly MappingChoice[]): void;
  remember(): void;
}

/** How the sheets are read, as it would be under the decisions made here; remembered when the clerk says so. */
export function useMapping(ledger: LedgerPort): Mapping {
  const [mapping, setMapping] = useState<WorkbookMapping | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [state, setState] = useState<'kept' | 'changed' | 'remembered'>('kept');

  const work = useCallback((act: () => Promise<void>): void => {
    const finish = async (): Promise<void> => {
      setBusy(true);
      setFailure(null);
      try {
        await act();
      } catch (error) {
        setFailure(failureOf(error));
      }
      setBusy(false);
    };
    void finish();
  }, []);
  useEffect(() => {
    work(async () => {
      setMapping(await ledger.mapSheets());
    });
  }, [ledger, work]);

  return {
    mapping,
    isBusy,
    failure,
    isChanged: state === 'changed',
    isRemembered: state === 'remembered',
    decide: (choices) => {
      setState('changed');
      work(async () => {
        setMapping(await ledger.tryMappings(choices));
      });
    },
    remember: () => {
      if (!mapping) return;
      work(async () => {
        await ledger.rememberMappings(mapping.choices);
        setState('remembered');
      });
    },
  };
}
