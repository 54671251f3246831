const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The check character that belongs to the first 17 characters of a unified social credit code (GB 32100-2015). */
export function creditCheckCharacter(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS[(31 - (sum % 31)) % 31] ?? '';
}

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANISATION_CHECKS = '0X987654321';

/** The check character that belongs to the first 8 characters of an organisation code (GB 11714-1997). */
export function organisationCheckCharacter(code: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, at) => total + weight * valueOf(code.charAt(at)),
    0,
  );
  return ORGANISATION_CHECKS.charAt(sum % 11);
}

/** Digits as they are, letters from 10 for A. */
function valueOf(character: string): number {
  return parseInt(character, 36);
}
