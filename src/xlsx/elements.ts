/** An element as it stands in a text, with whatever prefix. */
export interface XmlElement {
  /** Its name without a prefix. */
  readonly name: string;
  /** The tag that opens it, or that it is. */
  readonly tag: string;
  /** What is between its tags; empty where it is a single one. */
  readonly content: string;
  /** All of it. */
  readonly whole: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The elements of these names in a text, in order, none within another: each from the tag that opens it to the next
 * that closes one of its name. What opens and is never closed is passed over. The text is gone through once, however
 * many open and none closes, where a pattern would look for the end of each anew.
 */
export function* elements(xml: string, ...names: readonly string[]): Generator<XmlElement, undefined> {
  const opening = new RegExp(`<(?:\\w+:)?(${names.join('|')})(?:\\s[^<>]*|/)?>`, 'g');
  const closings = new Map(
    names.map((name) => [name, { pattern: new RegExp(`</(?:\\w+:)?${name}>`, 'g'), isLeft: true }]),
  );
  for (let opened = opening.exec(xml); opened; opened = opening.exec(xml)) {
    const [tag, name = ''] = opened;
    const from = opened.index;
    const inside = from + tag.length;
    if (tag.endsWith('/>')) {
      yield { name, tag, content: '', whole: tag, from, to: inside };
      continue;
    }
    const closing = closings.get(name);
    if (!closing?.isLeft) continue;
    closing.pattern.lastIndex = inside;
    const closed = closing.pattern.exec(xml);
    if (!closed) {
      closing.isLeft = false;
      continue;
    }
    const to = closed.index + closed[0].length;
    yield { name, tag, content: xml.slice(inside, closed.index), whole: xml.slice(from, to), from, to };
    opening.lastIndex = to;
  }
  return undefined;
}

/** The first of the elements of a name; undefined where a text has none. */
export function firstElement(xml: string, name: string): XmlElement | undefined {
  return elements(xml, name).next().value;
}

/** The text with the elements of these names as `change` gives them. */
export function withElements(
  xml: string,
  names: readonly string[],
  change: (element: XmlElement, index: number) => string,
): string {
  const pieces: string[] = [];
  let at = 0;
  let index = 0;
  for (const element of elements(xml, ...names)) {
    pieces.push(xml.slice(at, element.from), change(element, index++));
    at = element.to;
  }
  return pieces.join('') + xml.slice(at);
}
