import { parseMappingChoices, type KeptChoices, type MappingChoice } from '../core/registry';
import { rememberSeen, transact } from './transaction';

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
    rememberSeen(transaction, { key: SETTING, from: heldBy(before), to: JSON.stringify(choices) });
  });
}

function heldBy(setting: Excel.Setting): string | null {
  return setting.isNullObject ? null : String(setting.value);
}
