import type { Desk } from '../book';
import { readScheme } from '../evaluation';
import { readRegistry, type RawWorkbook } from '../registry';
import { layOut } from '../report';
import {
  outsideSheets,
  sealWorkbook,
  steeringValues,
  typedCells,
  verifyWorkbook,
  type BookImage,
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
export async function seal(desk: Desk, image: BookImage, run: RunOptions): Promise<PackedSeal> {
  const sealable = sealableOf(desk.book.workbook, run, image);
  const { runAt: sealedAt, programVersion } = run;
  return sealWorkbook(sealable, { year: sealable.year, sealedAt, programVersion }, desk.tools.digest);
}

/** How the book stands to a seal; null: the seal itself was tampered with. Needs no check. */
export async function verify(
  desk: Desk,
  packed: PackedSeal,
  image: BookImage,
  run: RunOptions,
): Promise<Verification | null> {
  return verifyWorkbook(packed, sealableOf(desk.book.workbook, run, image), desk.tools.digest);
}

/** What a seal rests on, of a workbook that was read; nothing of it is checked. */
function sealableOf(
  workbook: RawWorkbook,
  run: RunOptions,
  image: BookImage,
): Sealable & { readonly year: number } {
  const registry = readRegistry(workbook);
  const settings = readSettings(workbook, registry, run);
  const scheme = readScheme(workbook);
  const settled = steeringSheets({ registry, settings, scheme, rules: [] }, run.locale);
  return {
    registry,
    steering: steeringValues(settled),
    image,
    outside: outsideSheets(workbook, registry),
    year: settings.year,
  };
}
