import type { Desk } from '../book';
import { readScheme } from '../evaluation';
import { readRegistry, type RawWorkbook } from '../registry';
import { layOut } from '../report';
import {
  sealWorkbook,
  steeringValues,
  typedCells,
  verifyWorkbook,
  type PackedSeal,
  type Sealable,
  type SheetImage,
} from '../seal';
import type { SheetChanges, Verification } from '../verification';
import type { RunOptions } from '../words/settings';
import { readSettings } from '../settings-sheets';
import { steeringSheets } from '../steering';

/** Sheets of the result that hold other values than the last check gives. */
export function differing({ checked }: Desk, sheets: readonly SheetImage[]): readonly SheetChanges[] {
  return sheets.flatMap((image) => typedCells(layOut(image.kind, checked.results), image) ?? []);
}

/** Freezes the book and the sheets of its year's result. Needs no check. */
export async function seal(desk: Desk, sheets: readonly SheetImage[], run: RunOptions): Promise<PackedSeal> {
  const sealable = sealableOf(desk.book.workbook, run, sheets);
  const { runAt: sealedAt, programVersion } = run;
  return sealWorkbook(sealable, { year: sealable.year, sealedAt, programVersion }, desk.tools.digest);
}

/** How the book stands to a seal; null: the seal itself was tampered with. Needs no check. */
export async function verify(
  desk: Desk,
  packed: PackedSeal,
  sheets: readonly SheetImage[],
  run: RunOptions,
): Promise<Verification | null> {
  return verifyWorkbook(packed, sealableOf(desk.book.workbook, run, sheets), desk.tools.digest);
}

/** What a seal rests on, of a workbook that was read; nothing of it is checked. */
function sealableOf(
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
