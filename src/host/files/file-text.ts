import { withoutForbidden } from '../../xlsx';

/** What reads like the number of a character that XML has no place for. */
const ESCAPE = /_(?=x[0-9a-fA-F]{4}_)/g;

/** A text as it stands in a file, where `_x000D_` means a character by its number (ECMA-376 part 1, 22.9.2.19). */
export function fileText(text: string): string {
  return withoutForbidden(text.replace(ESCAPE, '_x005F_'));
}

/** The text that is meant by one in a file. */
export function textOfFile(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
