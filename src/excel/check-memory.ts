import { parsePastChecks, withCheck, type KeptChecks, type PastCheck } from '../core/registry';
import { rememberSeen, type Transaction } from './transaction';

/** The workbook's own setting that holds how much earlier checks found. */
const SETTING = 'zhucun.checks';

/** To be loaded with other things; `pastChecksIn` reads it after the round trip. */
export function checkSetting(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(SETTING).load('value');
}

export function pastChecksIn(setting: Excel.Setting): KeptChecks {
  const kept = heldBy(setting);
  return kept === null ? { checks: [], isWhole: true } : parsePastChecks(kept);
}

/** Queues that the workbook remembers a check besides those before; to be sent with what the check writes. */
export function rememberCheck(transaction: Transaction, before: Excel.Setting, check: PastCheck): void {
  const from = heldBy(before);
  const to = JSON.stringify(withCheck(pastChecksIn(before).checks, check));
  if (from !== to) rememberSeen(transaction, { key: SETTING, from, to });
}

function heldBy(setting: Excel.Setting): string | null {
  return setting.isNullObject ? null : String(setting.value);
}
