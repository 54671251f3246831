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
