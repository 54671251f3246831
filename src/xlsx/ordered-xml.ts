import { WorkbookFileError } from './file-error';
import { behind, tagEnd } from './read-xml';

interface Child {
  /** Without a prefix. */
  readonly name: string;
  readonly xml: string;
}

/**
 * An element's XML, child by child, in the only order that there is for them: what is not put in anew stays as it is
 * written, whatever it is and wherever it stands.
 */
export class OrderedXml {
  private constructor(
    /** Up to the first child. */
    readonly start: string,
    private readonly children: Child[],
    readonly end: string,
    private readonly order: readonly string[],
  ) {}

  /** Of the element that this XML text is. Throws `WorkbookFileError('Corrupt')` where tags do not end. */
  static read(xml: string, root: string, order: readonly string[]): OrderedXml {
    const opened = new RegExp(`<(?:[\\w.-]+:)?${root}(?=[\\s/>])`).exec(xml);
    if (!opened) throw new WorkbookFileError('Corrupt');
    const from = tagEnd(xml, opened.index) + 1;
    if (xml[from - 2] === '/') return new OrderedXml(`${xml.slice(0, from - 2)}>`, [], `</${root}>`, order);
    const to = Math.max(from, xml.lastIndexOf('</'));
    const { children, rest } = childrenIn(xml.slice(from, to));
    return new OrderedXml(xml.slice(0, from), children, rest + xml.slice(to), order);
  }

  /** The first element of a name, all of it; null where there is none. */
  first(name: string): string | null {
    return this.children.find((child) => child.name === name)?.xml.trimStart() ?? null;
  }

  all(name: string): string[] {
    return this.children.filter((child) => child.name === name).map(({ xml }) => xml.trimStart());
  }

  /** Puts elements in place of all that there are of a name; none takes them out. */
  put(name: string, elements: string | readonly string[]): void {
    const { children } = this;
    const list = (typeof elements === 'string' ? [elements] : elements).filter((xml) => xml !== '');
    const first = children.findIndex((child) => child.name === name);
    const at = first < 0 ? this.placeFor(name) : first;
    const others = children.slice(at).filter((child) => child.name !== name);
    children.splice(at, children.length, ...list.map((xml) => ({ name, xml })), ...others);
  }

  /** The XML text of the children up to the first of a name, and from there on. */
  around(name: string): { before: string; after: string } {
    const at = this.children.findIndex((child) => child.name === name);
    const text = (children: readonly Child[]): string => children.map(({ xml }) => xml).join('');
    return { before: text(this.children.slice(0, at)), after: text(this.children.slice(at + 1)) };
  }

  toString(): string {
    return this.start + this.children.map(({ xml }) => xml).join('') + this.end;
  }

  /** Before the first that comes later in the order; what has no place in it stays with what it stood behind. */
  private placeFor(name: string): number {
    const order = this.order.indexOf(name);
    const at = this.children.findIndex((child) => this.order.indexOf(child.name) > order);
    return at < 0 ? this.children.length : at;
  }
}

/** The elements that stand next to each other, each with what is written in front of it, and what follows the last. */
function childrenIn(xml: string): { children: Child[]; rest: string } {
  const found: Child[] = [];
  let from = 0;
  let at = 0;
  let depth = 0;
  let name = '';
  while ((at = xml.indexOf('<', at)) >= 0) {
    if (xml.startsWith('<!--', at)) {
      at = behind(xml, '-->', at);
      continue;
    }
    if (xml.startsWith('<![CDATA[', at)) {
      at = behind(xml, ']]>', at);
      continue;
    }
    const end = tagEnd(xml, at) + 1;
    const isClosing = xml[at + 1] === '/';
    if (!isClosing && depth === 0) name = /^<(?:[\w.-]+:)?([\w.-]*)/.exec(xml.slice(at, at + 80))?.[1] ?? '';
    if (isClosing) depth -= 1;
    else if (xml[end - 2] !== '/') depth += 1;
    at = end;
    if (depth > 0) continue;
    found.push({ name: nameWithin(name, xml.slice(from, at)), xml: xml.slice(from, at) });
    from = at;
  }
  return { children: found, rest: xml.slice(from) };
}

/** Alternatives stand where what they hold would stand. */
function nameWithin(name: string, xml: string): string {
  if (name !== 'AlternateContent') return name;
  return /<(?:[\w.-]+:)?Choice[^<>]*>\s*<(?:[\w.-]+:)?([\w.-]+)/.exec(xml)?.[1] ?? name;
}
