const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["'][^>]*\?>/;
const DECLARATION = /^<\?xml[^>]*\?>/;
/** As much as an XML declaration takes. */
const HEAD = 200;

/** How an XML part's bytes make characters: by its mark, by its first ones, by what it declares, else UTF-8. */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const declared = (DECLARED.exec(head)?.[1] ?? 'utf-8').toLowerCase();
  // Whoever declares it and has none of its marks writes bytes.
  return isKnown(declared) && !declared.startsWith('utf-16') ? declared : 'utf-8';
}

/** An XML part's characters, whatever its bytes, without a mark in front. */
export function partText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** A text that declares no other encoding than it will have. */
export function asUtf8(text: string): string {
  return text.trimStart().replace(DECLARATION, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>');
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}
