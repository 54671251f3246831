import type { SheetFrame } from '../../xlsx';
import type { Workbook } from '../model/workbook';
import { readColumnFormats, STYLES_PART } from './column-formats';
import { readSheetFilter, readTableFilters } from './filter-xml';
import { readParts } from './package-parts';
import { readValidations } from './validation-xml';

/** Reads of each sheet what the library drops. */
export function readBeyondLibrary(
  bytes: Uint8Array,
  frames: ReadonlyMap<string, SheetFrame>,
  workbook: Workbook,
): void {
  const [stylesXml = ''] = readParts(bytes, [STYLES_PART]);
  for (const sheet of workbook.sheets) {
    const frame = frames.get(sheet.name);
    if (!frame) continue;
    sheet.dataValidations = readValidations(frame.tail);
    readColumnFormats(frame.head, stylesXml, workbook, sheet);
    sheet.autoFilter = readSheetFilter(frame.tail);
  }
  readTableFilters(bytes, workbook);
}
