import { WorkbookFileError } from './file-error';

/** Takes an XML text piece by piece, everything as it is written: entities stay entities. */
export interface XmlSink {
  open(name: string, attributes: Map<string, string>, isEmpty: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

/** Up to its value. */
const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(["'])/y;

/**
 * Reads XML without its declaration, comments, instructions and document type. Entities that a document declares
 * are not looked at. Throws `WorkbookFileError('Corrupt')` where a tag does not end.
 */
export function readXml(xml: string, sink: XmlSink): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const text = xml.slice(at, tag < 0 ? undefined : tag);
    if (text !== '') sink.text(text);
    if (tag < 0) return;
    at = readMarkup(xml, tag, sink);
  }
}

/** Gives where it ends. */
function readMarkup(xml: string, at: number, sink: XmlSink): number {
  if (xml.startsWith('<!--', at)) return behind(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) {
    const end = behind(xml, ']]>', at);
    sink.text(escapeText(xml.slice(at + 9, end - 3)));
    return end;
  }
  if (xml.startsWith('<?', at)) return behind(xml, '?>', at);
  if (xml.startsWith('<!', at)) return behindDocumentType(xml, at);
  const end = tagEnd(xml, at);
  const inside = xml.slice(at + 1, end);
  if (inside.startsWith('/')) {
    sink.close(inside.slice(1).trim());
    return end + 1;
  }
  const isEmpty = inside.endsWith('/');
  const [name = ''] = /^[^\s/]+/.exec(inside) ?? [];
  sink.open(name, attributesIn(inside.slice(name.length)), isEmpty);
  if (isEmpty) sink.close(name);
  return end + 1;
}

function attributesIn(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let at = 0; ;) {
    ATTRIBUTE.lastIndex = at;
    const [before, name = '', quote = ''] = ATTRIBUTE.exec(text) ?? [];
    if (before === undefined) return attributes;
    const from = at + before.length;
    const end = text.indexOf(quote, from);
    if (end < 0) return attributes;
    attributes.set(name, text.slice(from, end).replaceAll('"', '&quot;'));
    at = end + 1;
  }
}

/** A tag ends at the first `>` outside of quotes. Throws `WorkbookFileError('Corrupt')` where there is none. */
export function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at;
    else if (character === '"' || character === "'") quote = character;
  }
  throw new WorkbookFileError('Corrupt');
}

function behindDocumentType(xml: string, from: number): number {
  const subset = /^<!DOCTYPE[^<>[]*\[/.exec(xml.slice(from, from + 1000))?.[0];
  return subset === undefined
    ? behind(xml, '>', from)
    : behind(xml, '>', behind(xml, ']', from + subset.length));
}

/** Behind the next such mark. Throws `WorkbookFileError('Corrupt')` where there is none. */
export function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new WorkbookFileError('Corrupt');
  return at + mark.length;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
