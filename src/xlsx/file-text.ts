import { unescape, withoutForbidden } from './xml';

/** What reads like the number of a character that XML has no place for. */
const ESCAPE = /_(?=x[0-9a-fA-F]{4}_)/g;
const ESCAPED = /_x([0-9a-fA-F]{4})_/g;

/** A text as it stands in a file, where `_x000D_` means a character by its number (ECMA-376 part 1, 22.9.2.19). */
export function fileText(text: string): string {
  return withoutForbidden(text.replace(ESCAPE, '_x005F_'));
}

/** The text that is meant by one in a file. */
export function textOfFile(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** The text that is meant by what stands between two tags; a line ends as XML reads it. */
export function textOfMarkup(markup: string): string {
  const lines = markup.includes('\r') ? markup.replace(/\r\n?/g, '\n') : markup;
  return textOfFile(lines.includes('&') ? unescape(lines) : lines);
}
