import { cleanText } from './clean';
import type { Field } from './tables';

/** Where strokes are drawn through cells that need not be filled, and mean nothing else. */
const STROKED: ReadonlySet<Field['type']> = new Set(['date', 'year', 'uscc']);
const STROKES_ONLY = /^[-‐‑‒–—―−－─_/／\\＼|.…·]+$/u;
const PUNCTUATION = /[\p{P}\p{S}]/gu;

/**
 * Whether what stands in a cell says that there is nothing to say, so that the cell is blank: a stroke where nothing
 * need be given, and the words that the field has for it (至今 of an end). A question mark says that it is not known.
 */
export function saysNothing({ type, required, blanks }: Field, text: string): boolean {
  if (required || (!STROKED.has(type) && blanks.length === 0)) return false;
  const clean = cleanText(text, 'enum');
  return STROKES_ONLY.test(clean) || (blanks.length > 0 && blanks.includes(clean.replace(PUNCTUATION, '')));
}
