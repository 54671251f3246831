import { unzipSync, zipSync } from 'fflate';
import { WorkbookFileError } from '../../xlsx';

/** Some parts as texts, in the order asked for; absent where the file has none of that name. */
export function readParts(bytes: Uint8Array, names: readonly string[]): (string | undefined)[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => names.includes(name) });
  return names.map((name) => parts[name] && new TextDecoder().decode(parts[name]));
}

export type PartChange = (xml: string) => string;

/** The file with some parts changed, each as often as it is named; every other one is copied still compressed. */
export function replaceParts(
  bytes: Uint8Array,
  changes: readonly (readonly [part: string, change: PartChange])[],
): Uint8Array {
  const names = [...new Set(changes.map(([name]) => name))];
  const parts: Record<string, Uint8Array> = {};
  readParts(bytes, names).forEach((xml, index) => {
    const name = names[index] ?? '';
    if (xml === undefined) throw new WorkbookFileError('Corrupt');
    const changed = changes.filter(([part]) => part === name).reduce((text, [, change]) => change(text), xml);
    parts[name] = new TextEncoder().encode(changed);
  });
  return splice(bytes, zipSync(parts), names);
}

/** The file with parts put in, in place of those of the same name. */
export function addParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array {
  const contents = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? new TextEncoder().encode(part) : part] as const,
  );
  return splice(bytes, zipSync(Object.fromEntries(contents)), Object.keys(parts));
}

/** The file without some parts. */
export function removeParts(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  return splice(bytes, zipSync({}), names);
}

export function partNames(bytes: Uint8Array): string[] {
  return entriesOf(bytes).map(({ name }) => name);
}

interface Entry {
  readonly name: string;
  /** The entry's record in the central directory. */
  readonly record: Uint8Array;
  readonly offset: number;
  readonly source: Uint8Array;
  readonly end: number;
}

/** Both archives' entries in one; of the first without those that the second replaces. */
function splice(archive: Uint8Array, replacement: Uint8Array, replaced: readonly string[]): Uint8Array {
  const kept = entriesOf(archive).filter(({ name }) => !replaced.includes(name));
  const entries = [...kept, ...entriesOf(replacement)];
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const { record, source, offset: from, end } of entries) {
    // Of a Node buffer `slice` would be no copy.
    const moved = new Uint8Array(record);
    new DataView(moved.buffer).setUint32(42, offset, true);
    records.push(moved);
    pieces.push(source.subarray(from, end));
    offset += end - from;
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const last = new Uint8Array(22);
  const view = new DataView(last.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return concatenate([...pieces, ...records, last]);
}

/** The central directory of a zip archive (APPNOTE 4.3.12), with where each entry's bytes lie. */
function entriesOf(archive: Uint8Array): Entry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new WorkbookFileError('Corrupt');
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const found: { name: string; record: Uint8Array; offset: number }[] = [];
  let at = directory;
  for (let index = 0; index < count; index++) {
    const nameLength = view.getUint16(at + 28, true);
    const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    found.push({ name, record: archive.subarray(at, at + length), offset: view.getUint32(at + 42, true) });
    at += length;
  }
  const starts = [...found.map(({ offset }) => offset), directory].sort((a, b) => a - b);
  return found.map((entry) => ({
    ...entry,
    source: archive,
    end: starts.find((start) => start > entry.offset) ?? directory,
  }));
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
