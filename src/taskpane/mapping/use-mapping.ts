import { useEffect, useState } from 'react';
import type { MappingChoice, WorkbookMapping } from '../../core/registry';
import { useTask, type Task } from '../kit';
import type { LedgerPort } from '../ledger-port';

export interface Mapping {
  /** Null while the workbook is read. */
  readonly mapping: WorkbookMapping | null;
  readonly task: Task<WorkbookMapping>;
  /** Decisions were changed and are not in the workbook yet. */
  readonly isChanged: boolean;
  readonly isRemembered: boolean;
  decide(choices: readonly MappingChoice[]): void;
  remember(): void;
}

/** How the sheets are read, as it would be under the decisions made here; remembered when the clerk says so. */
export function useMapping(ledger: LedgerPort): Mapping {
  const task = useTask<WorkbookMapping>();
  const [state, setState] = useState<'kept' | 'changed' | 'remembered'>('kept');
  const { run, outcome: mapping } = task;
  useEffect(() => {
    run(() => ledger.mapSheets());
  }, [ledger, run]);
  return {
    mapping,
    task,
    isChanged: state === 'changed',
    isRemembered: state === 'remembered',
    decide: (choices) => {
      setState('changed');
      run(() => ledger.engine.mapSheets(choices));
    },
    remember: () => {
      if (!mapping) return;
      run(async () => {
        await ledger.rememberMappings(mapping.choices);
        setState('remembered');
        return mapping;
      });
    },
  };
}
