import type { SheetPlan } from '../core/report';
import { transact, type Transaction } from './transaction';
import { stopIfCancelled, type Watch } from './watch';
import { writePlan } from './write-plan';

/**
 * Adds registry and steering sheets to a workbook that has none of these names, all or none. They carry no mark of
 * ours.
 */
export async function addSheets(plans: readonly Omit<SheetPlan, 'kind'>[], watch: Watch = {}): Promise<void> {
  await transact('sheets', '', (transaction) => writeSheets(transaction, plans, watch), watch);
}

/** The same as part of a larger change. */
export async function writeSheets(
  transaction: Transaction,
  plans: readonly Omit<SheetPlan, 'kind'>[],
  watch: Watch = {},
): Promise<void> {
  const total = plans.reduce((sum, { bands }) => sum + bands.reduce((rows, band) => rows + band.rows, 0), 0);
  let done = 0;
  for (const plan of plans) {
    const sheet = transaction.makeSheet(plan.name);
    const above = done;
    await writePlan(transaction, sheet, plan, (rows) => {
      stopIfCancelled(watch);
      watch.onProgress?.({ done: above + rows, total, detail: plan.name });
    });
    done += plan.bands.reduce((rows, band) => rows + band.rows, 0);
    await transaction.send();
  }
}
