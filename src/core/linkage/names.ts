/** Name comparison: what two spellings of the same village, person or unit have in common. */

const VILLAGE_SUFFIX = /(?:村民委员会|村委会|居委会|居民委员会|社区|村)$/;
const DOTS = /[·•‧∙⋅・･．.●]/g;

/** A village's name without 村民委员会, 村委会, 居委会, 社区 or 村 at its end. */
export function foldVillage(name: string): string {
  const folded = foldName(name).replace(VILLAGE_SUFFIX, '');
  return folded === '' ? name : folded;
}

/** A person's or place's name with every variant of the middle dot written alike. */
export function foldName(name: string): string {
  return name.replace(DOTS, '·');
}

/** A key of several texts that no text can forge. */
export function joinKey(...parts: readonly string[]): string {
  return parts.join('\u0000');
}
