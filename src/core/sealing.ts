import { readScheme } from './evaluation';
import { readRegistry, type RawWorkbook } from './registry';
import { layOut, type Results } from './report';
import { steeringValues, typedCells, type Sealable, type SheetImage } from './seal';
import type { SheetChanges } from './verification';
import type { RunOptions } from './settings';
import { readSettings } from './settings-reader';
import { steeringSheets } from './steering';

/** What a seal rests on, of a workbook that was read; nothing of it is checked. */
export function sealableOf(
  workbook: RawWorkbook,
  run: RunOptions,
  sheets: readonly SheetImage[],
): Sealable & { readonly year: number } {
  const registry = readRegistry(workbook);
  const settings = readSettings(workbook, registry, run);
  const scheme = readScheme(workbook);
  const settled = steeringSheets({ registry, settings, scheme, rules: [] }, run.locale);
  return { registry, steering: steeringValues(settled), sheets, year: settings.year };
}

/** Sheets that hold other values than the last check gives. */
export function differingSheets(results: Results, sheets: readonly SheetImage[]): SheetChanges[] {
  return sheets.flatMap((image) => typedCells(layOut(image.kind, results), image) ?? []);
}
