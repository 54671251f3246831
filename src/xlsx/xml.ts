const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);
const LAST_CHARACTER = 0x10ffff;

/** An attribute of a tag as it is written; empty where it has none. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** A tag up to where it is closed, for more to be said in it. */
export function unclosed(tag: string): string {
  return tag.slice(0, tag.endsWith('/>') ? -2 : -1).trimEnd();
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

/** A text as it stands in an attribute or between tags. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
