import type { PlainSheet } from '../core/report';
import { Failure } from '../core/words/failure';
import { writeSheets } from './add-sheets';
import { planOf } from './plain-sheet';
import { transact, type Transaction } from './transaction';

/** Adds those sheets that the workbook has not, by their names, all or none; gives the names of what was added. */
export async function addMissing(sheets: readonly PlainSheet[]): Promise<string[]> {
  return transact('settings', '', (transaction) => writeMissing(transaction, sheets));
}

/** The same as part of a larger change. */
export async function writeMissing(
  transaction: Transaction,
  sheets: readonly PlainSheet[],
): Promise<string[]> {
  if (sheets.length === 0) return [];
  const { workbook } = transaction.context;
  const existing = workbook.worksheets.load('items/name');
  const protection = workbook.protection.load('protected');
  await transaction.context.sync();
  if (protection.protected) throw new Failure('ProtectedWorkbook');
  const names = new Set(existing.items.map(({ name }) => name.trim()));
  const missing = sheets.filter(({ name }) => !names.has(name));
  await writeSheets(transaction, missing.map(planOf));
  return missing.map(({ name }) => name);
}
