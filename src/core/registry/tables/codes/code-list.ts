/** What an `enum` column accepts. */
export interface CodeList {
  readonly codes: readonly string[];
  /** Other spellings of a code that are understood: spelling -> code. */
  readonly synonyms: Readonly<Record<string, string>>;
}

export function codeList(
  codes: readonly string[],
  synonyms: Readonly<Record<string, string>> = {},
): CodeList {
  return { codes, synonyms };
}
