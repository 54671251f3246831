/** `1.因病`, `（2）因残`, `③因学`: forms number their choices, and the number is copied along. */
const OPTION_NUMBER = /^(?:[(（]?\d{1,2}[)）.．、:：]|[①-⑳])(?=.)/u;
// A question mark is left: who writes one does not know.
const PUNCTUATION = /(?![?？])[\p{P}\p{S}]/gu;

/** A cleaned cell of a coded column without what does not count in it: brackets, quotes, stops, an option's number. */
export function bareText(text: string): string {
  const bare = text.toUpperCase().replace(OPTION_NUMBER, '').replace(PUNCTUATION, '');
  // A mark that is all there is, such as ☑, is a word of its own.
  return bare === '' ? text : bare;
}
