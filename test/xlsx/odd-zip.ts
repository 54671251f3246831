import { deflateSync, strToU8 } from 'fflate';
import type { Parts } from './package-of';

/** In what ways an archive is unlike those that Excel writes. */
export interface OddZip {
  /** Sizes stand behind the entries, and in front of them nothing. */
  readonly descriptors?: 'signed' | 'bare';
  /** Numbers of 64 bits everywhere. */
  readonly isLong?: boolean;
  readonly isStored?: boolean;
  /** Bytes of an extra field and of a comment. */
  readonly extra?: number;
  readonly folders?: readonly string[];
  readonly comment?: string;
  readonly isReversed?: boolean;
  /** Parts in front of the others. */
  readonly first?: Parts;
  /** What stands in front of it all; offsets count from behind it. */
  readonly before?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What every entry says that it unpacks to. */
  readonly saidSize?: number;
}

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  return ~bytes.reduce((crc, byte) => (CRC[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8), -1) >>> 0;
}

/** Numbers in as many bytes, the least first. */
function numbers(...list: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Uint8Array {
  return Uint8Array.from(
    list.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256),
    ),
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** An archive of these parts, written in another way. */
export function oddZip(parts: Parts, how: OddZip): Uint8Array {
  const { isLong = false, extra = 0, descriptors, comment = '', before = new Uint8Array() } = how;
  const named = [...(how.folders ?? []).map((name) => [name, ''] as const), ...Object.entries(parts)];
  const listed = [...Object.entries(how.first ?? {}), ...(how.isReversed ? named.reverse() : named)];
  const far = 0xffffffff;
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const [name, part] of listed) {
    const content = typeof part === 'string' ? strToU8(part) : part;
    const isStored = how.isStored === true || content.length === 0;
    const data = isStored ? content : deflateSync(content);
    const label = strToU8(name);
    const size = how.saidSize ?? content.length;
    const crc = how.saidSize === undefined ? checksum(content) : 0;
    const facts = (withSizes: boolean, extraSize: number): Uint8Array =>
      numbers(
        [45, 2],
        [(descriptors ? 8 : 0) | 0x0800 | (how.flags ?? 0), 2],
        [how.method ?? (isStored ? 0 : 8), 2],
        [0, 4],
        [withSizes ? crc : 0, 4],
        [withSizes ? (isLong ? far : data.length) : 0, 4],
        [withSizes ? (isLong ? far : size) : 0, 4],
        [label.length, 2],
        [extraSize, 2],
      );
    const filler = joined([numbers([0x9999, 2], [extra, 2]), new Uint8Array(extra)]);
    const longs = isLong
      ? numbers([1, 2], [24, 2], [size, 8], [data.length, 8], [offset, 8])
      : new Uint8Array();
    const local =
      isLong && !descriptors ? numbers([1, 2], [16, 2], [size, 8], [data.length, 8]) : new Uint8Array();
    const width = isLong ? 8 : 4;
    const sizes = numbers([crc, 4], [data.length, width], [size, width]);
    const behind = descriptors === 'signed' ? joined([numbers([0x08074b50, 4]), sizes]) : sizes;
    const entry = joined([
      numbers([0x04034b50, 4]),
      facts(!descriptors, filler.length + local.length),
      label,
      filler,
      local,
      data,
      ...(descriptors ? [behind] : []),
    ]);
    records.push(
      joined([
        numbers([0x02014b50, 4], [45, 2]),
        facts(true, filler.length + longs.length),
        numbers([extra, 2], [0, 4], [0, 4], [isLong ? far : offset, 4]),
        label,
        filler,
        longs,
        new Uint8Array(extra),
      ]),
    );
    pieces.push(entry);
    offset += entry.length;
  }
  const directory = joined(records);
  const longEnd = numbers(
    [0x06064b50, 4],
    [44, 8],
    [45, 2],
    [45, 2],
    [0, 4],
    [0, 4],
    [listed.length, 8],
    [listed.length, 8],
    [directory.length, 8],
    [offset, 8],
  );
  const locator = numbers([0x07064b50, 4], [0, 4], [offset + directory.length, 8], [1, 4]);
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [isLong ? 0xffff : listed.length, 2],
    [isLong ? 0xffff : listed.length, 2],
    [isLong ? far : directory.length, 4],
    [isLong ? far : offset, 4],
    [strToU8(comment).length, 2],
  );
  return joined([before, ...pieces, directory, ...(isLong ? [longEnd, locator] : []), end, strToU8(comment)]);
}
