// oxlint-disable-next-line no-control-regex -- Excel takes none of them
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f\ufffe\uffff]/g;
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LONGEST = 31;

/** A text as the name of a sheet, as far as Excel takes it. */
export function sheetNameOf(text: string): string {
  return text.replace(FORBIDDEN, '').slice(0, LONGEST).replace(HALVES, '');
}
