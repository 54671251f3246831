import { bareText } from './bare-text';

/** What a coded column accepts, and how else it is written. */
export interface CodeList<Code extends string = string> {
  readonly codes: readonly Code[];
  /** Other words that mean a code: word -> code. A cell that holds one is read as its code, and told. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** Codes and synonyms without punctuation -> code. */
  readonly words: ReadonlyMap<string, string>;
  /** The code that stands for several named in one cell, in the order named; null where one must be chosen. */
  readonly ofSeveral: (named: readonly string[]) => string | null;
}

/** `spellings`: under each code the words that mean it, white space between them. */
export function codeList<const Code extends string>(
  codes: readonly Code[],
  spellings?: Readonly<Partial<Record<NoInfer<Code>, string>>>,
  ofSeveral?: CodeList['ofSeveral'],
): CodeList<Code>;
export function codeList(
  codes: readonly string[],
  spellings: Readonly<Record<string, string | undefined>> = {},
  ofSeveral: CodeList['ofSeveral'] = () => null,
): CodeList {
  const synonyms = synonymsOf(
    codes.includes('其他') ? { ...spellings, 其他: withOther(spellings) } : spellings,
  );
  const words = new Map(codes.map((code) => [code, code]));
  for (const [synonym, code] of Object.entries(synonyms)) {
    const word = bareText(synonym);
    const known = words.get(word) ?? code;
    if (known !== code) throw new RangeError(`${synonym} stands for ${known} and for ${code}`);
    words.set(word, code);
  }
  return { codes, synonyms, words, ofSeveral };
}

/** Every head with every tail: `每一 + 每二` as words with white space between them. */
export function joined(heads: string, tails: string): string {
  return wordsOf(heads)
    .flatMap((head) => wordsOf(tails).map((tail) => head + tail))
    .join(' ');
}

/** Numbers of a standard's list from one to another, in two digits: a single one is some form's own choice. */
export function numbers(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(2, '0')).join(' ');
}

function withOther({ 其他: others = '' }: Readonly<Record<string, string | undefined>>): string {
  return `${others} 其它`;
}

function synonymsOf(spellings: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const pairs = Object.entries(spellings).flatMap(([code, words = '']) =>
    wordsOf(words).map((word) => [word, code]),
  );
  // Joined words may come to the code itself.
  return Object.fromEntries(pairs.filter(([word, code]) => word !== code)) as Record<string, string>;
}

function wordsOf(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}
