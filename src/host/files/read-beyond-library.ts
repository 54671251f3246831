import type { Workbook } from '../model/workbook';
import { readFrame } from './sheet-frame';
import { sheetParts } from './sheet-parts';
import { readValidations } from './validation-xml';

/** Reads of each sheet what the library drops. */
export function readBeyondLibrary(bytes: Uint8Array, workbook: Workbook): void {
  const parts = sheetParts(bytes);
  for (const sheet of workbook.sheets) {
    const frame = readFrame(bytes, parts.get(sheet.name) ?? '');
    if (frame) sheet.dataValidations = readValidations(frame.tail);
  }
}
