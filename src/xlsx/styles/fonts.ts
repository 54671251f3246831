import type { FontStyle } from './cell-style';
import { colourNode, readColour } from './colours';
import { isSame } from './same';
import { flagOf, node, numberOf, valueOf, withChild, type XmlNode } from './xml-node';

/** As Excel writes them, and wants to read them. */
const ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const ELEMENTS = [
  ['bold', 'b'],
  ['italic', 'i'],
  ['strikethrough', 'strike'],
  ['underline', 'u'],
  ['vertAlign', 'vertAlign'],
  ['size', 'sz'],
  ['color', 'color'],
  ['name', 'name'],
] as const satisfies readonly (readonly [keyof FontStyle, string])[];
export const FONT_ELEMENTS: ReadonlySet<string> = new Set(ELEMENTS.map(([, name]) => name));
/** What goes with a name; Excel would go by the scheme rather than by another name. */
const OF_NAME = ['family', 'charset', 'scheme'];
const LINES = ['single', 'double', 'singleAccounting', 'doubleAccounting'] as const;

export function readFont(own: XmlNode | undefined): FontStyle | undefined {
  if (!own) return undefined;
  const font: FontStyle = {};
  for (const child of own.children) if (typeof child === 'object') readPart(font, child);
  return Object.keys(font).length === 0 ? undefined : font;
}

function readPart(font: FontStyle, child: XmlNode): void {
  const isOn = flagOf(child, 'val') ?? true;
  const value = valueOf(child, 'val');
  const size = numberOf(child, 'val');
  const colour = child.name === 'color' ? readColour(child) : undefined;
  if (child.name === 'b') font.bold = isOn;
  else if (child.name === 'i') font.italic = isOn;
  else if (child.name === 'strike') font.strikethrough = isOn;
  else if (child.name === 'u')
    font.underline = value === 'none' ? false : (LINES.find((line) => line === value) ?? 'single');
  else if (child.name === 'vertAlign' && (value === 'superscript' || value === 'subscript'))
    font.vertAlign = value;
  else if (child.name === 'sz' && size !== undefined) font.size = size;
  else if (child.name === 'name' && value) font.name = value;
  else if (colour) font.color = colour;
}

/** A font that says one thing instead of another, and all else as it did; no font is without a name and a size. */
export function changedFont(
  own: XmlNode,
  before: FontStyle = {},
  after: FontStyle = {},
  usual: FontStyle = {},
): XmlNode {
  const { name, size } = usual;
  const wanted = { ...(name && { name }), ...(size && { size }), ...after };
  let changed = own;
  for (const [property, name] of ELEMENTS) {
    if (isSame(before[property], after[property])) continue;
    if (property === 'name') for (const other of OF_NAME) changed = withChild(changed, ORDER, other, null);
    changed = withChild(changed, ORDER, name, nodeFor(name, property, wanted));
  }
  return changed;
}

/** A font for what differs from a cell's own; there `false` is a word, too. Null where it says nothing. */
export function differentFont(font: FontStyle): XmlNode | null {
  let own = node('font');
  for (const [property, name] of ELEMENTS) {
    if (font[property] === undefined) continue;
    const off = node(name, { val: name === 'u' ? 'none' : 0 });
    own = withChild(own, ORDER, name, font[property] === false ? off : nodeFor(name, property, font));
  }
  return own.children.length === 0 ? null : own;
}

function nodeFor(name: string, property: keyof FontStyle, font: FontStyle): XmlNode | null {
  if (property === 'color') return colourNode(name, font.color);
  const value = font[property];
  if (value === undefined || value === false) return null;
  return value === true || value === 'single' ? node(name) : node(name, { val: value });
}
