import type { Field, FieldType } from './tables';

/** Marks that no reader sees: soft hyphen, joiners, directional marks, variation selectors, BOM. */
const MARKS =
  '\\u034F\\uFE00-\\uFE0F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u206A-\\u206F\\uFEFF';
const SPACES = ' \\t\\r\\n\\f\\v\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const FULL_WIDTH = '\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A';

const INVISIBLE = new RegExp(`[${MARKS}]`, 'g');
const ALL_SPACE = new RegExp(`[${SPACES}]+`, 'g');
const SPACE = new RegExp(`[${SPACES}]`);
const ENDS_CHINESE = /[\p{Script=Han}·]$/u;
const BEGINS_CHINESE = /^[\p{Script=Han}·]/u;
const FULL_WIDTH_CHARACTER = new RegExp(`[${FULL_WIDTH}]`, 'g');
const MAY_NEED_CLEANING = new RegExp(`[${MARKS}${SPACES}${FULL_WIDTH}]`);
/** Longer texts are prose: their spaces and line breaks are the writer's. */
const PROSE_LENGTH = 30;

/**
 * A cell's text as it was meant: no outer or stray white space, no invisible characters, letters and digits in
 * half width. Only `text` keeps spaces, single ones between Latin words. Punctuation, `·` variants and control
 * characters stay: they are looked at elsewhere.
 */
export function cleanText(text: string, type: FieldType = 'text'): string {
  if (!MAY_NEED_CLEANING.test(text)) return text;
  const visible = withoutOuterSpace(halfWidth(withoutInvisible(text)));
  if (type !== 'text') return withoutSpaces(visible);
  return visible.length > PROSE_LENGTH ? visible : withoutStraySpace(visible);
}

/** A space is stray where a Chinese character stands on either side; between Latin words it belongs. */
function withoutStraySpace(text: string): string {
  return text.replace(ALL_SPACE, (spaces, at: number) => {
    const [before, after] = [text.slice(0, at), text.slice(at + spaces.length)];
    return ENDS_CHINESE.test(before) || BEGINS_CHINESE.test(after) ? '' : ' ';
  });
}

// A pattern that looks for spaces before the end goes over each run of them again from each of its spaces.
function withoutOuterSpace(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && SPACE.test(text.charAt(from))) from += 1;
  while (to > from && SPACE.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** A text in a field's column, cleaned as that field asks: an identifier keeps no spaces. */
export function cleanCell(field: Field, text: string): string {
  return cleanText(text, field.identifier ? 'enum' : field.type);
}

/** Full-width letters and digits to half width. */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH_CHARACTER, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

export function withoutSpaces(text: string): string {
  return text.replace(ALL_SPACE, '');
}
