import { readXlsx, type Workbook as FileWorkbook } from 'hucre';
import { Failure } from '../core/words/failure';
import { markedAs, SHEET_MARK } from '../core/report';
import { isClerksSheet, type RawSheet, type RawWorkbook } from '../core/registry';
import {
  DEFAULT_LIMITS,
  readByLibrary,
  readPackage,
  refusePacked,
  sheetNumbers,
  WorkbookFileError,
  type FileLimits,
} from '../xlsx';
import { rawSheet } from './raw-sheet';

/**
 * Every sheet of a file that is not one of ours, hidden ones included. Formulas count as their results. Throws
 * `Failure` of the codes NotXlsx, Encrypted, Corrupt and TooLarge; the last before anything is unpacked.
 */
export async function readSubmission(
  bytes: Uint8Array,
  name: string,
  limits: FileLimits = DEFAULT_LIMITS,
): Promise<RawWorkbook> {
  try {
    const { bytes: conventional, packed, workbookXml } = await readPackage(bytes, limits);
    const file = await readByLibrary(conventional, packed, (content) => readXlsx(content));
    const date1904 = file.dateSystem === '1904';
    const generated = generatedSheets(file, sheetNumbers(workbookXml));
    return {
      name,
      date1904,
      sheets: file.sheets.flatMap((sheet): readonly RawSheet[] => {
        const read = rawSheet(sheet, date1904);
        // Whoever has the file may mark a sheet: a registry table is read whatever its mark says.
        return read && (!generated.has(sheet.name) || isClerksSheet(read, [])) ? [read] : [];
      }),
    };
  } catch (error) {
    throw asFailure(error, name);
  }
}

/** To be asked before a file of so many bytes is read. Throws `Failure('TooLarge')`. */
export function refuseLarge(size: number, name: string, limits: FileLimits): void {
  try {
    refusePacked(size, limits);
  } catch (error) {
    throw asFailure(error, name);
  }
}

/** Sheets that the program wrote into the file before it was sent. */
function generatedSheets(file: FileWorkbook, numbers: ReadonlyMap<string, number>): Set<string> {
  const generated = new Set<string>();
  for (const { name, range, scope } of file.namedRanges ?? []) {
    if (name !== SHEET_MARK || scope === undefined) continue;
    const id = `{00000000-0001-0000-0000-${String(numbers.get(scope) ?? 0).padStart(12, '0')}}`;
    if (markedAs(range, id) !== null) generated.add(scope);
  }
  return generated;
}

function asFailure(error: unknown, file: string): unknown {
  if (error instanceof Failure) return new Failure(error.code, { file, ...error.params }, { cause: error });
  if (!(error instanceof WorkbookFileError)) return error;
  return new Failure(error.code, { file, ...error.params }, { cause: error });
}
