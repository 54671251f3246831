const SHEET = /<(?:\w+:)?sheet\s[^>]*>/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** An attribute of a tag as it is written; empty where it has none. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** XML's own five entities and numbered characters; others stay as they are written. */
export function unescape(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (NAMED[name ?? ''] ?? whole);
    },
  );
}

/** A text as it stands in an attribute or between tags. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\n\r\t]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** The number that each sheet keeps for life, by its name, as `xl/workbook.xml` has them. */
export function sheetNumbers(workbookXml: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [tag] of workbookXml.matchAll(SHEET))
    numbers.set(unescape(attribute(tag, 'name')), Number(attribute(tag, 'sheetId')));
  return numbers;
}
