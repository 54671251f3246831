import type { PlainSheet } from '../core/report';
import { Failure } from '../core/words/failure';
import { writeSheets } from './add-sheets';
import { planOf } from './plain-sheet';
import { transact, type Transaction } from './transaction';

/**
 * Adds sheets that the workbook has not, all or none. Throws `Failure('NameTaken')` where it has one of that name: what
 * they hold rests on there being none.
 */
export async function addMissing(sheets: readonly PlainSheet[]): Promise<void> {
  await transact('settings', '', (transaction) => writeMissing(transaction, sheets));
}

/** The same as part of a larger change. */
export async function writeMissing(transaction: Transaction, sheets: readonly PlainSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  const { workbook } = transaction.context;
  const existing = workbook.worksheets.load('items/name');
  const protection = workbook.protection.load('protected');
  await transaction.context.sync();
  if (protection.protected) throw new Failure('ProtectedWorkbook');
  const names = new Set(existing.items.map(({ name }) => name.trim()));
  const taken = sheets.find(({ name }) => names.has(name));
  if (taken) throw new Failure('NameTaken', { sheet: taken.name });
  await writeSheets(transaction, sheets.map(planOf));
}
