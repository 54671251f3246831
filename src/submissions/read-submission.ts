import { Failure } from '../core/words/failure';
import { markedAs, SHEET_MARK } from '../core/report';
import { isClerksSheet, type MergedBlock, type RawSheet, type RawWorkbook } from '../core/registry';
import {
  attribute,
  DEFAULT_LIMITS,
  elements,
  isDateFormat,
  openWorkbookFile,
  plainText,
  readAreas,
  readSheet,
  refusePacked,
  SheetXml,
  unescape,
  WorkbookFileError,
  type FileLimits,
  type FileSheet,
  type SheetFrame,
  type WorkbookFile,
} from '../xlsx';
import { RawFill, type RawFacts } from './raw-sheet';

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
    const file = await openWorkbookFile(bytes, limits);
    const generated = generatedSheets(file);
    const sheets: RawSheet[] = [];
    for (const listed of file.sheets) {
      const read = await readRaw(file, listed);
      // Whoever has the file may mark a sheet: a registry table is read whatever its mark says.
      if (read && (!generated.has(listed) || isClerksSheet(read, []))) sheets.push(read);
    }
    return { name, date1904: file.date1904, sheets };
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

async function readRaw(file: WorkbookFile, listed: FileSheet): Promise<RawSheet | null> {
  const dated: boolean[] = [];
  const isDate = (style: number): boolean =>
    (dated[style] ??= isDateFormat(file.styleSheet.styles[style]?.numFmt ?? ''));
  let fill = new RawFill(isDate);
  let frame: SheetFrame = { head: '', tail: '' };
  await readSheet(file, listed.part, (found) => {
    frame = found;
    return (fill = new RawFill(isDate));
  });
  return fill.sheet(factsOf(file, listed, SheetXml.read(frame)));
}

function factsOf(file: WorkbookFile, { name, visibility, part }: FileSheet, xml: SheetXml): RawFacts {
  return {
    name,
    isHidden: visibility !== 'Visible',
    merges: [...elements(xml.first('mergeCells') ?? '', 'mergeCell')].flatMap(({ tag }) =>
      blockAt(attribute(tag, 'ref')),
    ),
    totalsRows: totalsRows(file, part),
  };
}

/** A merge from its first cell to its last; none where it merges nothing or says no cells. */
function blockAt(address: string): MergedBlock[] {
  return readAreas(address).filter(({ top, left, bottom, right }) => bottom > top || right > left);
}

/** The last row of each table that says it has totals. */
function totalsRows({ package: opened }: WorkbookFile, part: string): number[] {
  const tables = opened.relationsOf(part).filter(({ type }) => type.endsWith('/table'));
  return tables.flatMap(({ target }) => {
    const tag = /<table\s[^<>]*>/.exec(plainText(opened, target) ?? '')?.[0] ?? '';
    if (!(Number(attribute(tag, 'totalsRowCount')) > 0)) return [];
    return readAreas(attribute(tag, 'ref')).map(({ bottom }) => bottom);
  });
}

/** Sheets that the program wrote into the file before it was sent. */
function generatedSheets({ xml, sheets }: WorkbookFile): Set<FileSheet> {
  const generated = new Set<FileSheet>();
  for (const { tag, content } of elements(xml, 'definedName')) {
    const sheet = sheets[Number(attribute(tag, 'localSheetId') || -1)];
    if (!sheet || unescape(attribute(tag, 'name')) !== SHEET_MARK) continue;
    const id = `{00000000-0001-0000-0000-${String(sheet.number).padStart(12, '0')}}`;
    if (markedAs(unescape(content), id) !== null) generated.add(sheet);
  }
  return generated;
}

function asFailure(error: unknown, file: string): unknown {
  if (error instanceof Failure) return new Failure(error.code, { file, ...error.params }, { cause: error });
  if (!(error instanceof WorkbookFileError)) return error;
  return new Failure(error.code, { file, ...error.params }, { cause: error });
}
