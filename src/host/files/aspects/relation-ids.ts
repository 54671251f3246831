import type { Relation, SheetXml } from '../../../xlsx';

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARED = new RegExp(`<worksheet\\s[^<>]*xmlns:r\\s*=\\s*["']${OFFICE}["']`);

/** The attributes by which an element of a sheet names what its part refers to. */
export function relationAttributes(xml: SheetXml, id: string): Readonly<Record<string, string>> {
  return DECLARED.test(xml.head) ? { 'r:id': id } : { 'xmlns:r': OFFICE, 'r:id': id };
}

export function relationTo(relations: readonly Relation[], part: string): Relation | undefined {
  const key = part.toLowerCase();
  return relations.find(({ target, isExternal }) => !isExternal && target.toLowerCase() === key);
}
