/** SHA-256 of bytes; the core has no cryptography of its own. */
export type Digest = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Lines are digested in blocks of at least so many bytes. */
const BLOCK_BYTES = 1 << 20;

/**
 * The digest of any number of lines, as 64 hexadecimal digits: lines end with a line feed and are UTF-16 (low byte
 * first), each block of lines that reaches 1 MiB is digested, and so are the digests of the blocks together.
 */
export async function digestOfLines(lines: Iterable<string>, digest: Digest): Promise<string> {
  const blocks: Uint8Array[] = [];
  let open: string[] = [];
  let bytes = 0;
  const close = async (): Promise<void> => {
    blocks.push(await digest(bytesOf(open, bytes)));
    open = [];
    bytes = 0;
  };
  for (const line of lines) {
    open.push(line);
    bytes += 2 * line.length + 2;
    if (bytes >= BLOCK_BYTES) await close();
  }
  if (open.length > 0) await close();
  return hexOf(await digest(concatenated(blocks)));
}

function bytesOf(lines: readonly string[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  const put = (unit: number): void => {
    bytes[at++] = unit & 0xff;
    bytes[at++] = unit >> 8;
  };
  for (const line of lines) {
    for (let index = 0; index < line.length; index++) put(line.charCodeAt(index));
    put(0x0a);
  }
  return bytes;
}

export function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** 32 bits of a text (FNV-1a over its UTF-16 units, stirred): enough to find a row again, no proof of anything. */
export function shortDigest(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
