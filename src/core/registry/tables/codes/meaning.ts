import { bareText } from './bare-text';
import type { CodeList } from './code-list';

/** What a cell of a coded column says. */
export interface Meaning {
  /** Null where no code is meant, or not one of several. */
  readonly code: string | null;
  /** The cell names more than one. */
  readonly isSeveral: boolean;
}

const SEPARATOR = /[,，、;；/／\\|+＋&＆和及与兼或]/u;
const DIGITS_ONLY = /^\d+$/u;
/** Longer texts are prose. */
const LONGEST = 40;

/** The code that a cleaned text means in a code list, spelled as a code, as a synonym, or naming several. */
export function meaningOf(list: CodeList, text: string): Meaning {
  const code = list.words.get(text) ?? list.words.get(bareText(text));
  if (code !== undefined) return { code, isSeveral: false };
  const named = text.length > LONGEST ? [] : [...new Set(namedIn(list, text))];
  const [only, ...others] = named;
  if (only === undefined) return { code: null, isSeveral: false };
  return others.length === 0
    ? { code: only, isSeveral: false }
    : { code: list.ofSeveral(named), isSeveral: true };
}

/** The codes named one after the other; none where any part is not understood. */
function namedIn(list: CodeList, text: string): string[] {
  const codes: string[] = [];
  for (const part of text.split(SEPARATOR)) {
    const bare = bareText(part);
    if (bare === '') continue;
    const found = list.words.get(bare) ?? null;
    const named = found === null ? runTogether(list, bare) : [found];
    if (named.length === 0) return [];
    codes.push(...named);
  }
  return codes;
}

/** The codes in a text that is nothing but words of the list, the longest first: white space between them is gone. */
function runTogether({ words }: CodeList, text: string): string[] {
  // 2010 is no 20 and 10.
  if (DIGITS_ONLY.test(text)) return [];
  const codes: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = text.length;
    while (end > at + 1 && !words.has(text.slice(at, end))) end--;
    const code = end > at + 1 ? words.get(text.slice(at, end)) : undefined;
    if (code === undefined) return [];
    codes.push(code);
    at = end;
  }
  return codes;
}
