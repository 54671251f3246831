/** FNV-1a, 32 bits. */
const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** A text as one number; with `from`, of what came before and the text. */
export function textSum(text: string, from = START): number {
  let sum = from;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME) >>> 0;
  return sum;
}
