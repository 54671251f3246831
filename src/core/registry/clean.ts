import type { FieldType } from './field';

/** Zero-width and other marks that no reader sees: soft hyphen, joiners, directional marks, BOM. */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u206A-\u206F\uFE00-\uFE0F\uFEFF]/g;
const SPACE = '[ \\t\\r\\n\\f\\v\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]';
const ALL_SPACE = new RegExp(`${SPACE}+`, 'g');
const OUTER_SPACE = new RegExp(`^${SPACE}+|${SPACE}+$`, 'g');
// A space is stray where a Chinese character stands on either side; between Latin words it belongs.
const STRAY_SPACE = new RegExp(`(?<=[\\p{Script=Han}·])${SPACE}+|${SPACE}+(?=[\\p{Script=Han}·])`, 'gu');
const MAY_NEED_CLEANING =
  /[\s\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u206A-\u206F\u3000\uFE00-\uFE0F\uFEFF\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/;
/** Longer texts are prose: their spaces and line breaks are the writer's. */
const PROSE_LENGTH = 30;

const NO_SPACES: ReadonlySet<FieldType> = new Set([
  'id18',
  'uscc',
  'vcode',
  'phone',
  'enum',
  'date',
  'year',
  'int',
  'num',
  'money',
  'bool',
]);

/**
 * A cell's text as it was meant: no outer or stray white space, no invisible characters, letters and digits
 * in half width. Punctuation, `·` variants and the text's own characters stay as they are.
 */
export function cleanText(text: string, type: FieldType = 'text'): string {
  if (!MAY_NEED_CLEANING.test(text)) return text;
  const visible = halfWidth(text.replace(INVISIBLE, '')).replace(OUTER_SPACE, '');
  if (NO_SPACES.has(type)) return visible.replace(ALL_SPACE, '');
  return visible.length > PROSE_LENGTH ? visible : visible.replace(STRAY_SPACE, '');
}

/** Full-width letters and digits to half width. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/** A header as it is compared: no spaces, line breaks or leading `*`, all in half width. */
export function normaliseHeader(header: string): string {
  return header
    .replace(INVISIBLE, '')
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(ALL_SPACE, '')
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')')
    .replace(/^\*+|\*+$/g, '');
}

/** The header without a bracketed unit or note at its end: `计划资金(万元)` is `计划资金`. */
export function withoutUnit(normalised: string): string {
  return normalised.replace(/\([^()]*\)$/, '').replace(/\*+$/, '');
}
