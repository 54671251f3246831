import type { Entry } from './journal';
import type { Transaction } from './transact';

/** What the workbook itself remembers for the program, under a key. */
export interface SettingChange {
  readonly key: string;
  /** null: there is none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Queues what is remembered from now on. */
export function remember(transaction: Transaction, changes: readonly SettingChange[]): void {
  if (changes.length === 0) return;
  transaction.will(...changes.map(({ key, from }): Entry => ({ kind: 'setting', key, from })));
  const { settings } = transaction.context.workbook;
  for (const { key, from, to } of changes) {
    if (to !== null) settings.add(key, to);
    else if (from !== null) settings.getItem(key).delete();
  }
}
