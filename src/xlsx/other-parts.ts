import { canonicalXml } from './canonical-xml';
import { asUtf8, encodingOf, partText } from './part-text';
import { isPlain } from './plain-xml';
import { STRICT_MARK, transitional } from './strict';
import { unpack, unpackHead } from './unpack';
import type { ZipEntry } from './zip-directory';

const XML_NAME = /\.(?:xml|vml|rels)$/i;

/** A part that is no sheet: null where it is right as it is. `isReadByLook`: by what its tags look like. */
export function mendedPart(entry: ZipEntry, isReadByLook: boolean): string | null {
  if (!XML_NAME.test(entry.name)) return null;
  const head = unpackHead(entry);
  const isForeign = encodingOf(head) !== 'utf-8' || partText(head).includes(STRICT_MARK);
  if (!isForeign && !isReadByLook) return null;
  const text = partText(unpack(entry));
  if (isReadByLook) return isForeign || !isPlain(text) ? canonicalXml(asUtf8(text)) : null;
  return asUtf8(transitional(text));
}
