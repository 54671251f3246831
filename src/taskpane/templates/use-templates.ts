import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { TableKey } from '../../core/registry';
import type { LedgerPort } from '../ledger-port';

interface ShownTemplates {
  /** The workbook's sheets of each table, as far as they are known yet. */
  readonly present: ReadonlyMap<TableKey, readonly string[]>;
  /** Sheets that were just made. */
  readonly added: readonly string[];
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  add(tables: readonly TableKey[]): void;
}

type Ledger = Pick<LedgerPort, 'mapSheets' | 'templates'>;

/** What the workbook has of the tables, and what is made from here. */
export function useTemplates(ledger: Ledger): ShownTemplates {
  const [present, setPresent] = useState<ReadonlyMap<TableKey, readonly string[]>>(new Map());
  const [added, setAdded] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    presentIn(ledger).then(setPresent, (error: unknown) => {
      setFailure(failureOf(error));
    });
  }, [ledger]);

  const add = async (tables: readonly TableKey[]): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      setAdded(await ledger.templates.add(tables));
      setPresent(await presentIn(ledger));
    } catch (error) {
      setFailure(failureOf(error));
    }
    setBusy(false);
  };
  return {
    present,
    added,
    isBusy,
    failure,
    add: (tables) => {
      void add(tables);
    },
  };
}

async function presentIn(ledger: Ledger): Promise<ReadonlyMap<TableKey, readonly string[]>> {
  const present = new Map<TableKey, string[]>();
  for (const { table, sheet } of (await ledger.mapSheets()).sheets)
    if (table !== null) present.set(table, [...(present.get(table) ?? []), sheet]);
  return present;
}
