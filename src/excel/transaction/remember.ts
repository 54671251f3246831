import { Failure } from '../../core/words/failure';
import type { EntryOf } from './journal';
import type { Transaction } from './transact';

/** What the workbook itself remembers for the program, under a key. */
export interface SettingChange {
  readonly key: string;
  /** null: there is none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Queues what is remembered from now on; gives the entries that tell of it. */
export function remember(
  transaction: Transaction,
  changes: readonly SettingChange[],
): readonly EntryOf<'setting'>[] {
  const entries = changes.map(({ key, from }): EntryOf<'setting'> => ({ kind: 'setting', key, from }));
  if (entries.length === 0) return entries;
  transaction.will(...entries);
  const { settings } = transaction.context.workbook;
  for (const { key, from, to } of changes) {
    if (to !== null) settings.add(key, to);
    else if (from !== null) settings.getItem(key).delete();
  }
  return entries;
}

/** Queues the same of something that was read before, and a look whether it is still what was read. */
export function rememberSeen(transaction: Transaction, change: SettingChange): void {
  const again = transaction.context.workbook.settings.getItemOrNullObject(change.key).load('value');
  const [entry] = remember(transaction, [change]);
  transaction.restsOn(() => {
    const held = again.isNullObject ? null : String(again.value);
    if (!entry || held === entry.from) return null;
    entry.from = held;
    return new Failure('ChangedMeanwhile');
  });
}
