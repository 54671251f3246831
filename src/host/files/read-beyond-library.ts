import type { Workbook } from '../model/workbook';
import { readColumnFormats, STYLES_PART } from './column-formats';
import { readParts } from './package-parts';
import { readSheetFilter, readTableFilters } from './filter-xml';
import { readFrame } from './sheet-frame';
import { sheetParts } from './sheet-parts';
import { readValidations } from './validation-xml';

/** Reads of each sheet what the library drops. */
export function readBeyondLibrary(bytes: Uint8Array, workbook: Workbook): void {
  const parts = sheetParts(bytes);
  const [stylesXml = ''] = readParts(bytes, [STYLES_PART]);
  for (const sheet of workbook.sheets) {
    const frame = readFrame(bytes, parts.get(sheet.name) ?? '');
    if (!frame) continue;
    sheet.dataValidations = readValidations(frame.tail);
    readColumnFormats(frame.head, stylesXml, workbook, sheet);
    sheet.autoFilter = readSheetFilter(frame.tail);
  }
  readTableFilters(bytes, workbook);
}
