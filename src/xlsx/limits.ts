import { WorkbookFileError } from './file-error';
import type { ZipEntry } from './zip-directory';

/** What a file may take, in bytes: as it is, and all of its parts unpacked. */
export interface FileLimits {
  readonly packed: number;
  readonly unpacked: number;
}

/** A full sheet packs to a tenth or so; what claims to unpack to more is no registry. */
const UNPACKED_TO_PACKED = 10;

/** The limits of files up to so many megabytes. */
export function limitsOf(megabytes: number): FileLimits {
  const packed = megabytes * 1024 ** 2;
  return { packed, unpacked: UNPACKED_TO_PACKED * packed };
}

/** Several times the full city, in megabytes; a zip bomb is refused before it is unpacked. */
const DEFAULT_MEGABYTES = 150;
export const DEFAULT_LIMITS: FileLimits = limitsOf(DEFAULT_MEGABYTES);
/** What deflate makes of nothing. */
const PACKED_NOTHING = 2;
/** Bytes that deflate can make one of. */
const MOST_PACKED = 1032;

/** Throws `WorkbookFileError('TooLarge')`: to be asked before so many bytes are read. */
export function refusePacked(size: number, { packed: limit }: FileLimits): void {
  if (size > limit) throw new WorkbookFileError('TooLarge', {}, { size, limit, unpacked: 0 });
}

/** Throws `WorkbookFileError`: to be asked before anything is unpacked, for no part is given more than it says. */
export function refuseUnpacked(entries: readonly ZipEntry[], { unpacked: limit }: FileLimits): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > limit) throw new WorkbookFileError('TooLarge', {}, { size, limit, unpacked: 1 });
  const isUntrue = ({ size: said, data }: ZipEntry): boolean =>
    said === 0 ? data.length > PACKED_NOTHING : said > (data.length + 1) * MOST_PACKED;
  if (entries.some(isUntrue)) throw new WorkbookFileError('Corrupt');
}
