import { unzipSync } from 'fflate';
import { WorkbookFileError } from './file-error';

/** A file's parts and the one that lists its sheets and names. */
export interface PackageParts {
  readonly names: readonly string[];
  readonly workbookXml: string;
}

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
export const DEFAULT_MEGABYTES = 150;
export const DEFAULT_LIMITS: FileLimits = limitsOf(DEFAULT_MEGABYTES);

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEADER = [0x50, 0x4b, 0x03, 0x04];
/** What deflate makes of nothing. */
const PACKED_NOTHING = 2;
export const WORKBOOK_PART = 'xl/workbook.xml';

/** Throws `WorkbookFileError('TooLarge')`: to be asked before so many bytes are read. */
export function refusePacked(size: number, { packed: limit }: FileLimits): void {
  if (size > limit) throw new WorkbookFileError('TooLarge', {}, { size, limit, unpacked: 0 });
}

/** Looks at a file without unpacking its sheets. Throws `WorkbookFileError`. */
export function inspectPackage(bytes: Uint8Array, limits = DEFAULT_LIMITS): PackageParts {
  if (startsWith(bytes, OLE_HEADER)) throw new WorkbookFileError('Encrypted');
  if (!startsWith(bytes, ZIP_HEADER)) throw new WorkbookFileError('NotXlsx');
  refusePacked(bytes.length, limits);
  const names: string[] = [];
  let unpacked = 0;
  const boundless: string[] = [];
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        // The size is what the reader holds a part to; a part that says none could grow to anything.
        if (originalSize === 0 && size > PACKED_NOTHING) boundless.push(name);
        return name === WORKBOOK_PART && originalSize < 16 * 1024 ** 2;
      },
    });
  } catch (error) {
    throw new WorkbookFileError('Corrupt', { cause: error });
  }
  if (unpacked > limits.unpacked)
    throw new WorkbookFileError('TooLarge', {}, { size: unpacked, limit: limits.unpacked, unpacked: 1 });
  if (boundless.length > 0) throw new WorkbookFileError('Corrupt');
  const workbook = parts[WORKBOOK_PART];
  if (!workbook) throw new WorkbookFileError('NotXlsx');
  return { names, workbookXml: new TextDecoder().decode(workbook) };
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, index) => bytes[index] === byte);
}
