import { parseMappingChoices, type MappingChoice } from '../core/registry';
import { withExcel } from './session';

/** The workbook's own setting that holds what a clerk has decided on how sheets are read. */
const SETTING = 'zhucun.mappings';

/** To be loaded with other things; `mappingsIn` reads it after the round trip. */
export function mappingSetting(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(SETTING).load('value');
}

export function mappingsIn(setting: Excel.Setting): readonly MappingChoice[] {
  return setting.isNullObject ? [] : parseMappingChoices(String(setting.value));
}

/** Remembers decisions in the workbook, in place of those before: they travel with the file. */
export async function rememberMappings(choices: readonly MappingChoice[]): Promise<void> {
  await withExcel(async (context) => {
    context.workbook.settings.add(SETTING, JSON.stringify(choices));
    await context.sync();
  });
}
