/** What a code shows as it is written, and what it says about colours, conditions and languages. */
const LITERAL = /"[^"]*"?|\\.|[_*]./gs;
const BRACKETED = /\[[^[\]]*\]/g;
/** Hours, minutes or seconds without end. */
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
/** `e` is a year but where it is an exponent's. */
const MOMENT = /[ymdhsgb]|e(?![+-])/i;

/** Whether a number format shows dates or times (ECMA-376 part 1, 18.8.31). */
export function isDateFormat(code: string): boolean {
  const shown = code
    .replace(LITERAL, '')
    .replace(BRACKETED, (bracketed) => (ELAPSED.test(bracketed) ? bracketed : ''))
    .replace(/general/gi, '');
  return MOMENT.test(shown);
}
