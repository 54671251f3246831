import { readXml } from '../read-xml';
import { escape, unescape } from '../xml';

/** An element, read; texts and values are as they are written. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
}

const NO_CHILDREN: readonly XmlNode[] = [];

/** The element that an XML text is. */
export function nodeOf(xml: string): XmlNode {
  const root: (XmlNode | string)[] = [];
  const open = [root];
  readXml(xml, {
    open: (name, attributes, isEmpty) => {
      const children: (XmlNode | string)[] = isEmpty ? [] : [];
      open.at(-1)?.push({ name, attributes, children });
      open.push(children);
    },
    close: () => open.pop(),
    text: (text) => {
      if (text.trim() !== '') open.at(-1)?.push(text);
    },
  });
  const [first] = root;
  return typeof first === 'object' ? first : node('');
}

export function node(
  name: string,
  values: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly XmlNode[] = NO_CHILDREN,
): XmlNode {
  return withValues({ name, attributes: new Map(), children }, values);
}

/** An attribute's value; undefined where it is not said. */
export function valueOf({ attributes }: XmlNode, name: string): string | undefined {
  const written = attributes.get(name);
  return written?.includes('&') ? unescape(written) : written;
}

export function numberOf(own: XmlNode, name: string): number | undefined {
  const value = valueOf(own, name);
  return value === undefined || value.trim() === '' || Number.isNaN(Number(value))
    ? undefined
    : Number(value);
}

export function flagOf({ attributes }: XmlNode, name: string): boolean | undefined {
  const value = attributes.get(name);
  return value === undefined ? undefined : value === '1' || value === 'true' || value === 'on';
}

export function childOf({ children }: XmlNode, name: string): XmlNode | undefined {
  return children.find((child): child is XmlNode => typeof child === 'object' && child.name === name);
}

/** With some attributes as given; undefined takes one out. */
export function withValues(
  own: XmlNode,
  values: Readonly<Record<string, string | number | undefined>>,
): XmlNode {
  const attributes = new Map(own.attributes);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) attributes.delete(name);
    else attributes.set(name, escape(String(value)));
  }
  return { ...own, attributes };
}

/** With one child of a name as given, in the order that there is for them; null takes it out. */
export function withChild(
  own: XmlNode,
  order: readonly string[],
  name: string,
  child: XmlNode | null,
): XmlNode {
  const children = own.children.filter((other) => typeof other === 'string' || other.name !== name);
  const place = order.indexOf(name);
  const next = children.findIndex((other) => typeof other === 'object' && order.indexOf(other.name) > place);
  if (child) children.splice(next < 0 ? children.length : next, 0, child);
  return { ...own, children };
}

export function xmlOf({ name, attributes, children }: XmlNode): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes) tag += ` ${key}="${value}"`;
  if (children.length === 0) return `${tag}/>`;
  return `${tag}>${children.map((child) => (typeof child === 'string' ? child : xmlOf(child))).join('')}</${name}>`;
}
