import { WorkbookFileError } from './file-error';

/** One entry of a zip archive, as its central directory tells of it (APPNOTE 4.3.12). */
export interface ZipEntry {
  /** As it is written, slashes of any kind. */
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** Still packed. */
  readonly data: Uint8Array;
}

const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const END_64_SIZE = 56;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const RECORD = 0x02014b50;
const RECORD_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ENCRYPTED = 0x0001;
const UTF8 = 0x0800;
/** Says that the number stands in an extra field of 64 bits. */
const ELSEWHERE = 0xffffffff;
const EXTRA_64 = 1;

interface Directory {
  readonly offset: number;
  readonly count: number;
  /** How far everything lies behind where the archive says: something was put in front of it. */
  readonly shift: number;
}

/** Null where there is no zip archive at all. Throws `WorkbookFileError('Corrupt')` for one that cannot be read. */
export function zipDirectory(archive: Uint8Array): ZipEntry[] | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const directory = findDirectory(view);
  if (!directory) return null;
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (at + RECORD_SIZE > view.byteLength || view.getUint32(at, true) !== RECORD)
      throw new WorkbookFileError('Corrupt');
    entries.push(entryAt(archive, view, at, directory.shift));
    at +=
      RECORD_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

/** Looked for from the end: behind it there may be a comment, or what a web server added. */
function findDirectory(view: DataView): Directory | null {
  for (let end = view.byteLength - END_SIZE; end >= 0; end--) {
    if (view.getUint8(end) !== 0x50 || view.getUint32(end, true) !== END) continue;
    const directory = directoryBefore(view, end);
    if (directory) return directory;
  }
  return null;
}

function directoryBefore(view: DataView, end: number): Directory | null {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let behind = end;
  const locator = end - LOCATOR_SIZE;
  if (locator >= END_64_SIZE && view.getUint32(locator, true) === LOCATOR) {
    const said = long(view, locator + 8);
    const far = [said, locator - END_64_SIZE].find((at) => isAt(view, at, END_64, END_64_SIZE));
    if (far !== undefined) {
      count = long(view, far + 32);
      size = long(view, far + 40);
      offset = long(view, far + 48);
      behind = far;
    }
  }
  if (count === 0) return { offset, count, shift: 0 };
  for (const shift of [0, behind - size - offset]) {
    if (isAt(view, offset + shift, RECORD, RECORD_SIZE) && firstEntryIsAt(view, offset + shift, shift))
      return { offset: offset + shift, count, shift };
  }
  return null;
}

function firstEntryIsAt(view: DataView, record: number, shift: number): boolean {
  const offset = view.getUint32(record + 42, true);
  return offset === ELSEWHERE || isAt(view, offset + shift, LOCAL, LOCAL_SIZE);
}

function entryAt(archive: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameSize = view.getUint16(at + 28, true);
  const extra = { from: at + RECORD_SIZE + nameSize, size: view.getUint16(at + 30, true) };
  const far = longNumbers(view, extra);
  const number = (offset: number): number => {
    const near = view.getUint32(at + offset, true);
    return near === ELSEWHERE ? (far.shift() ?? near) : near;
  };
  // In this order they follow one another in the extra field.
  const size = number(24);
  const packed = number(20);
  const local = number(42) + shift;
  if ((flags & ENCRYPTED) !== 0 || !isAt(view, local, LOCAL, LOCAL_SIZE))
    throw new WorkbookFileError('Corrupt');
  const from = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packed > archive.length) throw new WorkbookFileError('Corrupt');
  const name = archive.subarray(at + RECORD_SIZE, at + RECORD_SIZE + nameSize);
  return {
    name: decodeName(name, (flags & UTF8) !== 0),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    data: archive.subarray(from, from + packed),
  };
}

/** The numbers of 64 bits that an entry's extra field holds (APPNOTE 4.5.3). */
function longNumbers(view: DataView, { from, size }: { from: number; size: number }): number[] {
  const end = Math.min(from + size, view.byteLength);
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    const last = Math.min(at + 4 + view.getUint16(at + 2, true), end);
    const numbers: number[] = [];
    for (let next = at + 4; next + 8 <= last; next += 8) numbers.push(long(view, next));
    return numbers;
  }
  return [];
}

/** Names that do not say to be UTF-8 are it all the same, or come from a Chinese Windows. */
function decodeName(name: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return new TextDecoder('gb18030').decode(name);
  }
}

function isAt(view: DataView, at: number, signature: number, size: number): boolean {
  return at >= 0 && at + size <= view.byteLength && view.getUint32(at, true) === signature;
}

function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
