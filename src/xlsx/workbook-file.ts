import { canonicalXml } from './canonical-xml';
import { readCells, type CellSink } from './read-cells';
import { checksum } from './checksum';
import { cutSheet } from './cut-sheet';
import { WorkbookFileError } from './file-error';
import { refuseUnpacked, type FileLimits } from './limits';
import { mendedSheet, type DateRules } from './mend-cells';
import { openPackage } from './open-package';
import type { Package } from './package';
import { asUtf8, encodingOf, partText } from './part-text';
import { isPlain } from './plain-xml';
import { readStrings } from './read-strings';
import { mendedFrame, type SheetFrame } from './sheet-part';
import { transitional } from './strict';
import { DateStyles } from './date-styles';
import { StyleSheet } from './styles';
import { unpackLarge } from './unpack';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';
import type { ZipEntry } from './zip-directory';

/** A workbook's package: what it says of all sheets is read, each sheet when it is asked for. */
export interface WorkbookFile extends WorkbookPart {
  readonly package: Package;
  /** The part that lists its sheets and names. */
  readonly part: string;
  /** The looks of its cells, to which new ones are added. */
  readonly styleSheet: StyleSheet;
  /** The texts that its cells share. */
  readonly strings: readonly string[];
}

/** A sheet's part: what it says around its cells, and the cells' own bytes. */
export interface SheetPart {
  /** As Excel would have written it, whoever did. */
  readonly frame: SheetFrame;
  /** As it is written, where that can be put together with the cells. */
  readonly own: SheetFrame;
  /** From the tag that opens the cells on, without the one that closes them; no name has a prefix. */
  readonly cells: Uint8Array;
}

/**
 * Opens a workbook, whoever wrote it. Throws `WorkbookFileError` for what is none, is encrypted, broken or too large;
 * the last before anything is unpacked.
 */
export async function openWorkbookFile(bytes: Uint8Array, limits?: FileLimits): Promise<WorkbookFile> {
  return refusing(async () => {
    const source = openPackage(bytes, limits);
    const { package: opened } = source;
    const read = readWorkbookPart(source);
    // Several sheets in one part are unpacked as often.
    refuseUnpacked(
      read.sheets.map(({ part }) => sheetEntry(opened, part)),
      source.limits,
    );
    const strings = read.stringsPart === null ? null : opened.entry(read.stringsPart);
    return {
      ...read,
      package: opened,
      part: source.workbook,
      styleSheet: new StyleSheet(
        (read.stylesPart === null ? null : plainText(opened, read.stylesPart)) ?? '',
      ),
      strings: strings ? readStrings(await unpacked(strings)) : [],
    };
  });
}

/** How a sheet's cells can be read: as they are written, or only as Excel would have written them. */
export type Reading = 'own' | 'mended';

/** Reads a sheet; `sinkFor` gives what takes its cells by what is around them, and once more where that failed. */
export async function readSheet(
  file: WorkbookFile,
  part: string,
  sinkFor: (frame: SheetFrame) => CellSink,
): Promise<Reading> {
  return refusing(async () => {
    const { strings } = file;
    const dates = datesOf(file);
    const content = await unpacked(sheetEntry(file.package, part));
    for (const reading of ['own', 'mended'] as const) {
      const found = partOf(file, content, reading);
      if (found && readCells({ ...dates, cells: found.cells, strings }, sinkFor(found.frame))) return reading;
    }
    throw new WorkbookFileError('Corrupt');
  });
}

/** A sheet's part to be written anew in some places. */
export async function sheetPart(file: WorkbookFile, part: string, reading: Reading): Promise<SheetPart> {
  const found = partOf(file, await unpacked(sheetEntry(file.package, part)), reading);
  if (!found) throw new WorkbookFileError('Corrupt');
  return found;
}

/** A part's XML as Excel would have written it; null where there is none. */
export function plainText(opened: Package, part: string): string | null {
  const text = opened.text(part);
  if (text === null) return null;
  const utf8 = asUtf8(text);
  return isPlain(utf8) ? utf8 : canonicalXml(utf8);
}

/** Null where the cells cannot be told apart from the rest. */
function partOf(file: WorkbookFile, content: Uint8Array, reading: Reading): SheetPart | null {
  if (reading === 'mended') {
    const xml = mendedSheet(asUtf8(partText(content)), datesOf(file));
    const mended = cutSheet(new TextEncoder().encode(withCells(xml)));
    return mended && { frame: mended, own: mended, cells: mended.cells };
  }
  const cut = encodingOf(content) === 'utf-8' ? cutSheet(content) : null;
  const frame = cut && mendedFrame(cut);
  if (!frame) return null;
  const own = { head: transitional(cut.head), tail: transitional(cut.tail) };
  return { frame, own: cut.prefix === '' ? own : frame, cells: cut.cells };
}

function datesOf({ styleSheet, date1904 }: WorkbookFile): DateRules {
  const styles = new DateStyles(styleSheet);
  return { date1904, styleFor: (style, kind) => styles.numberFor(style, kind) };
}

/** Cells are there, if none. */
function withCells(xml: string): string {
  return /<sheetData[\s/>]/.test(xml) ? xml : xml.replace(/<\/worksheet>\s*$/, '<sheetData/></worksheet>');
}

async function unpacked(entry: ZipEntry): Promise<Uint8Array> {
  const content = await unpackLarge(entry);
  // Some programs write none.
  if (entry.crc !== 0 && checksum(content) !== entry.crc) throw new WorkbookFileError('Corrupt');
  return content;
}

function sheetEntry(opened: Package, part: string): ZipEntry {
  const entry = opened.entry(part);
  if (!entry) throw new WorkbookFileError('Corrupt');
  return entry;
}

/** What no reader can make sense of, such as a number of bytes that there cannot be, is broken. */
async function refusing<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('Corrupt', { cause: error });
  }
}
