import { WorkbookFileError } from './file-error';
import { isOleFile, refusalOfArchive, refusalOfBytes } from './foreign-file';
import { refusePacked, refuseUnpacked, DEFAULT_LIMITS, type FileLimits } from './limits';
import { Package, ROOT } from './package';
import { isOfKind } from './relations';
import { zipDirectory } from './zip-directory';

const ZIP_HEADER = [0x50, 0x4b];
/** What the part may be said to be that a package begins with; some programs say nothing of it. */
const WORKBOOK_TYPE = /spreadsheetml|ms-excel\.(?!sheet\.binary)|^application\/xml$|^$/;

/** A package that holds a workbook. */
export interface WorkbookPackage {
  readonly package: Package;
  /** The part that lists its sheets and names. */
  readonly workbook: string;
  readonly limits: FileLimits;
}

/** Looks at a file without unpacking its sheets. Throws `WorkbookFileError`. */
export function openPackage(bytes: Uint8Array, limits: FileLimits = DEFAULT_LIMITS): WorkbookPackage {
  if (isOleFile(bytes)) throw refusalOfBytes(bytes);
  const entries = zipDirectory(bytes);
  if (!entries) {
    const wasArchive = ZIP_HEADER.every((byte, index) => bytes[index] === byte);
    throw wasArchive ? new WorkbookFileError('Corrupt') : refusalOfBytes(bytes);
  }
  refusePacked(bytes.length, limits);
  refuseUnpacked(entries, limits);
  const opened = new Package(entries);
  const relation = opened.relationsOf(ROOT).find((candidate) => isOfKind(candidate, 'officeDocument'));
  if (!relation) throw refusalOfArchive(opened.names);
  if (!opened.entry(relation.target)) throw new WorkbookFileError('Corrupt');
  if (!WORKBOOK_TYPE.test(opened.contentType(relation.target))) throw refusalOfArchive(opened.names);
  return { package: opened, workbook: relation.target, limits };
}
