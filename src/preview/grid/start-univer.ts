import { LocaleType, LogLevel, Univer, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { defaultTheme } from '@univerjs/themes';
import {
  CalculationMode,
  IActiveDirtyManagerService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import enUs from '@univerjs/preset-sheets-core/locales/en-US';
import zhCn from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Locale } from '../../core/words/settings';

type Registered = PluginCtor | [PluginCtor, object];

/** Univer in an element, without its ribbon: a grid with a formula bar and sheet tabs. It computes no formula. */
export function startUniver(
  container: HTMLElement,
  locale: Locale,
  isDark: boolean,
): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: isDark,
    logLevel: LogLevel.ERROR,
    locale: locale === 'en' ? LocaleType.EN_US : LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCn, [LocaleType.EN_US]: enUs },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    footer: { statisticBar: true, menus: false, zoomSlider: true, sheetBar: true },
  });
  for (const plugin of plugins as Registered[]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], notComputing(plugin[1]));
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

/**
 * Results come from the embedded Excel: the grid only shows them. Its formula bar stays, and is not told either,
 * because it would then look for a worker that computes.
 */
function notComputing(options: object): object {
  if ('initialFormulaComputing' in options)
    return { ...options, initialFormulaComputing: CalculationMode.NO_CALCULATION };
  return 'notExecuteFormula' in options ? { ...options, notExecuteFormula: true } : options;
}

/**
 * To be called once it is shown: from then on nothing makes it look for what is to be computed anew. It would go
 * through all rows of all sheets each time, for nothing.
 */
export function stopComputing(univer: Univer): void {
  univer.__getInjector().get(IActiveDirtyManagerService).getDirtyConversionMap().clear();
}
