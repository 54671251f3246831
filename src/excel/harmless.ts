/** Excel takes no longer formula, and no longer number format. */
const LONGEST_FORMULA = 8192;
const LONGEST_FORMAT = 255;

/** What reaches out of the workbook, or runs something: no sum of a clerk's sheet needs one. */
const REACHING =
  /^(?:_XL\w*\.)*(?:WEBSERVICE|HYPERLINK|IMAGE|RTD|CALL|REGISTER(?:\.ID)?|EXEC|EXECUTE|EVALUATE|INITIATE|POKE|REQUEST|RUN|DDE|SQL\.\w+|CUBE\w+|STOCKHISTORY|PY|COPILOT|TRANSLATE|IMPORT\w+|FOPEN|FWRITE\w*|FILES|DIRECTORY)$/i;
const WORD = /[\p{L}_][\p{L}\p{N}_.]*/gu;
const PREFIXED_ADDIN = /^_xl(?:l|udf)\./i;

/**
 * Whether a formula that a record keeps is one that a registry sheet could have held: it starts no program, asks no
 * server and reads no other file.
 */
export function isHarmlessFormula(formula: string): boolean {
  if (!formula.startsWith('=') || formula.length > LONGEST_FORMULA) return false;
  const parts = partsOf(formula);
  if (!parts) return false;
  const { outside, quoted } = parts;
  // `[Book.xlsx]Sheet!A1`, `'C:\[Book.xlsx]Sheet'!A1`, `cmd|' /C calc'!A0`; a column of a table has no sheet behind it.
  if (quoted.some((name) => /[[\]|\\/]/.test(name)) || /[|\\]|\][^[\]()+,*-]*!/.test(outside)) return false;
  return (outside.match(WORD) ?? []).every((word) => !REACHING.test(word) && !PREFIXED_ADDIN.test(word));
}

/** What stands outside of texts, and the names of sheets in quotes; null where a quote is not closed. */
function partsOf(formula: string): { readonly outside: string; readonly quoted: readonly string[] } | null {
  const quoted: string[] = [];
  let outside = '';
  for (let at = 0; at < formula.length; at++) {
    const quote = formula.charAt(at);
    if (quote !== '"' && quote !== "'") {
      outside += quote;
      continue;
    }
    // A doubled quote ends one text and begins the next.
    const end = formula.indexOf(quote, at + 1);
    if (end < 0) return null;
    if (quote === "'") quoted.push(formula.slice(at + 1, end));
    outside += ' ';
    at = end;
  }
  return { outside, quoted };
}

/** A number format as a record keeps it; the usual one in the place of what Excel refuses or what hides the cell. */
export function harmlessFormat(format: string): string {
  const isWritten = format !== '' && format.length <= LONGEST_FORMAT && !/\p{Cc}/u.test(format);
  return isWritten && !/^[\s;]*$/.test(format) ? format : 'General';
}
