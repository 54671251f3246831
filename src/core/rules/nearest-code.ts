import { editDistance } from '../linkage';

/** Characters that turn a word into another, or into its opposite: 未完工 is no slip of 完工. */
const TURNING = /[不未无非没有已待拟将亚半副前差欠]/u;
/** In a word of two, one of them is half the word: 用水 is no slip of 用电. */
const LEAST_FOR_ANOTHER = 3;

/** The code that a text is a slip of the pen away from, where only one is: a character more, less or another. */
export function nearestCode(codes: readonly string[], text: string): string | null {
  const near = codes.filter((code) => editDistance([...text], [...code], 1) <= 1);
  const [only, ...others] = near;
  return only !== undefined && others.length === 0 && isSlip(only, text) ? only : null;
}

function isSlip(code: string, text: string): boolean {
  const [meant, written] = [[...code], [...text]];
  if (meant.length === written.length && meant.length < LEAST_FOR_ANOTHER) return false;
  return !TURNING.test(surplus(written, meant)) && !TURNING.test(surplus(meant, written));
}

/** The characters of one word that the other has not. */
function surplus(word: readonly string[], other: readonly string[]): string {
  return word.filter((character) => !other.includes(character)).join('');
}
