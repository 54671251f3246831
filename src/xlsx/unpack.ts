import { inflateSync } from 'fflate';
import { WorkbookFileError } from './file-error';
import { machineZlib, type Zlib } from './machine-zlib';
import type { ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;
const ROOM = 64;

/** The content of an entry: never more bytes than it says. Throws `WorkbookFileError('Corrupt')`. */
export function unpack({ method, size, data }: ZipEntry): Uint8Array {
  if (method === STORED) return data;
  if (method !== DEFLATED) throw new WorkbookFileError('Corrupt');
  const zlib = machineZlib();
  if (zlib) return inflated(zlib, data, size);
  try {
    // What would not fit is dropped.
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch (error) {
    throw new WorkbookFileError('Corrupt', { cause: error });
  }
}

/** The same for a large entry, by the machine's own means where it has them: several times as fast. */
export async function unpackLarge(entry: ZipEntry): Promise<Uint8Array> {
  const { method, size, data } = entry;
  const zlib = machineZlib();
  if (method === DEFLATED && zlib) return inflated(zlib, data, size);
  if (method !== DEFLATED || typeof DecompressionStream === 'undefined') return unpack(entry);
  const content = new Uint8Array(size);
  let at = 0;
  try {
    const stream = new DecompressionStream('deflate-raw');
    const writer = stream.writable.getWriter();
    // Both fail together with the reading below, which tells of it.
    writer.write(data as Uint8Array<ArrayBuffer>).catch(() => undefined);
    writer.close().catch(() => undefined);
    const reader = stream.readable.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (value.length > size - at) {
        await reader.cancel();
        throw new RangeError('unpacks to more than it says');
      }
      content.set(value, at);
      at += value.length;
    }
  } catch (error) {
    throw new WorkbookFileError('Corrupt', { cause: error });
  }
  return content.subarray(0, at);
}

/** In one piece, with some room behind it by which it is told that there is no more. */
function inflated(zlib: Zlib, data: Uint8Array, size: number): Uint8Array {
  try {
    const options = { chunkSize: size + ROOM, maxOutputLength: size + ROOM };
    const { buffer, byteOffset, length } = zlib.inflateRawSync(data, options);
    if (length > size) throw new RangeError('unpacks to more than it says');
    return new Uint8Array(buffer, byteOffset, length);
  } catch (error) {
    throw new WorkbookFileError('Corrupt', { cause: error });
  }
}
