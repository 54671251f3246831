import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { ProposalSummary } from '../../core/proposals';
import type { LedgerPort, WrittenSheet } from '../ledger-port';

export interface ShownProposals {
  /** Null while it is being worked out. */
  readonly summary: ProposalSummary | null;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  /** Sheets that were written from here. */
  readonly sheets: readonly WrittenSheet[];
  writeSheet(): void;
}

/** The proposals of the last check, and the sheet made of them. */
export function useProposals(ledger: LedgerPort, isChecked: boolean): ShownProposals {
  const [summary, setSummary] = useState<ProposalSummary | null>(null);
  const [isBusy, setBusy] = useState(isChecked);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sheets, setSheets] = useState<readonly WrittenSheet[]>([]);

  useEffect(() => {
    if (!isChecked) return;
    ledger.proposals
      .summary()
      .then(setSummary, (error: unknown) => {
        setFailure(failureOf(error));
      })
      .finally(() => {
        setBusy(false);
      });
  }, [ledger, isChecked]);

  const writeSheet = (): void => {
    setBusy(true);
    setFailure(null);
    ledger.proposals
      .writeSheet()
      .then(setSheets, (error: unknown) => {
        setFailure(failureOf(error));
      })
      .finally(() => {
        setBusy(false);
      });
  };
  return { summary, isBusy, failure, sheets, writeSheet };
}
