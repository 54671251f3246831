import { parseMappingChoices, type KeptChoices, type MappingChoice } from '../core/registry';
import { Failure } from '../core/words/failure';
import { remember, transact } from './transaction';

/** The workbook's own setting that holds what a clerk has decided on how sheets are read. */
const SETTING = 'zhucun.mappings';

/** To be loaded with other things; `mappingsIn` reads it after the round trip. */
export function mappingSetting(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(SETTING).load('value');
}

export function mappingsIn(setting: Excel.Setting): KeptChoices {
  return setting.isNullObject ? { choices: [], isWhole: true } : parseMappingChoices(String(setting.value));
}

/** Remembers decisions in the workbook, in place of those before: they travel with the file. */
export async function rememberMappings(choices: readonly MappingChoice[]): Promise<void> {
  await transact('mapping', '', async (transaction) => {
    const { context } = transaction;
    const before = mappingSetting(context);
    await context.sync();
    const from = heldBy(before);
    const again = mappingSetting(context);
    remember(transaction, [{ key: SETTING, from, to: JSON.stringify(choices) }]);
    await transaction.send();
    if (heldBy(again) !== from) throw new Failure('ChangedMeanwhile');
  });
}

function heldBy(setting: Excel.Setting): string | null {
  return setting.isNullObject ? null : String(setting.value);
}
