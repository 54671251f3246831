import {
  readRelations,
  relationsPart,
  WORKBOOK_PART,
  WorkbookFileError,
  type ConventionalPackage,
} from '../../xlsx';
import type { KeptSheet } from '../model/kept-sheet';
import type { Workbook } from '../model/workbook';
import { SHARED } from './detach-drawings';
import { PackageContents } from './package-contents';
import { readParts, removeParts } from './package-parts';

/** Any part but those that every sheet shares. */
const OF_ITS_OWN = /^(?!xl\/(?:worksheets\/|workbook\.xml|styles\.xml|sharedStrings\.xml))/;

type Read = Omit<KeptSheet, 'behind'> & { readonly position: number };

export interface DetachedSheets {
  /** The file without the sheets that hold no cells, and without what only they lead to. */
  readonly bytes: Uint8Array;
  readonly sheets: readonly Read[];
}

/** Takes sheets that hold no cells out of a file, to be put back as they were: the library knows none. */
export function detachSheets({ bytes, otherSheets }: ConventionalPackage): DetachedSheets {
  if (otherSheets.length === 0) return { bytes, sheets: [] };
  const contents = new PackageContents(bytes, (name) => OF_ITS_OWN.test(name));
  const [relations = ''] = readParts(bytes, [relationsPart(WORKBOOK_PART)]);
  const types = new Map(readRelations(WORKBOOK_PART, relations).map(({ id, type }) => [id, type]));
  const removed: string[] = [];
  const sheets = otherSheets.map((sheet): Read => {
    const parts = contents.withAllBehind(sheet.part, OF_ITS_OWN);
    if (!parts) throw new WorkbookFileError('Corrupt');
    for (const { name } of parts) if (!SHARED.test(name)) removed.push(name, relationsPart(name));
    const { name, number, visibility, names, position, isActive } = sheet;
    const relationType = types.get(sheet.relation) ?? '';
    return { name, number, visibility, relationType, parts, names, position, wasActive: isActive };
  });
  return { bytes: removeParts(bytes, removed), sheets };
}

/** Gives the workbook the sheets that hold no cells, each behind those that it stood behind. */
export function readKeptSheets(workbook: Workbook, sheets: readonly Read[]): void {
  sheets.forEach(({ position, ...sheet }, index) => {
    // Of the sheets in front of it, so many were of its own sort.
    workbook.keptSheets.push({ ...sheet, behind: workbook.sheets.slice(0, position - index) });
  });
}
