const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);
const LAST_CHARACTER = 0x10ffff;
/** What XML has no place for, not even by its number: most characters below the blank, halves of pairs, and two more. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- those are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** An attribute of a tag as it is written; empty where it has none. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** A tag up to where it is closed, for more to be said in it. */
export function unclosed(tag: string): string {
  return tag.slice(0, tag.endsWith('/>') ? -2 : -1).trimEnd();
}

/** A tag with some attributes as they are given, all others as they are; null takes one out. */
export function withAttributes(
  tag: string,
  values: Readonly<Record<string, string | number | null>>,
): string {
  let changed = tag;
  for (const [name, value] of Object.entries(values)) {
    const written = value === null ? '' : ` ${name}="${escape(String(value))}"`;
    const before = new RegExp(`\\s${name}=(?:"[^"]*"|'[^']*')`).exec(changed);
    if (before) changed = changed.replace(before[0], () => written);
    else if (written !== '') changed = unclosed(changed) + written + (changed.endsWith('/>') ? '/>' : '>');
  }
  return changed;
}

/** XML's own five entities and numbered characters; others stay as they are written. */
export function unescape(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex ?? decimal) return character(hex ? parseInt(hex, 16) : Number(decimal)) ?? whole;
      return NAMED.get(name ?? '') ?? whole;
    },
  );
}

function character(code: number): string | null {
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : null;
}

/** A text that XML can hold: what it has no place for is told by its number (ECMA-376 part 1, 22.9.2.19). */
export function withoutForbidden(text: string): string {
  return text.replace(
    FORBIDDEN,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** A text as it stands in an attribute or between tags. */
export function escape(text: string): string {
  return withoutForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
