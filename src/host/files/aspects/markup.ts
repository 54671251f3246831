import { attribute, OrderedXml, unclosed, unescape, withAttributes, type SheetXml } from '../../../xlsx';

const OPENING = /<[^<>]*>/;

/** The tag that opens an element. */
export function tagOf(element: string): string {
  return OPENING.exec(element)?.[0] ?? '';
}

/** An element with some attributes of its tag as they are given; null takes one out. */
export function retagged(element: string, values: Readonly<Record<string, string | number | null>>): string {
  return element.replace(OPENING, (tag) => withAttributes(tag, values));
}

/** Whether an attribute says yes; `usual` is what it means where there is none. */
export function isSet(tag: string, name: string, usual = false): boolean {
  const written = attribute(tag, name);
  return written === '' ? usual : written === '1' || written === 'true';
}

/** Null where there is none, or no number. */
export function numberIn(tag: string, name: string): number | null {
  const written = attribute(tag, name);
  const number = Number(written);
  return written === '' || Number.isNaN(number) ? null : number;
}

/** An attribute's text; null where there is none. */
export function textIn(tag: string, name: string): string | null {
  const written = attribute(tag, name);
  return written === '' ? null : unescape(written);
}

/** Lists that say how many they hold. */
const COUNTED: ReadonlySet<string> = new Set(['mergeCells', 'dataValidations', 'tableParts', 'tableColumns']);

/** An element that is a list, with these in place of all it held; empty where nothing is left in it. */
export function listOf(element: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const before = tagOf(element);
  const name = /^<([\w:.-]+)/.exec(before)?.[1] ?? '';
  const counted = COUNTED.has(name) ? { count: items.length } : {};
  const tag = `${unclosed(withAttributes(before, counted))}>`;
  return `${tag}${items.join('')}</${name}>`;
}

/** Changes what an element of a sheet says, child by child; one that does not exist yet is begun as `fresh`. */
export function edit(
  xml: SheetXml,
  fresh: string,
  order: readonly string[],
  change: (children: OrderedXml) => void,
): void {
  const name = /^<([\w:.-]+)/.exec(fresh)?.[1] ?? '';
  const before = xml.first(name) ?? fresh;
  const children = OrderedXml.read(before, name, order);
  change(children);
  const after = children.toString();
  if (after !== before) xml.put(name, after === emptied(fresh) ? '' : after);
}

/** As an element without children is written when it has been looked through. */
function emptied(element: string): string {
  return OrderedXml.read(element, /^<([\w:.-]+)/.exec(element)?.[1] ?? '', []).toString();
}
