import { changedWaivers, MOST_WAIVERS, parseWaivers, type KeptWaivers, type Waiver } from '../core/registry';
import type { WaiverChange } from '../core/tasks';
import { Failure } from '../core/words/failure';
import { rememberSeen, transact } from './transaction';

/** The workbook's own setting that holds what a clerk has said is right as it is. */
const SETTING = 'zhucun.waivers';

/** To be loaded with other things; `waiversIn` reads it after the round trip. */
export function waiverSetting(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(SETTING).load('value');
}

export function waiversIn(setting: Excel.Setting): KeptWaivers {
  return setting.isNullObject ? { waivers: [], isWhole: true } : parseWaivers(String(setting.value));
}

/** Remembers a change of them in the workbook, upon what a colleague has said meanwhile; gives all that hold now. */
export async function rememberWaivers(change: WaiverChange): Promise<readonly Waiver[]> {
  return transact('waivers', '', async (transaction) => {
    const { context } = transaction;
    const before = waiverSetting(context);
    await context.sync();
    const waivers = changedWaivers(waiversIn(before).waivers, change);
    if (waivers.length > MOST_WAIVERS) throw new Failure('TooManyWaivers');
    rememberSeen(transaction, {
      key: SETTING,
      from: before.isNullObject ? null : String(before.value),
      to: waivers.length === 0 ? null : JSON.stringify(waivers),
    });
    return waivers;
  });
}
