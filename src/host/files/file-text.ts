/** What reads like an escape, and the two characters that XML has no place for and the library writes all the same. */
const ESCAPED = /_(?=x[0-9a-fA-F]{4}_)|[\ufffe\uffff]/g;

/** A text as it stands in a file, where `_x000D_` means a character by its number (ECMA-376 part 1, 22.9.2.19). */
export function fileText(text: string): string {
  return text.replace(
    ESCAPED,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
