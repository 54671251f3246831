/** SHA-256 of bytes; the core has no cryptography of its own. */
export type Digest = (bytes: Uint8Array) => Promise<Uint8Array>;

/** How texts are put together before they are digested. */
export interface Joining {
  row(texts: readonly string[]): string;
  line(text: string): string;
}

/** Every text behind its length, so that no two lists of texts look the same. */
export const PREFIXED: Joining = { row: (texts) => texts.map(prefixed).join(''), line: prefixed };

/** How seals of the first form were made: a text that holds what stands between texts passes for two. */
export const SEPARATED: Joining = {
  row: (texts) => texts.join('\u0001'),
  line: (text) => `${text}\n`,
};

function prefixed(text: string): string {
  return `${text.length}:${text}`;
}

/** Lines are digested in blocks of at least so many bytes. */
const BLOCK_BYTES = 1 << 20;

/**
 * The digest of any number of lines, as 64 hexadecimal digits: texts are UTF-16 (low byte first), each block of lines
 * that reaches 1 MiB is digested, and so are the digests of the blocks together.
 */
export async function digestOfLines(
  lines: Iterable<string>,
  joining: Joining,
  digest: Digest,
): Promise<string> {
  const blocks: Uint8Array[] = [];
  let open: string[] = [];
  let size = 0;
  const close = async (): Promise<void> => {
    blocks.push(await digest(bytesOfText(open.join(''))));
    open = [];
    size = 0;
  };
  for (const line of lines) {
    const text = joining.line(line);
    open.push(text);
    size += 2 * text.length;
    if (size >= BLOCK_BYTES) await close();
  }
  if (open.length > 0) await close();
  return hexOf(await digest(concatenated(blocks)));
}

/** UTF-16, low byte first. */
export function bytesOfText(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[2 * index] = unit & 0xff;
    bytes[2 * index + 1] = unit >> 8;
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
