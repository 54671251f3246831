import { withoutInvisible, withoutSpaces } from './clean';

/** A header as it is compared: no spaces, line breaks or `*` around it, brackets and all else in half width. */
export function normaliseHeader(header: string): string {
  return withoutSpaces(withoutInvisible(header))
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')')
    .replace(/^\*+|\*+$/g, '');
}

/** The header without a bracketed unit or note at its end: `计划资金(万元)` is `计划资金`. */
export function withoutUnit(normalised: string): string {
  return normalised.replace(/\*?\([^()]*\)$/, '');
}

/** 序号 numbers the rows of a print-out; it means nothing and is never reported. */
export function isRowNumber(normalised: string): boolean {
  return normalised === '序号' || /^no\.?$/i.test(normalised);
}
