import { canonicalXml } from './canonical-xml';
import { asUtf8 } from './part-text';
import { isEditable } from './plain-xml';

/** An XML part's text that can be edited by what its tags look like: its own, where it can. */
export function editableXml(xml: string): string {
  const utf8 = asUtf8(xml);
  return isEditable(utf8) ? utf8 : canonicalXml(utf8);
}
