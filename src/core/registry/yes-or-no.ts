import { cleanText } from './clean';
import { parseBool } from './parse';
import { meaningOf, YES, type Field } from './tables';

/** 1 for 是, 0 for 否 in the marks that every such column takes or in the words of its own list; NaN for anything else. */
export function yesOrNo({ list }: Pick<Field, 'list'>, text: string): number {
  const plain = parseBool(text);
  if (!Number.isNaN(plain)) return plain;
  const { code } = meaningOf(list, cleanText(text, 'bool'));
  return code === null ? NaN : Number(code === YES);
}
